using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Cli.Terminals;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Cli.Wording;

/// <summary>A statement in lines: what it says, how sure it is and since when, then the words that say it and where they stand.</summary>
internal static class StatementText
{
    /// <summary>Writes a statement with its evidence.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="from">The entity it is read from; null reads it from its subject, which is then named.</param>
    /// <param name="indent">Columns before it.</param>
    public static void Write(Terminal terminal, StatementView statement, CanonicalId? from = null, int indent = 2)
    {
        terminal.Line(Claim(statement, from), indent);
        Evidence(terminal, statement.Evidence, indent + 2);
        terminal.Line($"[dim]{Marks(statement)}[/]", indent + 2);
    }

    /// <summary>What a statement says, in one line with its voice, time and grade.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="from">The entity it is read from; null names the subject.</param>
    public static Words Claim(StatementView statement, CanonicalId? from = null)
    {
        var says = Says(statement, from);
        var details = new List<Words>();
        // A step of legal status names its court, count and day itself, and whether anybody reviewed it.
        var isStatus = LegalWording.IsStatus(statement);
        if (statement.Qualifiers.Count > 0 && !isStatus)
        {
            details.Add(Words.Of($"{string.Join(", ", statement.Qualifiers.Select(qualifier => $"{qualifier.Name} {qualifier.Entity?.Label ?? qualifier.Value}"))}"));
        }

        if (statement.PlaceEntity is { } place)
        {
            details.Add(Words.Of($"at {EntityText.Name(place)}"));
        }
        else if (statement.Place is { } words)
        {
            details.Add(Words.Of($"at {words}"));
        }

        if (statement.ValidTime is { } time && !isStatus)
        {
            details.Add(Words.Of($"{time.Words}"));
        }

        var voice = Voice(statement);
        details.Add(Words.Of($"[blue]{statement.Grade}[/]"));
        if (statement.IsContradicted)
        {
            details.Add(Words.Of($"[yellow]contradicted[/]"));
        }

        if (statement.IsOnlyPossible)
        {
            details.Add(Words.Of($"[yellow]only possible at that time[/]"));
        }

        if (statement.Layer == Layer.Proposed && !isStatus)
        {
            details.Add(Words.Of($"[yellow]machine reading, not reviewed[/]"));
        }

        var line = Words.Of($"{says}  ·  {Words.Join("  ·  ", details)}");
        return voice.Length == 0 ? line : Words.Of($"[yellow]{voice}[/] {line}");
    }

    /// <summary>Writes the words that say it and where they stand, or the place in a source whose text is not kept.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="indent">Columns before it.</param>
    public static void Evidence(Terminal terminal, EvidenceView evidence, int indent)
    {
        if (evidence.Quote is { } quote)
        {
            terminal.Line($"[italic]“{quote}”[/]", indent);
        }

        if (evidence.Translation is { } translation)
        {
            var day = evidence.Translated is { } recorded ? $", {Day(recorded.On)}" : "";
            terminal.Line($"[italic]“{translation.Text}”[/] ({translation.Language}, translated by {translation.Author}{day})", indent);
        }

        terminal.Line($"[dim]{Where(evidence)}[/]", indent);
        if (evidence.Recognition is { } sure)
        {
            terminal.Line(Recognized(sure), indent);
        }
    }

    private static Words Recognized(WordConfidence sure) => sure.IsLow
        ? Words.Of($"[yellow]recognized from an image, unsure[/]: least sure word {sure.Lowest} of 100, mean {sure.Mean}. Compare it with the original.")
        : Words.Of($"[dim]recognized from an image: least sure word {sure.Lowest} of 100, mean {sure.Mean}[/]");

    /// <summary>Where the words stand: source, page, document and span, or the locator.</summary>
    /// <param name="evidence">The evidence.</param>
    public static string Where(EvidenceView evidence)
    {
        var parts = new List<string> { evidence.SourceTitle };
        if (evidence.DocumentTitle is { } title && title != evidence.SourceTitle)
        {
            parts.Add(title);
        }

        if (evidence.Page is { } page)
        {
            parts.Add($"p. {page}");
        }

        if (evidence.Locator is { } locator)
        {
            parts.Add(locator);
            parts.Add(evidence.WhyNotKept is { } why ? $"text not kept: {why}" : "text not kept");
        }

        if (evidence is { Document: { } document, Span: { } span })
        {
            parts.Add($"{document} at {span.Start}–{span.End}");
        }

        return string.Join(", ", parts);
    }

    private static Words Says(StatementView statement, CanonicalId? from)
    {
        if (LegalWording.IsStatus(statement))
        {
            var step = Words.Of($"{LegalWording.Line(statement)}");
            return from == statement.Subject.Id ? step : Words.Of($"{EntityText.Name(statement.Subject)}: {step}");
        }

        if (statement.Object is { } end)
        {
            return from == statement.Subject.Id ? Words.Of($"{statement.Phrase} {EntityText.Name(end)}")
                : from == end.Id ? Words.Of($"{statement.InversePhrase} {EntityText.Name(statement.Subject)}")
                : Words.Of($"{EntityText.Name(statement.Subject)} {statement.Phrase} {EntityText.Name(end)}");
        }

        var value = statement.ValueOriginal is { } original && original != statement.Value
            ? Words.Of($"{statement.Value} (“{original}”)")
            : Words.Of($"{statement.Value}");
        return from == statement.Subject.Id ? Words.Of($"{statement.Phrase} {value}") : Words.Of($"{EntityText.Name(statement.Subject)} {statement.Phrase} {value}");
    }

    private static string Voice(StatementView statement)
    {
        var stance = statement.Stance switch
        {
            Stance.Asserts => statement.Speaker is { } speaker ? $"according to {speaker}" : "",
            Stance.Denies => statement.Speaker is { } speaker ? $"denied by {speaker}" : "denied",
            Stance.Alleges => statement.Speaker is { } speaker ? $"alleged by {speaker}" : "alleged",
            Stance.Claims => statement.Speaker is { } speaker ? $"claimed by {speaker}" : "claimed",
            Stance.Finds => statement.Speaker is { } speaker ? $"found by {speaker}" : "found",
            _ => EntityText.Code(statement.Stance),
        };
        var modality = statement.Modality == Modality.Flat ? "" : EntityText.Code(statement.Modality);
        var voice = string.Join(", ", new[] { stance, modality }.Where(part => part.Length > 0));
        return voice.Length == 0 ? "" : $"{voice}:";
    }

    private static string Marks(StatementView statement)
    {
        var parts = new List<string> { statement.Id.Value };
        if (statement.Layer == Layer.Proposed)
        {
            parts.Add($"proposed by {statement.Rule}");
            parts.Add(FormattableString.Invariant($"score {statement.Score:0.00}"));
        }
        else
        {
            parts.Add($"recorded by {statement.RecordedBy} on {Day(statement.RecordedOn)}");
        }

        if (statement.AssertedOn is { } said)
        {
            parts.Add($"said {said.Words}");
        }

        parts.AddRange(statement.KnownTo.Select(known => $"known to {known.Agency.Label} from {known.From.Words}"));
        return string.Join(", ", parts);
    }

    /// <summary>A day, as ISO text.</summary>
    /// <param name="moment">The moment.</param>
    public static string Day(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
