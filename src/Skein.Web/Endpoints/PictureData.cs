using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Skein.Casework.Pictures;
using Skein.Model.Entities;
using Skein.Networks.Rules;
using Skein.Web.Filters;
using Skein.Web.Links;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>
/// The picture as the network island reads it (web/src/network/picture.ts): words once, in tables, a short row for each node, and what
/// many ties say alike once for all of them. A node carries no number that could order persons.
/// </summary>
internal sealed record PictureData(
    string Query,
    IReadOnlyList<PictureData.Kind> Kinds,
    IReadOnlyList<PictureData.Rule> Rules,
    IReadOnlyList<object[]> Nodes,
    IReadOnlyList<object[]> Said,
    IReadOnlyList<string> Dates,
    PictureData.TieLists Ties)
{
    private static readonly ConditionalWeakTable<NetworkPicture, KeptBytes> Kept = [];

    [Flags]
    private enum Marks
    {
        None = 0,
        Directed = 1,
        Possible = 2,
        Proposed = 4,
        Contradicted = 8,
    }

    /// <summary>A picture as it is sent. Written once for as long as casework keeps the picture: with 165,000 ties that takes a third of a second.</summary>
    public static ReadOnlyMemory<byte> Written(NetworkPicture picture, FilterQuery filter)
    {
        var key = (filter.On(""), CultureInfo.CurrentUICulture.Name);
        if (!Kept.TryGetValue(picture, out var kept) || kept.Key != key)
        {
            kept = new KeptBytes(key, JsonSerializer.SerializeToUtf8Bytes(Of(picture, filter), JsonSerializerOptions.Web));
            Kept.AddOrUpdate(picture, kept);
        }
        return kept.Bytes;
    }

    public static PictureData Of(NetworkPicture picture, FilterQuery filter)
    {
        var (kinds, rules, dates) = (new Numbered<EntityKind>(), new Numbered<(string Code, string Family)>(), new Numbered<string>());
        var all = new Numbered<Saying>();
        var labels = picture.Ties.DistinctBy(tie => tie.Rule).ToDictionary(tie => tie.Rule, tie => tie.RuleLabel);
        var at = picture.Nodes.Index().ToDictionary(row => row.Item.Entity.Id.Value, row => row.Index, StringComparer.Ordinal);
        List<object[]> nodes =
        [
            .. picture.Nodes.Select(node => new object[]
            {
                node.Entity.Id.Value,
                node.IsOpen ? T.Of("network.open-label", node.Label) : node.Label,
                kinds.Of(node.Entity.Kind),
                node.Entity.IsProposed ? 1 : 0,
            }),
        ];
        var ties = new TieLists(picture.Ties.Count);
        foreach (var (number, tie) in picture.Ties.Index())
        {
            ties.From[number] = at[tie.From];
            ties.To[number] = at[tie.To];
            ties.Said[number] = all.Of(new Saying(rules.Of((tie.Rule, tie.Family)), MarksOf(tie), string.Join(' ', tie.Grades)));
            ties.Since[number] = dates.Of(tie.Since?.Words ?? "");
            ties.Statements[number] = tie.Statements;
        }

        return new PictureData(
            filter.On(""),
            [.. kinds.Items.Select(kind => new Kind(StatementWords.Code(kind), EntityWords.Kind(kind), To.Entity("", kind)))],
            [.. rules.Items.Select(rule => new Rule(rule.Code, labels[rule.Code], rule.Family, FamilyLabel(rule.Family)))],
            nodes,
            [.. all.Items.Select(said => new object[] { said.Rule, (int)said.Marks, said.Grades })],
            dates.Items,
            ties);
    }

    private static Marks MarksOf(PictureTie tie) =>
        (tie.IsDirected ? Marks.Directed : Marks.None) | (tie.IsPossible ? Marks.Possible : Marks.None)
        | (tie.IsProposed ? Marks.Proposed : Marks.None) | (tie.IsContradicted ? Marks.Contradicted : Marks.None);

    private static string FamilyLabel(string code) =>
        TieRuleBook.Shipped.Families.FirstOrDefault(family => family.Code == code)?.Label ?? code;

    public sealed record Kind(string Code, string Label, string Path);

    public sealed record Rule(string Code, string Label, string Family, string FamilyLabel);

    /// <summary>The ends of ties as numbers of nodes, and what is said of each: a few long lists are written and read faster than very many short ones.</summary>
    public sealed class TieLists(int count)
    {
        public int[] From { get; } = new int[count];

        public int[] To { get; } = new int[count];

        public int[] Said { get; } = new int[count];

        public int[] Since { get; } = new int[count];

        public int[] Statements { get; } = new int[count];
    }

    private sealed record KeptBytes((string Query, string Language) Key, byte[] Bytes);

    private sealed record Saying(int Rule, Marks Marks, string Grades);

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
