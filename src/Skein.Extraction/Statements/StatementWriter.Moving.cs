using Skein.Extraction.Annotations;
using Skein.Model;
using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Extraction.Statements;

/// <summary>Writes what was said of one entity on another, where the document means that by it.</summary>
internal sealed partial class StatementWriter
{
    private static readonly PropertyCode IncidentType = PropertyCode.From("incident-type");

    /// <summary>
    /// Writes every statement on an act on another act that its words mean, with the reason in its score. The type stays behind: the noun of the
    /// second wording ("the attack") often says less than the first.
    /// </summary>
    /// <param name="moves">The moves; nothing is moved onto what is moved away. All at once, since each looks at every statement.</param>
    public void Move(IReadOnlyCollection<StatementMove> moves)
    {
        if (moves.Count == 0)
        {
            return;
        }

        var to = moves.ToDictionary(move => move.From.Id);
        var entities = moves.ToDictionary(move => move.From);
        var labels = document.Entities.DistinctBy(entity => entity.Id).ToDictionary(entity => entity.Id, entity => entity.Label);
        foreach (var move in moves)
        {
            _kinds[move.To.Id] = move.To.Kind;
        }

        var proposals = document.Proposals.ToList();
        document.Proposals.Clear();
        _places.Clear();
        foreach (var proposal in proposals)
        {
            if (proposal is not Proposal.StatementProposal said || !MovesOf(said, to).Any())
            {
                Add(proposal);
            }
            else if (said.Statement.Property != IncidentType && Moved(said, to, labels) is { } moved)
            {
                Add(moved);
            }
        }

        foreach (var mention in document.Incidents)
        {
            mention.Entity = mention.Entity is { } entity && entities.TryGetValue(entity, out var move) ? move.To : mention.Entity;
        }

        foreach (var move in moves)
        {
            move.To.Mentions.AddRange(move.From.Mentions);
            move.From.Mentions.Clear();
        }
    }

    private static IEnumerable<StatementMove> MovesOf(Proposal.StatementProposal said, Dictionary<EntityId, StatementMove> to) =>
        new[] { said.Statement.Subject, said.Statement.Object }.OfType<EntityId>().Distinct().Where(to.ContainsKey).Select(id => to[id]);

    private Proposal.StatementProposal? Moved(Proposal.StatementProposal said, Dictionary<EntityId, StatementMove> to, Dictionary<EntityId, string> labels)
    {
        List<ScorePart> reasons = [.. MovesOf(said, to).Select(move => new ScorePart(move.Reason, move.Weight))];
        EntityId Target(EntityId id) => to.TryGetValue(id, out var move) ? move.To.Id : id;
        var statement = said.Statement with
        {
            Subject = Target(said.Statement.Subject),
            Object = said.Statement.Object is { } old ? Target(old) : null,
        };
        var score = Math.Round(Math.Clamp(said.Score + reasons.Sum(reason => reason.Weight), 0, 1), 3);
        if (statement.Subject == statement.Object || score < document.Options.LeastProposalScore || statement.Evidence is not Evidence.Passage passage)
        {
            return null;
        }

        var end = statement.Object is { } other ? labels[other] : statement.Value?.Text ?? "";
        var proposal = IdOf(statement.Property, labels[statement.Subject], end, passage.Span);
        return said with
        {
            Id = proposal,
            Score = score,
            Explanation = said.Explanation.Concat(reasons).ToEquatableList(),
            Statement = statement with { Id = StatementId.From(DerivedId.Of("st", proposal.Value)), Proposal = proposal },
        };
    }
}

/// <summary>That what was said of one entity is to stand on another.</summary>
/// <param name="From">Of whom it was said.</param>
/// <param name="To">On whom it is to stand.</param>
/// <param name="Reason">Why, for the reasons of each statement.</param>
/// <param name="Weight">What that adds to the score; negative where it is less sure.</param>
internal readonly record struct StatementMove(LocalEntity From, LocalEntity To, string Reason, double Weight);
