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
    public void Move(LocalEntity from, LocalEntity to, string reason, double weight)
    {
        var proposals = document.Proposals.ToList();
        document.Proposals.Clear();
        _places.Clear();
        _kinds[to.Id] = to.Kind;
        foreach (var proposal in proposals)
        {
            if (proposal is not Proposal.StatementProposal said || (said.Statement.Subject != from.Id && said.Statement.Object != from.Id))
            {
                Add(proposal);
            }
            else if (said.Statement.Property != IncidentType && Moved(said, from.Id, to.Id, new ScorePart(reason, weight)) is { } moved)
            {
                Add(moved);
            }
        }

        foreach (var mention in document.Incidents.Where(mention => mention.Entity == from))
        {
            mention.Entity = to;
        }

        to.Mentions.AddRange(from.Mentions);
        from.Mentions.Clear();
    }

    private Proposal.StatementProposal? Moved(Proposal.StatementProposal said, EntityId from, EntityId to, ScorePart reason)
    {
        var statement = said.Statement with
        {
            Subject = said.Statement.Subject == from ? to : said.Statement.Subject,
            Object = said.Statement.Object == from ? to : said.Statement.Object,
        };
        var score = Math.Round(Math.Clamp(said.Score + reason.Weight, 0, 1), 3);
        if (statement.Subject == statement.Object || score < document.Options.LeastProposalScore || statement.Evidence is not Evidence.Passage passage)
        {
            return null;
        }

        string LabelOf(EntityId id) => document.Entities.First(entity => entity.Id == id).Label;
        var end = statement.Object is { } other ? LabelOf(other) : statement.Value?.Text ?? "";
        var proposal = IdOf(statement.Property, LabelOf(statement.Subject), end, passage.Span);
        return said with
        {
            Id = proposal,
            Score = score,
            Explanation = said.Explanation.Append(reason).ToEquatableList(),
            Statement = statement with { Id = StatementId.From(DerivedId.Of("st", proposal.Value)), Proposal = proposal },
        };
    }
}
