using Skein.Casework.Pictures;
using Skein.Model.Entities;
using Skein.Model.Vocabulary;
using Skein.Web.Filters;
using Skein.Web.Links;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>
/// The picture as the network island reads it (web/src/network/picture.ts): words once, in tables, and a short row for each node and tie. A
/// node carries no number that could order persons.
/// </summary>
internal sealed record PictureData(
    string Query,
    IReadOnlyList<PictureData.Kind> Kinds,
    IReadOnlyList<PictureData.Rule> Rules,
    IReadOnlyList<string> Grades,
    IReadOnlyList<string> Dates,
    IReadOnlyList<object[]> Nodes,
    IReadOnlyList<int[]> Ties)
{
    [Flags]
    private enum Marks
    {
        None = 0,
        Directed = 1,
        Possible = 2,
        Proposed = 4,
        Contradicted = 8,
    }

    public static PictureData Of(NetworkPicture picture, FilterQuery filter)
    {
        var (kinds, rules, grades, dates) = (new Numbered<EntityKind>(), new Numbered<(string, string, string)>(), new Numbered<string>(), new Numbered<string>());
        var at = picture.Nodes.Index().ToDictionary(row => row.Item.Entity.Id.Value, row => row.Index, StringComparer.Ordinal);
        List<object[]> nodes =
        [
            .. picture.Nodes.Select(node => new object[]
            {
                node.Entity.Id.Value,
                node.IsOpen ? T.Of("network.open-label", node.Entity.Label) : node.Entity.Label,
                kinds.Of(node.Entity.Kind),
                node.Entity.IsProposed ? 1 : 0,
            }),
        ];
        List<int[]> ties =
        [
            .. picture.Ties.Select(tie => new[]
            {
                at[tie.From], at[tie.To], rules.Of((tie.Rule, tie.RuleLabel, tie.Family)), (int)MarksOf(tie),
                grades.Of(string.Join(' ', tie.Grades)), dates.Of(tie.Since?.Words ?? ""), tie.Statements,
            }),
        ];
        return new PictureData(
            filter.On(""),
            [.. kinds.Items.Select(kind => new Kind(StatementWords.Code(kind), EntityWords.Kind(kind), To.Entity("", kind)))],
            [.. rules.Items.Select(rule => new Rule(rule.Item1, rule.Item2, rule.Item3, FamilyLabel(rule.Item3)))],
            grades.Items,
            dates.Items,
            nodes,
            ties);
    }

    private static Marks MarksOf(PictureTie tie) =>
        (tie.IsDirected ? Marks.Directed : Marks.None) | (tie.IsPossible ? Marks.Possible : Marks.None)
        | (tie.IsProposed ? Marks.Proposed : Marks.None) | (tie.IsContradicted ? Marks.Contradicted : Marks.None);

    private static string FamilyLabel(string code) =>
        PropertyVocabulary.Shipped.Families.FirstOrDefault(family => family.Code == code)?.Label ?? code;

    public sealed record Kind(string Code, string Label, string Path);

    public sealed record Rule(string Code, string Label, string Family, string FamilyLabel);

    private sealed class Numbered<TItem>
        where TItem : notnull
    {
        private readonly Dictionary<TItem, int> _numbers = [];

        public List<TItem> Items { get; } = [];

        public int Of(TItem item)
        {
            if (!_numbers.TryGetValue(item, out var number))
            {
                _numbers[item] = number = Items.Count;
                Items.Add(item);
            }
            return number;
        }
    }
}
