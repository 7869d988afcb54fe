using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Pictures;
using Skein.Casework.Review.Clashes;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Graph.Time;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Networks;
using Skein.Networks.Doubt;
using Skein.Storage.Reading;

namespace Skein.Casework.Dossiers;

/// <summary>All that is known of one person or thing; null when the case has no such entity.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowDossier(CaseSession session)
{
    private static readonly string[] Families = ["naming", "legal"];

    /// <summary>A dossier.</summary>
    /// <param name="entity">Any of the entities that judgements hold to be the one.</param>
    /// <param name="filter">Through which filter.</param>
    public Dossier? Run(EntityId entity, ViewFilter filter)
    {
        using var view = new CaseView(session, filter);
        if (!view.Knows(entity))
        {
            return null;
        }

        var id = view.Identities.Of(entity);
        var members = view.Members(id);
        var about = new StatementQuery { About = [.. members] };
        var shown = view.Statements(about);
        var statements = view.Views(shown);
        var projected = ProjectedNetwork.Around(session, view, [.. members], shown);
        return new Dossier(
            view.Ref(entity),
            [.. members.Select(member => Member(view, id, member)).OfType<DossierMember>()],
            [.. statements.Where(statement => statement.Family == Families[0] && statement.Subject.Id == id)],
            Groups(statements, id),
            [.. statements.Where(statement => LegalWording.IsStatus(statement) && statement.Subject.Id == id).OrderBy(Step, StringComparer.Ordinal)],
            ContradictionViews.Of(view, Contradictions.Find(view, shown, session.Vocabulary)),
            [.. projected.Network.TiesOf(id).Select(tie => projected.View(view, tie, id)).OrderBy(tie => tie.Family, StringComparer.Ordinal)
                .ThenBy(tie => tie.Other.Label, StringComparer.Ordinal).ThenBy(tie => tie.Rule, StringComparer.Ordinal)],
            IdentityQuestions.Of(view, view.Reader.Proposals(new ProposalQuery { OnIdentity = true, About = [.. members] })),
            Different(view, members),
            [.. members.SelectMany(member => view.Reader.Notes(Subject.Of(member))).OrderByDescending(note => note.Sequence)],
            members.Max(member => view.Reader.LastChange(Subject.Of(member))),
            filter,
            view.CountHidden(about, shown.Count),
            view.Reader.Proposals(new ProposalQuery { OnIdentity = false, About = [.. members], Limit = 10_000 }).Count)
        {
            EitherOrs = EitherOrs.Of(view, [id]),
            TieRange = TieRange(view, id, projected.Network),
            SharedNames = Shared(view, id, statements),
            Conflicts = [.. view.Identities.Conflicts
                .Where(conflict => view.Identities.SamesIn(conflict).SelectMany(same => new[] { same.Left, same.Right }).Any(members.Contains))
                .Select(conflict => ExplainIdentity.Of(view, conflict.Left, conflict.Right))],
        };
    }

    // What is said of the entity as a name or a status has a place of its own on the page; the rest stands by family.
    private List<StatementGroup> Groups(IReadOnlyList<StatementView> statements, CanonicalId id) =>
    [
        .. session.Vocabulary.Families
            .Select(family => new StatementGroup(
                family.Code,
                family.Label,
                [
                    .. statements
                        .Where(statement => statement.Family == family.Code)
                        .Where(statement => statement.Subject.Id != id || (statement.Family != Families[0] && !LegalWording.IsStatus(statement)))
                        .OrderBy(statement => statement.Property)
                        .ThenBy(statement => statement.ValidTime?.Edtf ?? statement.RawValue, StringComparer.Ordinal)
                        .ThenBy(statement => statement.Id),
                ]))
            .Where(group => group.Statements.Count > 0),
    ];

    // Steps are ordered by their own date, then by when they were reported; a step without either comes last.
    private static string Step(StatementView statement) =>
        Model.Dates.Edtf.TryParse((statement.ValidTime ?? statement.AssertedOn)?.Edtf, out var date, out _)
            ? date.Bounds().Earliest.ToIsoText() ?? date.Bounds().Latest.ToIsoText() ?? "~"
            : "~";

    private static DossierMember? Member(CaseView view, CanonicalId id, EntityId member)
    {
        if (view.Info(member) is not { } info)
        {
            return null;
        }

        var chain = member.Value == id.Value ? [] : ExplainIdentity.Of(view, EntityId.From(id.Value), member) is { State: IdentityState.Same } why ? why.Steps : [];
        var shown = view.Ref(id).Label;
        return new DossierMember(
            info.Entity,
            info.Entity.Document is { } document ? view.TitleOf(document) : null,
            [.. chain.Select(ExplainIdentity.Words)],
            chain is [.., var last] ? last.Judgement : null)
        {
            KnownAs = chain.LastOrDefault(step => step.KnownSince is not null)?.KnownSince is { } since && info.Entity.Label != shown
                ? T.Of("dossier.known-as", info.Entity.Label, shown, Model.Dates.EdtfDisplay.DescribeWhen(Model.Dates.Edtf.Parse(since.Edtf)))
                : null,
        };
    }

    // The whole network is asked only where an either/or is near: elsewhere none can change the count.
    private CountRange? TieRange(CaseView view, CanonicalId id, Network around)
    {
        var near = around.TiesOf(id).Select(tie => tie.OtherEnd(id)).Append(id).ToHashSet();
        return EitherOrs.All(view).Any(either => near.Contains(either.Open.Id) || either.Alternatives.Any(entity => near.Contains(entity.Id)))
            ? EitherOrFacts.TiesOf(ProjectedNetwork.Whole(session, view).Network, id)
            : null;
    }

    // An alias may belong to several people, and so may any name: that is said beside it.
    private static List<SharedName> Shared(CaseView view, CanonicalId id, IReadOnlyList<StatementView> statements) =>
    [
        .. statements
            .Where(statement => statement.Family == Families[0] && statement.Subject.Id == id && statement.Property.Value != "described-as")
            .Select(statement => statement.RawValue)
            .OfType<string>()
            .Append(view.Ref(id).Label)
            .Distinct(StringComparer.Ordinal)
            .Select(name => new SharedName(name, BearersOf.Name(view, name, view.Ref(id).Kind, id)))
            .Where(shared => shared.Others.Count > 0),
    ];

    private static List<DifferentEntity> Different(CaseView view, IReadOnlyList<EntityId> members) =>
    [
        .. from row in view.Judgements
           where row.Value.Verdict == Verdict.Different
           let other = members.Contains(row.Value.Left) ? row.Value.Right : members.Contains(row.Value.Right) ? row.Value.Left : (EntityId?)null
           where other is not null
           select new DifferentEntity(view.Ref(other.Value), row.Value.Id, row.Value.Reason, row.By, row.From),
    ];
}
