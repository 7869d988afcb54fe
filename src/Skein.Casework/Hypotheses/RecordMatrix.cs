using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Exchange.Matrices;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Model.Log;
using Skein.Storage.Reading;

namespace Skein.Casework.Hypotheses;

/// <summary>
/// Records an analyst's matrix on an attack as codings, one for each hypothesis, row and cell: only what differs from the matrix that stands is
/// recorded, and what the new one lacks is withdrawn, in one act. Matrices of other analysts stay beside it.
/// </summary>
/// <param name="session">The coder at work, whose matrix it is.</param>
public sealed class RecordMatrix(CaseSession session)
{
    /// <summary>Records it. Done names the first item that was coded or withdrawn.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="about">The incident or operation.</param>
    /// <param name="reason">Why; needed.</param>
    /// <param name="question">The question in words; null leaves it as it stands.</param>
    public ActOutcome Run(RatedMatrix matrix, EntityId about, string reason, string? question = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (TypedReason.Read(reason, out var why) is { } refused)
        {
            return refused;
        }

        using var view = new CaseView(session, ViewFilter.Everything);
        var grounds = matrix.Texts.Values.Select(text => text.Statement).OfType<StatementId>().Distinct().ToList();
        if (CodingTarget.Check(view, [about], grounds, out var additions) is { } fault)
        {
            return fault;
        }

        List<MatrixItem> wanted = [.. MatrixItems.Of(matrix)];
        if (wanted.Find(item => CodingScheme.Hypotheses.ValuesOf(item.Item) is null || !MethodCoding.IsCode(item.Item)) is { } unnamed)
        {
            return Faults.NoMatrixName(unnamed.Item[(unnamed.Item.IndexOf('/', StringComparison.Ordinal) + 1)..], LongestNames);
        }

        if (wanted.GroupBy(item => item.Item, StringComparer.Ordinal).Any(group => group.Skip(1).Any()))
        {
            return Faults.NoItems();
        }

        var own = CodingViews.Of(view, CodingScheme.Hypotheses.Method, view.Identities.Of(about)).Where(row => row.By == session.Coder).ToList();
        var asked = TypedText.Line(question ?? "");
        if (asked.Length > 0)
        {
            wanted.Add(new MatrixItem(HypothesisCodebook.Question, HypothesisCodebook.Asked, asked));
        }

        List<CaseEvent> changes = [.. Coded(own, wanted, about, why), .. Withdrawn(own, wanted, keepsQuestion: asked.Length == 0, why)];
        return changes.Count == 0
            ? Faults.SameMatrix(view.Ref(about).Label)
            : session.Record([.. additions, .. changes], act: additions.Count, id: about.Value);
    }

    // "credibility/" stands before a row's name, and is the longest of the items with one.
    private static int LongestNames => MethodCoding.LongestCode - HypothesisCodebook.Credibility.Length - 1;

    private IEnumerable<CaseEvent> Coded(List<Recorded<MethodCoding>> own, List<MatrixItem> wanted, EntityId about, string why)
    {
        var held = CodingViews.At(own, null).ToDictionary(row => row.Value.Item, row => row.Value, StringComparer.Ordinal);
        return wanted.Where(item => held.GetValueOrDefault(item.Item) is not { } coding || !item.Is(coding))
            .Select(item => new CaseEvent.MethodCoded(new MethodCoding
            {
                Id = CodingId.From(session.Ids.Next("co")),
                About = about,
                Method = CodingScheme.Hypotheses.Method,
                Item = item.Item,
                Value = item.Value,
                Words = item.Words,
                Reason = why,
                KnownFrom = held.GetValueOrDefault(item.Item)?.KnownFrom,
                Grounds = item.Ground is { } ground ? [ground] : [],
            }));
    }

    private static IEnumerable<CaseEvent> Withdrawn(List<Recorded<MethodCoding>> own, List<MatrixItem> wanted, bool keepsQuestion, string why)
    {
        var items = wanted.Select(item => item.Item).ToHashSet(StringComparer.Ordinal);
        return own.Where(row => !items.Contains(row.Value.Item) && !(keepsQuestion && row.Value.Item == HypothesisCodebook.Question))
            .Select(row => new CaseEvent.MethodCodingWithdrawn(row.Value.Id, why));
    }
}
