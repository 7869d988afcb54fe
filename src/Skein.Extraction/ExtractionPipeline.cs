using System.Reflection;
using Skein.Extraction.Annotations;
using Skein.Extraction.Counts;
using Skein.Extraction.Dates;
using Skein.Extraction.Incidents;
using Skein.Extraction.Lexicons;
using Skein.Extraction.Mentions;
using Skein.Extraction.Names;
using Skein.Extraction.Rules;
using Skein.Extraction.Statements;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Text;

namespace Skein.Extraction;

/// <summary>
/// Reads names, dates, acts and statements from one document after another. Deterministic: the same text and options give the same
/// result with the same identifiers. Thread-safe; make one and share it.
/// </summary>
public sealed class ExtractionPipeline
{
    // Reading the lists takes a moment; a host that never extracts does not pay for it.
    private static readonly Lazy<ExtractionPipeline> ShippedPipeline = new(() => new ExtractionPipeline());

    private readonly ExtractionOptions _options;
    private readonly Lexicon _lexicon;
    private readonly IAnnotator[] _stages;

    /// <summary>A pipeline with the rules and lists that Skein ships.</summary>
    /// <param name="options">Options; null for the defaults.</param>
    public ExtractionPipeline(ExtractionOptions? options = null)
    {
        _options = options ?? new ExtractionOptions();
        _lexicon = new Lexicon(_options.Places);
        _stages =
        [
            new TokenAnnotator(),
            new NameAnnotator(_lexicon),
            Dating = new DateAnnotator(_lexicon),
            new CountAnnotator(_lexicon),
            new IncidentAnnotator(_lexicon),
            new MentionAnnotator(_lexicon),
            new StatementAnnotator(_lexicon, Book = RuleBook.Load(_lexicon)),
        ];
    }

    /// <summary>The pipeline with the default options.</summary>
    public static ExtractionPipeline Shipped => ShippedPipeline.Value;

    /// <summary>The tool's name in a run.</summary>
    public const string Tool = "skein-extraction";

    /// <summary>The version of this assembly with those of its stages, as a run records it.</summary>
    public string Version => typeof(ExtractionPipeline).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]
        + " " + string.Join(' ', _stages.Select(stage => stage.Name));

    internal RuleBook Book { get; }

    internal DateAnnotator Dating { get; }

    internal Lexicon Lexicon => _lexicon;

    /// <summary>Runs every stage but the last.</summary>
    internal void AnnotateBelowStatements(AnnotatedDocument document, CancellationToken cancellationToken)
    {
        foreach (var stage in _stages[..^1])
        {
            stage.Annotate(document, cancellationToken);
        }
    }

    /// <summary>The run that a host records before it stores what this pipeline proposes.</summary>
    /// <param name="run">The run's identifier.</param>
    public ExtractionRun Describe(RunId run)
    {
        var defaults = new ExtractionOptions();
        var options = typeof(ExtractionOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => !Equals(property.GetValue(_options), property.GetValue(defaults)))
            .Select(property => new RunOption(property.Name, Convert.ToString(property.GetValue(_options), System.Globalization.CultureInfo.InvariantCulture)!));
        return new ExtractionRun(run, Tool, Version, options.ToEquatableList());
    }

    /// <summary>Reads one document.</summary>
    /// <param name="request">The document.</param>
    /// <param name="cancellationToken">Asked between sentences.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ExtractionResult Run(ExtractionRequest request, CancellationToken cancellationToken = default)
    {
        var document = new AnnotatedDocument(request, _options, _lexicon);
        foreach (var stage in _stages)
        {
            stage.Annotate(document, cancellationToken);
        }

        if (document.Language is not ("en" or "und"))
        {
            document.Warnings.Add(ExtractionWarnings.UnsupportedLanguage(document.Language));
        }

        var (chains, references) = ChainWriter.Write(document);
        return new ExtractionResult(document.Language, Entities(document), Ordered(document), [.. DatesOf(document)], document.Warnings)
        {
            Counts = [.. document.Counts.Select(count => new CountMention(
                document.SpanOf(count.First, count.End), count.Value, count.Estimate, count.Scope, count.Persons))],
            Chains = chains,
            References = references,
        };
    }

    private static List<ProposedEntity> Entities(AnnotatedDocument document)
    {
        var places = Places.CandidatePlaces.Of(document);
        return
        [
            .. document.Entities.Where(entity => entity.Mentions.Count > 0)
                .Select(entity => new ProposedEntity(
                    new Entity
                    {
                        Id = entity.Id,
                        Kind = entity.Kind,
                        Label = entity.Label,
                        ByRole = entity.Form == NameForm.Nominal && entity.Kind == EntityKind.Person,
                        Document = document.Request.Document,
                    },
                    entity.Mentions.OrderBy(mention => mention.Span).ToEquatableList(),
                    entity.Score,
                    entity.Rule)
                { Place = places.GetValueOrDefault(entity.Id) })
                .OrderBy(entity => entity.Mentions[0].Span),
        ];
    }

    private static List<Proposal> Ordered(AnnotatedDocument document) =>
        [.. document.Proposals.OrderBy(proposal => SpanOf(proposal)).ThenBy(proposal => proposal.Id)];

    private static TextSpan SpanOf(Proposal proposal) =>
        (proposal is Proposal.StatementProposal statement ? statement.Statement.Evidence : ((Proposal.IdentityProposal)proposal).Evidence)
            is Skein.Model.Statements.Evidence.Passage passage ? passage.Span : default;

    internal static IEnumerable<DateMention> DatesOf(AnnotatedDocument document) =>
        document.Dates.Select(date => new DateMention(document.SpanOf(date.Opens, date.End), date.Date, date.Rule));
}
