using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Personal;

/// <summary>
/// Where a coder was in a case: the last things that were opened. It is that person's own, in that person's folder, off when the settings
/// say so, and no event of the case: what somebody reads is recorded nowhere.
/// </summary>
/// <param name="session">The coder at work.</param>
/// <param name="folder">The person's folder.</param>
public sealed class RecentWork(CaseSession session, PersonalFolder folder)
{
    /// <summary>No more things are kept.</summary>
    public const int Most = 10;

    private readonly string _file = PersonalMarks.FileOf(session);

    /// <summary>Notes that something was opened; nothing when the settings say so.</summary>
    /// <param name="kind">What kind of thing.</param>
    /// <param name="id">Its identifier; of a search its words.</param>
    public void Visit(RecentKind kind, string id)
    {
        var item = new RecentItem(kind, id);
        var former = Items();
        if (!new KeepSettings(folder).Read().KeepsRecentWork || (former is [var latest, ..] && latest == item))
        {
            return;
        }

        Keep([item, .. former.Where(other => other != item).Take(Most - 1)]);
    }

    /// <summary>What was opened last, latest first; what the case no longer has is left out.</summary>
    public IReadOnlyList<RecentThing> Run()
    {
        if (!new KeepSettings(folder).Read().KeepsRecentWork)
        {
            return [];
        }

        using var view = new CaseView(session, ViewFilter.Everything);
        return [.. Items().Select(item => Thing(view, item)).OfType<RecentThing>()];
    }

    /// <summary>Forgets all of it.</summary>
    /// <returns>Why the file was not emptied; null when it was.</returns>
    public ActOutcome.Refused? Clear() => Keep([]);

    private IReadOnlyList<RecentItem> Items() => folder.RecentOf(_file) ?? folder.Read<PersonalMarks>(_file).Recent;

    private ActOutcome.Refused? Keep(IReadOnlyList<RecentItem> items)
    {
        folder.NoteRecent(_file, items);
        return folder.Change<PersonalMarks>(_file, marks => marks with { Recent = [.. items.Where(item => item.Kind != RecentKind.Search)] });
    }

    private static RecentThing? Thing(CaseView view, RecentItem item)
    {
        if (item.Kind == RecentKind.Search)
        {
            return new RecentThing(item.Kind, item.Id);
        }

        if (!Identifier.IsValid(item.Id))
        {
            return null;
        }

        if (item.Kind == RecentKind.Entity)
        {
            var entity = EntityId.From(item.Id);
            return view.Knows(entity) ? new RecentThing(item.Kind, view.Ref(entity).Label, Entity: view.Ref(entity)) : null;
        }

        var document = DocumentId.From(item.Id);
        return view.Reader.Find(document) is null ? null : new RecentThing(item.Kind, view.TitleOf(document), Document: document);
    }
}
