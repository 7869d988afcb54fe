using Skein.Extraction;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;
using Skein.Prompting.Prompts;
using Skein.Text;

namespace Skein.Prompting.Answers;

/// <summary>
/// Turns what a model said of one document into proposals, or refuses it. Offsets are found here; the score is fixed and low, because how
/// sure a model says to be has no unit. Everything that is refused is counted by its reason.
/// </summary>
internal sealed class AnswerCheck(ModelDocument document, SentText text, string model, ModelReadingOptions options, PropertyVocabulary vocabulary)
{
    private const string Reason = "language model, not calibrated";

    private readonly HashSet<string> _asked = [.. AnswerSchema.Properties(vocabulary).Select(property => property.Code.Value)];
    private readonly Dictionary<(EntityKind, string), ProposedEntity?> _entities = [];
    private readonly HashSet<EntityId> _named = [];
    private readonly Dictionary<ProposalId, Proposal> _proposals = [];
    private readonly SortedDictionary<Refusal, int> _refused = [];

    private string Rule => $"{BatchPolicy.LanguageModelRule}{model}/{Prompt.Version}";

    /// <summary>What was proposed, in the order of the quotes, and how often each refusal was given.</summary>
    public (IReadOnlyList<ProposedEntity> Entities, IReadOnlyList<Proposal> Proposals, IReadOnlyDictionary<Refusal, int> Refused) Result() =>
    (
        [
            .. _entities.Values.OfType<ProposedEntity>().Where(entity => _named.Contains(entity.Entity.Id))
                .DistinctBy(entity => entity.Entity.Id).OrderBy(entity => entity.Mentions[0].Span).ThenBy(entity => entity.Entity.Id),
        ],
        [.. _proposals.Values.OrderBy(SpanOf).ThenBy(proposal => proposal.Id)],
        new Dictionary<Refusal, int>(_refused)
    );

    /// <summary>Counts what was refused before it came here.</summary>
    public void Refuse(Refusal reason) => _refused[reason] = _refused.GetValueOrDefault(reason) + 1;

    /// <summary>Proposes one statement of the answer on a part, or counts why not.</summary>
    public void Take(Said said, TextSpan part)
    {
        if (Judge(said, part) is { } reason)
        {
            Refuse(reason);
        }
    }

    private Refusal? Judge(Said said, TextSpan part)
    {
        if (said.Quote.Length > options.LongestQuote || said.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < 3)
        {
            return Refusal.QuoteLength;
        }

        var at = text.Text.AsSpan(part.Start, part.Length).IndexOf(said.Quote, StringComparison.Ordinal);
        if (at < 0)
        {
            return Refusal.QuoteNotInText;
        }

        if (!_asked.Contains(said.Property) || vocabulary.Find(PropertyCode.From(said.Property)) is not { } property)
        {
            return Refusal.UnknownProperty;
        }

        if (Entity(said.SubjectKind, said.Subject) is not { } subject
            || (said.Object is not null && Entity(said.ObjectKind!.Value, said.Object) is null)
            || (said.Speaker is not null && NamePlaces.Of(said.Speaker, text.Text).Count == 0))
        {
            return Refusal.NameNotInText;
        }

        var end = said.Object is null ? null : Entity(said.ObjectKind!.Value, said.Object);
        if (string.Equals(said.Subject, said.Object, StringComparison.Ordinal) || (said.Value is not null && property.Value is null))
        {
            return Refusal.NotByVocabulary;
        }

        var isDate = property.Value == ValueKind.Date;
        if (said.Value is not null && property.Value is ValueKind.Text or ValueKind.Name && !said.Quote.Contains(said.Value!, StringComparison.Ordinal))
        {
            return Refusal.ValueNotInQuote;
        }

        if (!IsDate(said.When, out var when) || (isDate && said.Value is not null && !IsDate(said.Value, out _)))
        {
            return Refusal.BadDate;
        }

        return Write(said, property, subject.Entity, end?.Entity, when, new TextSpan(part.Start + at, part.Start + at + said.Quote.Length));
    }

    private Refusal? Write(Said said, Property property, Entity subject, Entity? end, Edtf? when, TextSpan quote)
    {
        var words = quote.Of(text.Original);
        var id = ProposalId.From(DerivedId.Of(
            "pr", document.Document.Value, property.Code.Value, subject.Label, end?.Label ?? said.Value ?? "", OneSpaced(words)));
        var statement = new Statement
        {
            Id = StatementId.From(DerivedId.Of("st", id.Value)),
            Subject = subject.Id,
            Property = property.Code,
            Object = end?.Id,
            Value = property.Value is { } form && said.Value is not null ? new StatementValue(form, said.Value) : null,
            Stance = said.Stance,
            Modality = said.Modality,
            Speaker = said.Speaker,
            ValidTime = when,
            Source = document.Source,
            Evidence = new Evidence.Passage(document.Document, document.TextVersion, quote, words),
            Proposal = id,
        };
        if (vocabulary.Check(statement, KindOf).Count > 0)
        {
            return Refusal.NotByVocabulary;
        }

        if (_proposals.ContainsKey(id))
        {
            return Refusal.SaidTwice;
        }

        _named.UnionWith(statement.Entities());
        _proposals.Add(id, new Proposal.StatementProposal
        {
            Id = id,
            Score = ModelReadingOptions.Score,
            Rule = Rule,
            Explanation = Parts(said, property).ToEquatableList(),
            Statement = statement,
        });
        return null;

        EntityKind? KindOf(EntityId entity) => entity == subject.Id ? subject.Kind : entity == end?.Id ? end.Kind : null;
    }

    private static IEnumerable<ScorePart> Parts(Said said, Property property)
    {
        yield return new ScorePart(Reason, ModelReadingOptions.Score);
        if (!said.Quote.Contains(said.Subject, StringComparison.Ordinal))
        {
            yield return new ScorePart("the subject is not named in the quote", 0);
        }

        if (said.Object is { } end && !said.Quote.Contains(end, StringComparison.Ordinal))
        {
            yield return new ScorePart("the other end is not named in the quote", 0);
        }

        if (property.BearsOnStatus)
        {
            yield return new ScorePart("bears on legal status: a person decides, one by one", 0);
        }
    }

    // The names are looked up in the text as sent; the label is the text as stored at the first of their places.
    private ProposedEntity? Entity(EntityKind kind, string name)
    {
        if (_entities.TryGetValue((kind, name), out var known))
        {
            return known;
        }

        var places = NamePlaces.Of(name, text.Text);
        return _entities[(kind, name)] = places.Count == 0 ? null : Make(kind, places);
    }

    private ProposedEntity Make(EntityKind kind, IReadOnlyList<Mention> places)
    {
        var label = OneSpaced(places[0].Span.Of(text.Original));
        var entity = new Entity
        {
            Id = ProposedEntity.IdOf(document.Document, kind, label),
            Kind = kind,
            Label = label,
            ByRole = kind == EntityKind.Person && places[0].Form == MentionForm.Nominal,
            Document = document.Document,
        };
        return new ProposedEntity(entity, places.ToEquatableList(), ModelReadingOptions.Score, Rule);
    }

    private static string OneSpaced(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private bool IsDate(string? date, out Edtf? read)
    {
        read = null;
        return date is null || (Edtf.TryParse(date, out read, out _) && DateSupport.Has(date, text.Text, document.Published));
    }

    private static TextSpan SpanOf(Proposal proposal) => ((Evidence.Passage)((Proposal.StatementProposal)proposal).Statement.Evidence).Span;
}
