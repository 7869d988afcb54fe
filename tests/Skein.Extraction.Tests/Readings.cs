using Skein.Extraction.Annotations;
using Skein.Extraction.Incidents;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;

namespace Skein.Extraction.Tests;

/// <summary>What a text said, in words that a test can compare.</summary>
internal sealed record Said(
    string Subject, string Property, string End, Stance Stance, Modality Modality, string? Date, string? Speaker, double Score, IReadOnlyList<Qualifier> Qualifiers)
{
    public override string ToString() => $"{Subject} | {Property} | {End} | {Stance} {Modality} date={Date} speaker={Speaker} score={Score}";
}

internal static class Readings
{
    public static ExtractionPipeline Pipeline { get; } = new(new ExtractionOptions { Incidents = IncidentReader.Rules });

    public static ExtractionResult Read(string text, string? published = null, string? language = null, ExtractionPipeline? pipeline = null) =>
        (pipeline ?? Pipeline).Run(
            new ExtractionRequest(
                DocumentId.From("doc-1"), TextVersionId.From("tv-1"), SourceId.From("src-1"), text, language, published is null ? null : Edtf.Parse(published)),
            TestContext.Current.CancellationToken);

    /// <summary>A document with all layers below the statements.</summary>
    public static AnnotatedDocument Annotated(string text)
    {
        var document = new AnnotatedDocument(
            new ExtractionRequest(DocumentId.From("doc-1"), TextVersionId.From("tv-1"), SourceId.From("src-1"), text), new ExtractionOptions(), Pipeline.Lexicon);
        Pipeline.AnnotateBelowStatements(document, TestContext.Current.CancellationToken);
        return document;
    }

    public static IReadOnlyList<Said> Statements(this ExtractionResult result)
    {
        var labels = result.Entities.ToDictionary(entity => entity.Entity.Id, entity => entity.Entity.Label);
        return
        [
            .. result.Proposals.OfType<Proposal.StatementProposal>().Select(proposal => new Said(
                labels[proposal.Statement.Subject],
                proposal.Statement.Property.Value,
                proposal.Statement.Object is { } end ? labels[end] : proposal.Statement.Value!.Text,
                proposal.Statement.Stance,
                proposal.Statement.Modality,
                proposal.Statement.ValidTime?.ToString(),
                proposal.Statement.Speaker,
                proposal.Score,
                proposal.Statement.Qualifiers)),
        ];
    }

    public static bool IsSymmetric(string property) => PropertyVocabulary.Shipped.Get(PropertyCode.From(property)).IsSymmetric;
}
