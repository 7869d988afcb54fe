using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Sources;

namespace Skein.Casework.Copies;

/// <summary>
/// A person's decision on two near copies. One origin: the source of the copy gets a link in its origin chain, as if it had been typed there,
/// and counts with the other wherever origins are counted. Not one origin: that is recorded on the pair. Either can be undone.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class DecideCopies(CaseSession session)
{
    /// <summary>The longest reason, in UTF-16 units.</summary>
    public const int LongestReason = 500;

    /// <summary>Holds the two to come from one origin. Done names the source that was linked.</summary>
    /// <param name="one">One document.</param>
    /// <param name="other">The other.</param>
    /// <param name="origin">Which of the two stays an origin; null for the one that the pair proposes.</param>
    /// <param name="reason">Why, when the coder says.</param>
    /// <param name="seen">The last event about the source of the copy that the coder has seen; null skips the check.</param>
    public ActOutcome Accept(DocumentId one, DocumentId other, DocumentId? origin = null, string? reason = null, long? seen = null)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        if (Check(view, one, other, reason, out var pair) is { } refused)
        {
            return refused;
        }

        if (origin is { } named && named != pair!.Copy.Document && named != pair.Origin.Document)
        {
            return Faults.OriginOfAnother(named.Value);
        }

        var (copy, first) = origin == pair!.Copy.Document ? (pair.Origin, pair.Copy) : (pair.Copy, pair.Origin);
        if (pair.State == CopyState.SetApart)
        {
            return Faults.CopiesSetApart(pair.DecidedAt!.Value);
        }

        var source = view.Sources.Get(copy.Source);
        if (source.Origins.Count > 0)
        {
            return Faults.HasOrigin(source.Title, view.Sources.Get(source.Origins[0].From).Title);
        }

        var relation = pair.IsPart ? OriginRelation.DerivedFrom : OriginRelation.ReprintOf;
        var words = T.InEnglish(() => pair.IsPart ? T.Of("copies.reason-part", first.Title) : T.Of("copies.reason", first.Title, pair.Similarity));
        return session.Record(
            [
                new CaseEvent.SourceRevised(
                    source with { Origins = [new SourceOrigin(relation, first.Source)] },
                    string.IsNullOrWhiteSpace(reason) ? words : $"{words} {reason.Trim()}"),
            ],
            id: source.Id.Value,
            subject: Subject.Of(source.Id),
            seen: seen);
    }

    /// <summary>Holds the two not to come from one origin.</summary>
    /// <param name="one">One document.</param>
    /// <param name="other">The other.</param>
    /// <param name="reason">Why; needed.</param>
    public ActOutcome SetApart(DocumentId one, DocumentId other, string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return Faults.NoReason();
        }

        using var view = new CaseView(session, ViewFilter.Everything);
        if (Check(view, one, other, reason, out var pair) is { } refused)
        {
            return refused;
        }

        return pair!.State == CopyState.SetApart
            ? Faults.CopiesSetApart(pair.DecidedAt!.Value)
            : session.Record([new CaseEvent.NearCopySetApart(pair.Copy.Document, pair.Origin.Document, reason.Trim())]);
    }

    private static ActOutcome.Refused? Check(CaseView view, DocumentId one, DocumentId other, string? reason, out CopyPair? pair)
    {
        pair = new CopyPairs(view).Find(one, other);
        return pair switch
        {
            null => Faults.NoCopies(),
            { State: CopyState.OneOrigin } => Faults.OneOriginAlready(view.Sources.Get(pair.Copy.Origin).Title),
            _ => reason?.Length > LongestReason ? Faults.LongReason(LongestReason) : null,
        };
    }
}
