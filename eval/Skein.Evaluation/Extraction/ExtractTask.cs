using System.Text.Json;
using Skein.Extraction;
using Skein.Extraction.Incidents;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Evaluation.Extraction;

/// <summary>
/// <c>skein eval extract</c>: JSON Lines <c>{id, text, dateline?}</c> in; per document its mentions, entities, statements, incidents and chains out,
/// offsets in UTF-16 units of the text. An end of a statement is the identifier of an entity of the same line. <see cref="MucFormat"/>
/// writes the form of the MUC scorer.
/// </summary>
public static class ExtractTask
{
    /// <summary>The task's name on the command line.</summary>
    public const string Name = "extract";

    /// <summary>Reads to the end of the input. A malformed line is a fault with its number; the others go on.</summary>
    /// <param name="input">JSON Lines; a dateline is EDTF, anything else is taken as none.</param>
    /// <param name="output">JSON Lines, each ended by a line feed.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="cancellationToken">Asked before each line.</param>
    public static EvaluationSummary Run(TextReader input, TextWriter output, TimeProvider time, CancellationToken cancellationToken = default) =>
        Run(input, output, time, null, cancellationToken);

    /// <summary>The same with incidents of whole reports, which a folder is read without unless that is asked for.</summary>
    /// <param name="input">As above.</param>
    /// <param name="output">As above.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="incidents">Reads incidents; null for none.</param>
    /// <param name="cancellationToken">Asked before each line.</param>
    public static EvaluationSummary Run(
        TextReader input, TextWriter output, TimeProvider time, IncidentReader? incidents, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(time);
        var pipeline = incidents is null ? null : new ExtractionPipeline(new ExtractionOptions { Incidents = incidents });
        return LineTask.Run(Name, input, output, time, Write, cancellationToken, pipeline);
    }

    private static void Write(Utf8JsonWriter json, EvaluationText item, ExtractionResult result)
    {
        var statements = result.Proposals.OfType<Proposal.StatementProposal>().ToList();
        WriteMentions(json, item, result);
        WriteEntities(json, result, statements);
        json.WriteStartArray("statements");
        foreach (var proposal in statements)
        {
            WriteStatement(json, proposal);
        }

        json.WriteEndArray();
        IncidentWriter.Write(json, item, result, statements);
        ChainLines.Write(json, item, result);
    }

    private static void WriteMentions(Utf8JsonWriter json, EvaluationText item, ExtractionResult result)
    {
        json.WriteStartArray("mentions");
        var mentions = result.Entities.SelectMany(entity => entity.Mentions.Select(mention => (entity, mention))).OrderBy(pair => pair.mention.Span);
        var number = 0;
        foreach (var (entity, mention) in mentions)
        {
            json.WriteStartObject();
            json.WriteString("id", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"m{++number}"));
            json.WriteString("type", TypeOf(entity.Entity.Kind));
            json.WriteNumber("start", mention.Span.Start);
            json.WriteNumber("end", mention.Span.End);
            json.WriteString("text", mention.Span.Of(item.Text));
            json.WriteString("kind", FormOf(mention.Form));
            json.WriteString("entity", entity.Entity.Id.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEntities(Utf8JsonWriter json, ExtractionResult result, List<Proposal.StatementProposal> statements)
    {
        var aliases = statements.Where(proposal => proposal.Statement is { Value.Kind: ValueKind.Name, Stance: not Stance.Denies })
            .ToLookup(proposal => proposal.Statement.Subject, proposal => proposal.Statement.Value!.Text);
        json.WriteStartArray("entities");
        foreach (var entity in result.Entities.Select(proposed => proposed.Entity))
        {
            json.WriteStartObject();
            json.WriteString("id", entity.Id.Value);
            json.WriteString("type", TypeOf(entity.Kind));
            json.WriteString("name", entity.Label);
            json.WriteStartArray("aliases");
            foreach (var alias in aliases[entity.Id].Distinct(StringComparer.Ordinal))
            {
                json.WriteStringValue(alias);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStatement(Utf8JsonWriter json, Proposal.StatementProposal proposal)
    {
        var statement = proposal.Statement;
        var quote = ((Evidence.Passage)statement.Evidence).Span;
        json.WriteStartObject();
        json.WriteString("subject", statement.Subject.Value);
        json.WriteString("property", statement.Property.Value);
        if (statement.Object is { } end)
        {
            json.WriteString("object", end.Value);
        }
        else
        {
            json.WriteString("value", statement.Value!.Text);
        }

        Optional(json, "date", statement.ValidTime?.ToString());
        Optional(json, "place", statement.PlaceEntity?.Value);
        json.WriteString("stance", statement.Stance.ToString().ToLowerInvariant());
        Optional(json, "speaker", statement.Speaker);
        json.WriteString("modality", statement.Modality.ToString().ToLowerInvariant());
        json.WriteStartObject("quote");
        json.WriteNumber("start", quote.Start);
        json.WriteNumber("end", quote.End);
        json.WriteEndObject();
        json.WriteNumber("score", proposal.Score);
        json.WriteEndObject();
    }

    internal static string FormOf(MentionForm form) => form switch { MentionForm.Nominal => "nominal", MentionForm.Pronoun => "pronoun", _ => "name" };

    internal static string TypeOf(EntityKind kind) => kind.ToString().ToLowerInvariant();

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
