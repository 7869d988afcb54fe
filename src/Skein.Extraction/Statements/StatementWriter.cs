using System.Globalization;
using Skein.Extraction.Annotations;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;
using Skein.Text;

namespace Skein.Extraction.Statements;

/// <summary>
/// Writes proposals: identifier, quote, score with its parts, and the check against the vocabulary. The identifier follows from document,
/// property, ends and quote, so that what was rejected is known again; of two readings with one identifier the better stays.
/// </summary>
internal sealed partial class StatementWriter(AnnotatedDocument document)
{
    private static readonly PropertyCode OneOf = PropertyCode.From("one-of");
    private readonly Dictionary<ProposalId, int> _places = [];
    private readonly Dictionary<EntityId, EntityKind> _kinds = [];
    private readonly CasualtyReader _casualties = new(document);
    private int _refused;
    private (string Rule, string Fault)? _firstRefusal;
    private bool _tooMany;

    /// <summary>Proposes a statement.</summary>
    public void Write(
        string rule, double score, string feature, PropertyCode property, LocalEntity subject, LocalEntity? end, StatementValue? value, Reading reading, TextSpan quote)
    {
        if (value is { Kind: ValueKind.Name } && string.Equals(value.Text, subject.Label, StringComparison.Ordinal))
        {
            return;
        }

        if (end is not null && (end.Id == subject.Id || string.Equals(end.Label, subject.Label, StringComparison.Ordinal)))
        {
            return;
        }

        var parts = new List<ScorePart> { new(feature, score) };
        parts.AddRange(reading.Parts);
        Certainty(parts, subject);
        if (end is not null)
        {
            Certainty(parts, end);
        }

        if (PropertyVocabulary.Shipped.Find(property) is { BearsOnStatus: true })
        {
            parts.Add(new ScorePart("bears on legal status: a person decides, one by one", 0));
        }

        var total = Math.Clamp(Math.Round(parts.Sum(part => part.Weight), 3), 0, 1);
        if (total < document.Options.LeastProposalScore)
        {
            return;
        }

        reading = _casualties.Add(property, value, quote, reading);
        var words = quote.Of(document.Text);
        var id = IdOf(property, subject.Label, end?.Label ?? value?.Text ?? "", quote);
        var statement = new Statement
        {
            Id = StatementId.From(DerivedId.Of("st", id.Value)),
            Subject = subject.Id,
            Property = property,
            Object = end?.Id,
            Value = value,
            Qualifiers = reading.Qualifiers.ToEquatableList(),
            Stance = reading.Stance,
            Modality = reading.Modality,
            Speaker = reading.Speaker,
            SpeakerEntity = reading.SpeakerEntity?.Id,
            ValidTime = reading.ValidTime,
            AssertedOn = reading.AssertedOn,
            PlaceEntity = reading.Place?.Id,
            Source = document.Request.Source,
            Evidence = new Evidence.Passage(document.Request.Document, document.Request.TextVersion, quote, words),
            Proposal = id,
        };
        if (!Fits(statement, rule, subject, end))
        {
            return;
        }

        Add(new Proposal.StatementProposal { Id = id, Score = total, Rule = rule, Explanation = parts.ToEquatableList(), Statement = statement });
    }

    /// <summary>Proposes that two entities are one.</summary>
    public void WriteIdentity(string rule, IReadOnlyList<ScorePart> parts, LocalEntity left, LocalEntity right, TextSpan quote)
    {
        var total = Math.Clamp(Math.Round(parts.Sum(part => part.Weight), 3), 0, 1);
        if (total < document.Options.LeastProposalScore || left.Id == right.Id)
        {
            return;
        }

        var id = ProposalId.From(DerivedId.Of("pr", document.Request.Document.Value, "same-as", left.Label, right.Label, document.LabelOf(quote)));
        Add(new Proposal.IdentityProposal
        {
            Id = id,
            Score = total,
            Rule = rule,
            Explanation = parts.ToEquatableList(),
            Left = left.Id,
            Right = right.Id,
            Evidence = new Evidence.Passage(document.Request.Document, document.Request.TextVersion, quote, quote.Of(document.Text)),
        });
    }

    private ProposalId IdOf(PropertyCode property, string subject, string end, TextSpan quote) => ProposalId.From(DerivedId.Of(
        "pr", document.Request.Document.Value, property.Value, subject, end, document.LabelOf(quote)));

    // A name that may be none weakens what is said of it.
    private static void Certainty(List<ScorePart> parts, LocalEntity entity)
    {
        if (entity.Score < 0.7)
        {
            parts.Add(new ScorePart(string.Create(CultureInfo.InvariantCulture, $"name read with {entity.Score:0.00} by {entity.Rule}"), Math.Round((entity.Score - 0.7) / 2, 3)));
        }
    }

    private bool Fits(Statement statement, string rule, LocalEntity subject, LocalEntity? end)
    {
        _kinds[subject.Id] = subject.Kind;
        if (end is not null)
        {
            _kinds[end.Id] = end.Kind;
        }

        var faults = PropertyVocabulary.Shipped.Check(statement, id => _kinds.TryGetValue(id, out var kind) ? kind : null);
        if (faults.Count == 0)
        {
            return true;
        }

        _refused++;
        _firstRefusal ??= (rule, faults[0]);
        return false;
    }

    private void Add(Proposal proposal)
    {
        if (_places.TryGetValue(proposal.Id, out var place))
        {
            document.Proposals[place] = TwoReadings.Better(document.Proposals[place], proposal);
            return;
        }

        if (document.Proposals.Count >= document.Options.MostProposals)
        {
            _tooMany = true;
            return;
        }

        _places.Add(proposal.Id, document.Proposals.Count);
        document.Proposals.Add(proposal);
    }
}
