using Skein.Casework.Pictures;
using Skein.Model.Vocabulary;
using Skein.Web.Filters;
using Skein.Web.Links;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>The picture as the network island reads it.</summary>
internal sealed record PictureData(IReadOnlyList<PictureData.Node> Nodes, IReadOnlyList<PictureData.Tie> Ties)
{
    public static PictureData Of(NetworkPicture picture, FilterQuery filter) => new(
        [.. picture.Nodes.Select(node => new Node(
            node.Entity.Id.Value,
            node.IsOpen ? T.Of("network.open-label", node.Entity.Label) : node.Entity.Label,
            StatementWords.Code(node.Entity.Kind),
            EntityWords.Kind(node.Entity.Kind),
            node.Entity.IsProposed,
            filter.On(To.Entity(node.Entity))))],
        [.. picture.Ties.Select(tie => new Tie(
            tie.From, tie.To, tie.IsDirected, tie.Family, FamilyLabel(tie.Family), tie.RuleLabel, tie.IsPossible, tie.IsProposed, tie.IsContradicted))]);

    private static string FamilyLabel(string code) =>
        PropertyVocabulary.Shipped.Families.FirstOrDefault(family => family.Code == code)?.Label ?? code;

    /// <summary>A node; it carries no number that could order persons.</summary>
    public sealed record Node(string Id, string Label, string Kind, string KindLabel, bool Proposed, string Href);

    public sealed record Tie(string From, string To, bool Directed, string Family, string FamilyLabel, string Label, bool Possible, bool Proposed, bool Contradicted);
}
