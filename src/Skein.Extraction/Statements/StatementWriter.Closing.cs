using Skein.Extraction.Mentions;
using Skein.Model;
using Skein.Model.Proposals;

namespace Skein.Extraction.Statements;

/// <summary>What is left to do when all statements of a document are written.</summary>
internal sealed partial class StatementWriter
{
    /// <summary>Takes out the entities that were made for a statement that came to nothing, and says what was left out.</summary>
    public void Close()
    {
        EitherOr();
        var used = document.Proposals.OfType<Proposal.StatementProposal>()
            .SelectMany(proposal => new[] { proposal.Statement.Subject, proposal.Statement.Object, proposal.Statement.SpeakerEntity, proposal.Statement.PlaceEntity })
            .OfType<EntityId>().ToHashSet();
        foreach (var entity in document.Entities.Where(entity => entity.Rule is Syntax.NameByRole.Rule or Syntax.NominalReader.Rule && !used.Contains(entity.Id)))
        {
            entity.Mentions.Clear();
        }

        if (_firstRefusal is { } first)
        {
            document.Warnings.Add(ExtractionWarnings.Refused(_refused, first.Rule, first.Fault));
        }

        if (_tooMany)
        {
            document.Warnings.Add(ExtractionWarnings.TooMany(document.Options.MostProposals));
        }
    }

    /// <summary>Says of whom a description is one, where a statement stands on it and the text does not say which.</summary>
    private void EitherOr()
    {
        var used = document.Proposals.OfType<Proposal.StatementProposal>().SelectMany(proposal => new[] { proposal.Statement.Subject, proposal.Statement.Object }).OfType<EntityId>().ToHashSet();
        foreach (var (node, reference) in document.References.EitherNodes.Where(one => used.Contains(one.Node.Id)))
        {
            var quote = QuoteCutter.Cut(document, reference.First, reference.End);
            foreach (var target in reference.Targets)
            {
                Write(reference.Rule, reference.Score, ReferenceLayer.Reason(document, reference, target), OneOf, node, target.Entity!, null, new Reading(), quote);
            }
        }
    }
}
