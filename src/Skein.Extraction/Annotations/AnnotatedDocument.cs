using System.Text;
using Skein.Extraction.Counts;
using Skein.Extraction.Dates;
using Skein.Extraction.Incidents;
using Skein.Extraction.Lexicons;
using Skein.Extraction.Mentions;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Text;
using Skein.Text.Tokens;

namespace Skein.Extraction.Annotations;

/// <summary>A sentence as a half-open stretch of tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
internal readonly record struct Sentence(int First, int End);

/// <summary>A document on its way through the stages: each adds its layer and leaves the others alone. Used by one thread.</summary>
internal sealed class AnnotatedDocument(ExtractionRequest request, ExtractionOptions options, Lexicon lexicon)
{
    private readonly Dictionary<(EntityKind, string), LocalEntity> _entities = [];

    public ExtractionRequest Request { get; } = request;

    public ExtractionOptions Options { get; } = options;

    public Lexicon Lexicon { get; } = lexicon;

    public string Text => Request.Text;

    public Token[] Tokens { get; set; } = [];

    /// <summary>The number of each token's word in the lexicon.</summary>
    public int[] Words { get; set; } = [];

    public IReadOnlyList<Sentence> Sentences { get; set; } = [];

    public string Language { get; set; } = "und";

    /// <summary>The language of each sentence; the document's where a sentence does not tell.</summary>
    public IReadOnlyList<string> SentenceLanguages { get; set; } = [];

    /// <summary>True when most words are in capitals, so that a capital tells nothing.</summary>
    public bool IsUpperCase { get; set; }

    /// <summary>Names in the order of the text, without overlaps.</summary>
    public List<NameMention> Names { get; } = [];

    /// <summary>Descriptions that stand for an entity ("flat in X"); they may hold names.</summary>
    public List<NameMention> Nominals { get; } = [];

    public List<FoundDate> Dates { get; } = [];

    public List<FoundCount> Counts { get; } = [];

    public List<IncidentMention> Incidents { get; } = [];

    /// <summary>In the order of their making.</summary>
    public List<LocalEntity> Entities { get; } = [];

    /// <summary>Who is meant by names, descriptions and pronouns.</summary>
    public ReferenceLayer References { get; } = new();

    public List<Proposal> Proposals { get; } = [];

    public List<ExtractionWarning> Warnings { get; } = [];

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> TextOf(int token) => Text.AsSpan(Tokens[token].Span.Start, Tokens[token].Span.Length);

    /// <summary>The span from the first token to the one before the end.</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Span.Start, Tokens[end - 1].Span.End);

    /// <summary>The last token that begins at or before a place of the text; 0 where none does.</summary>
    public int TokenAt(int place) => Last(Tokens.Length, at => Tokens[at].Span.Start <= place);

    /// <summary>The number of the sentence that holds a token.</summary>
    public int SentenceAt(int token) => Last(Sentences.Count, at => Sentences[at].First <= token);

    /// <summary>The words of a span as a label: white space folded to one space, zero-width characters dropped.</summary>
    public string LabelOf(TextSpan span)
    {
        var words = Text.AsSpan(span.Start, span.Length);
        var label = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                if (label.Length > 0 && label[^1] != ' ')
                {
                    label.Append(' ');
                }
            }
            else if (c is not ('\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF') && !char.IsControl(c))
            {
                label.Append(c);
            }
        }

        return label.ToString().TrimEnd();
    }

    /// <summary>The entity of this document with a kind and label, made when it is not there yet.</summary>
    public LocalEntity EntityOf(EntityKind kind, string label, NameForm form)
    {
        if (!_entities.TryGetValue((kind, label), out var entity))
        {
            entity = new LocalEntity(ProposedEntity.IdOf(Request.Document, kind, label), kind, label, form);
            _entities.Add((kind, label), entity);
            Entities.Add(entity);
        }

        return entity;
    }

    // Tokens and sentences stand in the order of the text: the last one of a kind is found by halving.
    private static int Last(int count, Func<int, bool> isBefore)
    {
        var (low, high) = (0, count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = isBefore(middle) ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
