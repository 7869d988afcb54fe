using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Storage.Reading;

namespace Skein.Casework.Review.Clashes;

/// <summary>
/// How decisions on contradictions stand in the log: as codings, because they are judgements of an analyst with grounds and a reason. The
/// grounds are all statements that were seen; the item names the property and the first of them, so that decisions on two contradictions
/// of one person do not take each other's place.
/// </summary>
internal static class ContradictionCodes
{
    public const string Method = "contradiction";

    public static string ItemOf(PropertyCode property, IEnumerable<StatementId> statements)
    {
        var item = $"{property.Value}/{statements.Order().First().Value}";
        return item.Length <= MethodCoding.LongestCode ? item : item[..MethodCoding.LongestCode];
    }

    public static string CodeOf(ContradictionVerdict verdict) => verdict.ToString().ToLowerInvariant();

    /// <summary>The latest decision of each coder on statements of which at least two are among these; oldest first.</summary>
    public static IReadOnlyList<ContradictionDecision> On(IReadOnlyList<Recorded<MethodCoding>> codings, IReadOnlyCollection<StatementId> statements) =>
    [
        .. codings
            .Where(row => row.Value.Grounds.Count(id => statements.Contains(id)) > 1)
            .GroupBy(row => row.By)
            .Select(group => group.MaxBy(row => row.Sequence)!)
            .OrderBy(row => row.Sequence)
            .Select(row => Decision(row, statements)),
    ];

    public static IReadOnlyList<Recorded<MethodCoding>> All(CaseView view) => view.Reader.Codings(Method, view.Filter.RecordedBy);

    private static ContradictionDecision Decision(Recorded<MethodCoding> row, IReadOnlyCollection<StatementId> statements) => new(
        row.Value.Id,
        Enum.Parse<ContradictionVerdict>(row.Value.Value, ignoreCase: true),
        row.Value.Words is { } id && Identifier.IsValid(id) ? StatementId.From(id) : null,
        row.Value.Reason,
        row.By,
        row.From,
        statements.All(id => row.Value.Grounds.Contains(id)));
}
