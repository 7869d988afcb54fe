using Skein.Casework.Coding;
using Skein.Casework.Codings;
using Skein.Exchange.Matrices;
using Skein.Methods.Hypotheses;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Storage.Reading;

namespace Skein.Casework.Hypotheses;

/// <summary>An item of a matrix as it is coded.</summary>
/// <param name="Item">The item with its names.</param>
/// <param name="Value">The value.</param>
/// <param name="Words">What it stands for in words; null for none.</param>
/// <param name="Ground">The statement on which it rests; null for none.</param>
internal sealed record MatrixItem(string Item, string Value, string? Words = null, StatementId? Ground = null)
{
    /// <summary>True when a coding says the same.</summary>
    public bool Is(MethodCoding coding) =>
        coding.Value == Value && coding.Words == Words
        && coding.Grounds.Count == (Ground is null ? 0 : 1) && coding.Grounds.All(ground => ground == Ground);
}

/// <summary>A matrix as the items that are coded of it, and back. What is the default, such as a medium weight or a blank cell, is no item.</summary>
internal static class MatrixItems
{
    /// <summary>The items of a matrix.</summary>
    public static IEnumerable<MatrixItem> Of(RatedMatrix rated) =>
    [
        .. rated.Matrix.Hypotheses.Select(hypothesis => new MatrixItem(
            HypothesisCodebook.Of(HypothesisCodebook.Hypothesis, hypothesis.Id.Value), hypothesis.IsLive ? HypothesisCodebook.Live : HypothesisCodebook.Dropped)),
        .. rated.Matrix.Rows.SelectMany(row => Of(rated, row, MatrixCodes.CodeOf(row.Kind))),
        .. rated.Matrix.Milestones.SelectMany(row => Of(rated, row, HypothesisCodebook.Milestone)),
    ];

    /// <summary>The matrix that one analyst's codings make; null when they name no hypothesis.</summary>
    /// <param name="analyst">The analyst.</param>
    /// <param name="held">The codings that hold, oldest first.</param>
    /// <param name="standing">Statements that stand: another one under a row is left out.</param>
    public static RatedMatrix? Matrix(Coder analyst, IReadOnlyList<Recorded<MethodCoding>> held, IReadOnlySet<StatementId> standing)
    {
        var items = held.Select(row => row.Value).ToDictionary(coding => coding.Item, StringComparer.Ordinal);
        List<CompetingHypothesis> hypotheses =
        [
            .. Named(held, HypothesisCodebook.Hypothesis)
                .Select(one => new CompetingHypothesis(new HypothesisId(one.Name), one.Coding.Value == HypothesisCodebook.Live)),
        ];
        var rows = Named(held, HypothesisCodebook.Row)
            .OrderBy(one => one.Name.Length).ThenBy(one => one.Name, StringComparer.Ordinal)
            .Select(one => (one.Coding, Row: RowOf(items, hypotheses, one.Name, one.Coding)))
            .ToLookup(one => one.Coding.Value == HypothesisCodebook.Milestone);
        return hypotheses.Count == 0 ? null : new RatedMatrix(
            analyst.Name,
            new HypothesisMatrix(hypotheses, [.. rows[false].Select(one => one.Row)]) { Milestones = [.. rows[true].Select(one => one.Row)] },
            rows.SelectMany(group => group).ToDictionary(
                one => one.Row.Id,
                one => new RatedText(one.Coding.Words ?? "", one.Coding.Grounds.Where(standing.Contains).Select(id => (StatementId?)id).FirstOrDefault())));
    }

    private static IEnumerable<MatrixItem> Of(RatedMatrix rated, EvidenceRow row, string kind)
    {
        var (id, text) = (row.Id.Value, rated.Texts[row.Id]);
        yield return new MatrixItem(HypothesisCodebook.Of(HypothesisCodebook.Row, id), kind, TypedText.Block(text.Text), text.Statement);
        if (row.Origin is { } origin)
        {
            yield return new MatrixItem(HypothesisCodebook.Of(HypothesisCodebook.Origin, id), HypothesisCodebook.Named, TypedText.Line(origin.Value));
        }

        var codes = new (string Item, string Value, bool IsDefault)[]
        {
            (HypothesisCodebook.Credibility, MatrixCodes.CodeOf(row.Credibility), row.Credibility == default),
            (HypothesisCodebook.Relevance, MatrixCodes.CodeOf(row.Relevance), row.Relevance == default),
            (HypothesisCodebook.Deception, MatrixCodes.CodeOf(row.Deception), row.Deception == default),
        };
        foreach (var (item, value, _) in codes.Where(code => !code.IsDefault))
        {
            yield return new MatrixItem(HypothesisCodebook.Of(item, id), value);
        }

        foreach (var (hypothesis, rating) in row.Cells.Where(cell => cell.Value != Consistency.Blank))
        {
            yield return new MatrixItem(HypothesisCodebook.Of(HypothesisCodebook.Cell, id, hypothesis.Value), MatrixCodes.OfRating(rating)!);
        }
    }

    private static IEnumerable<(string Name, MethodCoding Coding)> Named(IReadOnlyList<Recorded<MethodCoding>> held, string item) =>
        held.Where(row => CodingScheme.ItemOf(row.Value.Item) == item).OrderBy(row => row.Sequence).Select(row => (row.Value.Item[(item.Length + 1)..], row.Value));

    private static EvidenceRow RowOf(Dictionary<string, MethodCoding> items, List<CompetingHypothesis> hypotheses, string id, MethodCoding row)
    {
        var cells = hypotheses
            .Select(hypothesis => (hypothesis.Id, Rating: MatrixCodes.RatingOf(ValueOf(HypothesisCodebook.Cell, id, hypothesis.Id.Value) ?? "")))
            .Where(cell => cell.Rating is not null)
            .ToDictionary(cell => cell.Id, cell => cell.Rating!.Value);
        return new EvidenceRow(new EvidenceId(id), cells)
        {
            Origin = items.GetValueOrDefault(HypothesisCodebook.Of(HypothesisCodebook.Origin, id))?.Words is { } origin ? new OriginId(origin) : null,
            Credibility = MatrixCodes.ValueOf<RowWeight>(ValueOf(HypothesisCodebook.Credibility, id)) ?? default,
            Relevance = MatrixCodes.ValueOf<RowWeight>(ValueOf(HypothesisCodebook.Relevance, id)) ?? default,
            Kind = MatrixCodes.ValueOf<EvidenceKind>(row.Value) ?? default,
            Deception = MatrixCodes.ValueOf<DeceptionAnswer>(ValueOf(HypothesisCodebook.Deception, id)) ?? default,
        };

        string? ValueOf(string item, params string[] names) => items.GetValueOrDefault(HypothesisCodebook.Of(item, names))?.Value;
    }
}
