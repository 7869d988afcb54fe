using Skein.Casework.Cases;
using Skein.Casework.Disclosure;
using Skein.Casework.Dossiers;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Networks;
using Skein.Networks.Projection;
using Skein.Networks.Rules;
using Skein.Networks.Ties;
using Skein.Resolution.Identities;
using Skein.Storage.Reading;

namespace Skein.Casework.Pictures;

/// <summary>A network projected from the statements of a view, with the way back to them.</summary>
internal sealed class ProjectedNetwork
{
    private readonly Dictionary<StatementId, Shown> _statements;

    private ProjectedNetwork(Network network, NetworkInput input, NetworkOptions options, Dictionary<StatementId, Shown> statements) =>
        (Network, Input, Options, _statements) = (network, input, options, statements);

    public Network Network { get; }

    /// <summary>What it was projected from; safe for many threads, and after the view is gone.</summary>
    public NetworkInput Input { get; }

    public NetworkOptions Options { get; }

    /// <summary>The whole network of the view's filter; kept by the session until the log grows.</summary>
    public static ProjectedNetwork Whole(CaseSession session, CaseView view) =>
        session.Keep(view, view.Filter, () => Project(session, view, WithTies(session, view)));

    /// <summary>
    /// What lies within one step of some entities: their own statements, and those of every act, place or group that these name, so that two persons who meet
    /// in an act or a flat are tied. Far cheaper than the whole where a case is large.
    /// </summary>
    /// <param name="session">The coder at work.</param>
    /// <param name="view">The view.</param>
    /// <param name="entities">The entities.</param>
    /// <param name="about">All statements about them, as the caller has them already.</param>
    public static ProjectedNetwork Around(CaseSession session, CaseView view, IReadOnlyCollection<EntityId> entities, IEnumerable<Shown> about)
    {
        var properties = TieProperties(session);
        var own = about.Where(shown => properties.Contains(shown.Row.Statement.Property)).ToList();
        var near = own
            .SelectMany(shown => new[] { shown.Row.Statement.Subject, shown.Row.Statement.Object })
            .OfType<EntityId>()
            .SelectMany(entity => view.Members(view.Identities.Of(entity)))
            .ToHashSet();
        near.ExceptWith(entities);
        // Two persons meet in an act, a flat, a journey; what else is said of another person makes no tie of this one.
        view.Prefetch(near);
        near.RemoveWhere(entity => view.Info(entity) is not { Entity.Kind: not EntityKind.Person });
        var others = near.Count == 0 ? [] : view.Statements(new StatementQuery { About = near, Properties = properties });
        return Project(session, view, [.. own.Concat(others).DistinctBy(shown => shown.Row.Statement.Id)]);
    }

    /// <summary>A tie as it is shown from one of its ends.</summary>
    public TieView View(CaseView view, Tie tie, CanonicalId from)
    {
        var rule = TieRuleBook.Shipped.Find(tie.Rule);
        var label = rule?.Label ?? tie.Rule.ToString();
        return new TieView(
            view.Ref(tie.OtherEnd(from)),
            tie.Rule.ToString(),
            label,
            tie.Family,
            CaseView.Date(tie.Since),
            tie.Certainty == Model.Dates.Certainty.Possible || tie.IsHedged,
            tie.IsProposed,
            tie.IsContradicted,
            [.. tie.Grades.Select(grade => grade.ToString())],
            tie.IndependentOrigins,
            view.Views([.. tie.Statements.Concat(tie.ContradictedBy).Where(_statements.ContainsKey).Select(id => _statements[id])]),
            tie.IsDirected && tie.B == from ? $"← {label}" : label);
    }

    private static ProjectedNetwork Project(CaseSession session, CaseView view, List<Shown> shown)
    {
        view.Prefetch(shown);
        var cards = new Dictionary<CanonicalId, EntityCard>();
        foreach (var entity in shown.SelectMany(item => item.Row.Statement.Entities()))
        {
            var id = view.Identities.Of(entity);
            if (!cards.ContainsKey(id))
            {
                var named = view.Ref(entity);
                cards[id] = new EntityCard(named.Label, named.Kind);
            }
        }

        // Asked of the view once and for all: the network is kept and projected again in part by several threads.
        var isProtected = cards.Keys.Where(id => DisclosurePolicy.IsProtected(view.Ref(id).Protection)).ToHashSet();
        var input = new NetworkInput
        {
            Statements = [.. shown.Select(item => new SourcedStatement(
                item.Row.Statement, CaseView.GradeOf(item), view.Sources.OriginOf(item.Source.Id), item.Row.Layer == Layer.Proposed))],
            IdentityOf = view.Identities.Of,
            Entities = cards,
            IsProtected = isProtected.Contains,
            AreDifferent = Differences(view.Identities),
        };
        var options = new NetworkOptions { Variant = view.Filter.Variant, IncludesProtected = view.Filter.IncludeProtected };
        return new ProjectedNetwork(NetworkProjection.Project(input, options), input, options, shown.ToDictionary(item => item.Row.Statement.Id));
    }

    /// <summary>Whether two identities were judged to be different.</summary>
    public static Func<CanonicalId, CanonicalId, bool> Differences(CanonicalIdentities identities) =>
        (one, other) => identities.AreDifferent(EntityId.From(one.Value), EntityId.From(other.Value));

    private static List<Shown> WithTies(CaseSession session, CaseView view)
    {
        var properties = TieProperties(session);
        return [.. view.AllStatements().Where(shown => properties.Contains(shown.Row.Statement.Property))];
    }

    // Ties run between entities, and journeys and acts are dated by what is said of them: everything else cannot make a tie.
    private static HashSet<PropertyCode> TieProperties(CaseSession session) =>
        [.. session.Vocabulary.All.Where(property => property.Value is null || property.Code.Value == "occurred-on").Select(property => property.Code)];
}
