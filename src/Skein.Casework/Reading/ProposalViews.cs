using System.Globalization;
using Skein.Casework.OpenPlaces;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Model.Vocabulary;
using Skein.Storage.Reading;

namespace Skein.Casework.Reading;

/// <summary>Makes proposals ready for a decision.</summary>
internal static class ProposalViews
{
    /// <summary>The proposals as they are shown.</summary>
    /// <param name="view">The case.</param>
    /// <param name="rows">The proposals.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="withChoices">For how many of them entities of the case that bear the same names are looked up: a query for each end.</param>
    public static IReadOnlyList<ProposalView> Of(CaseView view, IReadOnlyList<ProposalRow> rows, PropertyVocabulary vocabulary, int withChoices = int.MaxValue)
    {
        view.Prefetch(rows.Select(row => row.Proposal).OfType<Proposal.StatementProposal>().SelectMany(proposal => proposal.Statement.Entities()));
        var choices = new Dictionary<EntityId, IReadOnlyList<EntityRef>>();
        return [.. rows.Select((row, index) => One(row, index < withChoices))];

        ProposalView One(ProposalRow row, bool hasChoices)
        {
            var proposal = (Proposal.StatementProposal)row.Proposal;
            var statement = proposal.Statement;
            var shown = new Shown(
                new StatementRow(statement, Layer.Proposed, row.Sequence, row.MadeOn, Coder.Machine, Score: proposal.Score, Rule: proposal.Rule),
                view.Sources.Get(statement.Source),
                Certainty.Certain);
            var statementView = view.View(shown) with { Proposal = proposal.Id };
            return new ProposalView(
                proposal.Id,
                statementView,
                proposal.Score,
                proposal.Rule,
                [.. Reasons(proposal), .. Recognized(statementView.Evidence), .. OpenPlaces(view, statement)],
                hasChoices ? Choices(statement.Subject) : [],
                hasChoices && statement.Object is { } end ? Choices(end) : [],
                vocabulary.Find(statement.Property)?.BearsOnStatus ?? true,
                row.State,
                view.Reader.LastChange(Subject.Of(proposal.Id)))
            {
                Decided = row is { DecidedBy: { } by, DecidedOn: { } on, DecidedAt: { } at } ? new DecisionView(by, on, row.Reason, at) : null,
            };
        }

        IReadOnlyList<EntityRef> Choices(EntityId entity)
        {
            if (!choices.TryGetValue(entity, out var found))
            {
                choices[entity] = found = SameName(view, entity);
            }

            return found;
        }
    }

    /// <summary>What a score is made of, in words.</summary>
    public static IReadOnlyList<string> Reasons(Proposal proposal) =>
        [.. proposal.Explanation.Select(part => string.Create(CultureInfo.InvariantCulture, $"{ScoreWords.Of(part)} {part.Weight:+0.00;-0.00}"))];

    // Words that recognition was not sure of may say something else: a reason to look at the page, and no part of the score.
    private static IEnumerable<string> Recognized(EvidenceView evidence) => evidence.Recognition is { IsLow: true } low
        ? [T.Of("reason.recognized-low", low.Lowest, low.Mean, Model.Documents.WordConfidence.LowBelow)]
        : [];

    // Where the name of a place is open, accepting the statement places nothing until somebody chooses.
    private static IEnumerable<string> OpenPlaces(CaseView view, Model.Statements.Statement statement) => new[] { statement.Subject, statement.Object, statement.PlaceEntity }
        .OfType<EntityId>().Distinct()
        .Where(entity => view.Info(entity) is { Entity.Kind: Model.Entities.EntityKind.Place } && !view.Members(view.Identities.Of(entity)).Any(GazetteerEntity.Is))
        .Select(entity => view.Reader.FindProposed(entity)).OfType<ProposedEntity>()
        .Where(entity => entity.Place is { IsOpen: true })
        .Select(entity => T.Of("reason.open-place", entity.Entity.Label, entity.Place!.Candidates.Count));

    // Entities of the case that bear the same name; offered, never applied by themselves.
    private static List<EntityRef> SameName(CaseView view, EntityId entity)
    {
        if (view.Info(entity) is not { } info)
        {
            return [];
        }

        var self = view.Identities.Of(entity);
        return
        [
            .. view.Reader.FindByName(info.Entity.Label, limit: 12)
                .Where(hit => hit.Layer == Layer.Reviewed && hit.Entity.Kind == info.Entity.Kind)
                .Select(hit => view.Ref(hit.Entity.Id))
                .Where(found => found.Id != self)
                .DistinctBy(found => found.Id)
                .Take(5),
        ];
    }
}
