using Skein.Casework.Cases;
using Skein.Casework.Overview;
using Skein.Casework.Personal;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Log;

namespace Skein.Casework.Dossiers;

/// <summary>
/// What coders recorded about an entity since a coder last marked it as seen: statements accepted, recorded, corrected and withdrawn,
/// judgements, changes of the entity, and what was undone. The mark is the coder's own file and no event: what somebody reads is recorded nowhere.
/// </summary>
/// <param name="session">The coder at work.</param>
/// <param name="folder">The person's folder.</param>
public sealed class ShowWhatIsNew(CaseSession session, PersonalFolder folder)
{
    // An entity of a large case has some thousand events.
    private const int MostEntries = 20_000;
    private const int MostShown = 50;

    private readonly string _file = PersonalMarks.FileOf(session);

    /// <summary>What is new.</summary>
    /// <param name="entity">Any of the entities that judgements hold to be the one.</param>
    /// <returns>What is new; null when the case has no such entity.</returns>
    public WhatIsNew? Run(EntityId entity)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        if (!view.Knows(entity))
        {
            return null;
        }

        var members = view.Members(view.Identities.Of(entity));
        var head = view.Reader.Head.Sequence;
        if (SeenUpTo(members) is not { } seen)
        {
            return new WhatIsNew(IsFirstVisit: true, null, head, [], 0);
        }

        var since = seen >= head ? [] : Since(view, members, seen);
        return new WhatIsNew(
            IsFirstVisit: false, seen, head, [.. since.Take(MostShown).Select(entry => EventWords.Of(view, entry))], Math.Max(0, since.Count - MostShown));
    }

    /// <summary>Marks an entity, and those that judgements hold to be one with it, as seen.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="upTo">The last event that was on the page; what came after it stays new.</param>
    /// <returns>Why the mark was not kept; null when it was.</returns>
    public ActOutcome.Refused? Mark(EntityId entity, long upTo)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        if (!view.Knows(entity))
        {
            return Faults.NoEntity(entity.Value);
        }

        var last = Math.Clamp(upTo, 0, view.Reader.Head.Sequence);
        var members = view.Members(view.Identities.Of(entity));
        return folder.Change<PersonalMarks>(_file, marks =>
        {
            var seen = new Dictionary<string, long>(marks.Seen, StringComparer.Ordinal);
            foreach (var member in members)
            {
                seen[member.Value] = Math.Max(last, seen.GetValueOrDefault(member.Value));
            }

            return marks with { Seen = seen };
        });
    }

    // Of two that were judged to be one since, the one that was looked at longer ago decides.
    private long? SeenUpTo(IReadOnlyList<EntityId> members)
    {
        var marks = folder.Read<PersonalMarks>(_file).Seen;
        return members.Select(member => marks.TryGetValue(member.Value, out var seen) ? seen : (long?)null).Min();
    }

    private static List<LogEntry> Since(CaseView view, IReadOnlyList<EntityId> members, long seen)
    {
        var reader = view.Reader;
        var about = members.SelectMany(member => reader.Latest(MostEntries, Subject.Of(member))).DistinctBy(entry => entry.Sequence).ToList();

        // Withdrawals and undoings name what they take back, and not the entity.
        var resting = about.SelectMany(entry => entry.Event?.Subjects() ?? [])
            .Where(subject => subject.Kind is SubjectKind.Statement or SubjectKind.Judgement or SubjectKind.Likelihood)
            .Distinct()
            .Where(subject => reader.LastChange(subject) > seen)
            .SelectMany(subject => reader.Latest(MostEntries, subject));
        var all = about.Concat(resting).DistinctBy(entry => entry.Sequence).ToList();
        var undone = all.Select(entry => reader.UndoneBy(entry.Sequence)).OfType<long>().Where(number => number > seen).Distinct()
            .Select(reader.Entry).OfType<LogEntry>();
        return [.. all.Where(entry => entry.Sequence > seen && entry.Author != Coder.Machine).Concat(undone).DistinctBy(entry => entry.Sequence).OrderByDescending(entry => entry.Sequence)];
    }
}
