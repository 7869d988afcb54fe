using Skein.Casework.Disclosure;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Storage.Reading;

namespace Skein.Casework.Codings;

/// <summary>What one analyst coded of one item, as it is shown.</summary>
/// <param name="Id">Its identifier; what a withdrawal names.</param>
/// <param name="Item">The item.</param>
/// <param name="Value">The value.</param>
/// <param name="Reason">Why.</param>
/// <param name="KnownFrom">The first day on which the record allowed it; null for always.</param>
/// <param name="By">Who coded it.</param>
/// <param name="On">When it was recorded.</param>
/// <param name="Grounds">The statements on which it rests, with their passages; those of protected persons only where the filter asks for them.</param>
/// <param name="Gone">How many of its grounds were withdrawn since.</param>
public sealed record CodingView(
    CodingId Id,
    string Item,
    string Value,
    string Reason,
    DateOnly? KnownFrom,
    Coder By,
    DateTimeOffset On,
    IReadOnlyList<StatementView> Grounds,
    int Gone);

/// <summary>Codings of a case under its identities.</summary>
internal static class CodingViews
{
    /// <summary>The codings of a method on an incident, by all analysts, oldest first.</summary>
    public static List<Recorded<MethodCoding>> Of(CaseView view, string method, CanonicalId about) =>
        [.. view.Reader.Codings(method, view.Filter.RecordedBy).Where(row => view.Identities.Of(row.Value.About) == about)];

    /// <summary>
    /// Of one analyst's codings those that held at a day: of each item the one with the latest day that is not after it, and of one day the
    /// one recorded last.
    /// </summary>
    public static List<Recorded<MethodCoding>> At(IEnumerable<Recorded<MethodCoding>> codings, DateOnly? knownBy) =>
    [
        .. codings
            .Where(row => knownBy is null || row.Value.KnownFrom is null || row.Value.KnownFrom <= knownBy)
            .GroupBy(row => row.Value.Item)
            .Select(group => group.OrderBy(row => row.Value.KnownFrom ?? DateOnly.MinValue).ThenBy(row => row.Sequence).Last()),
    ];

    /// <summary>Codings as they are shown.</summary>
    public static IReadOnlyList<CodingView> Views(CaseView view, IReadOnlyList<Recorded<MethodCoding>> codings)
    {
        var ids = codings.SelectMany(row => row.Value.Grounds).Distinct().ToList();
        var found = view.Views(view.Statements(new StatementQuery { Ids = ids })).ToDictionary(statement => statement.Id);
        return
        [
            .. codings.Select(row =>
            {
                var standing = row.Value.Grounds.Where(found.ContainsKey).Select(id => found[id]).ToList();
                return new CodingView(
                    row.Value.Id, row.Value.Item, row.Value.Value, row.Value.Reason, row.Value.KnownFrom, row.By, row.From,
                    [.. standing.Where(statement => !Hides(statement, view.Filter))],
                    row.Value.Grounds.Count - standing.Count);
            }),
        ];
    }

    /// <summary>True when an end of the statement is protected and the filter does not ask for it.</summary>
    public static bool Hides(StatementView statement, ViewFilter filter) =>
        DisclosurePolicy.Hides(statement.Subject, filter) || (statement.Object is { } end && DisclosurePolicy.Hides(end, filter));
}
