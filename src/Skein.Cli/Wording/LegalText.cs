using Skein.Casework.Views;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Cli.Wording;

/// <summary>
/// How a step of legal status reads: never more than the step says. A step is dated, of one court and one count, and is said "as reported
/// on" the day of its source. No wording here states guilt.
/// </summary>
internal static class LegalText
{
    /// <summary>The property whose values are such steps.</summary>
    public const string Property = "legal-status";

    /// <summary>The step with its court, and as of when it was reported.</summary>
    /// <param name="statement">A statement of <see cref="Property"/>.</param>
    public static string Of(StatementView statement)
    {
        var step = Step(statement);
        var court = statement.RawValue == "wanted" ? null : Qualifier(statement, "court");
        var parts = new List<string> { court is null ? step : $"{step}, {court}" };
        if (statement.ValidTime is { } on)
        {
            parts.Add(on.Words);
        }

        parts.Add(statement.AssertedOn is { } reported ? $"as reported on {reported.Words}" : "as reported; the source has no date");
        var line = string.Join(", ", parts);
        line = statement.Stance == Stance.Denies ? $"denied: {line}" : line;
        return statement.Layer == Layer.Proposed ? $"machine reading, not reviewed: {line}" : line;
    }

    private static string Step(StatementView statement)
    {
        var count = Qualifier(statement, "count");
        return statement.RawValue switch
        {
            "mentioned" => With("mentioned", " in ", Qualifier(statement, "case")),
            "witness" => With("mentioned as a witness", " in ", Qualifier(statement, "case")),
            "wanted" => (Qualifier(statement, "court") ?? Qualifier(statement, "country")) is { } by ? $"sought by {by}" : "sought; by whom is not said",
            "arrested" => $"arrested{Bracket(count)}; no finding of guilt",
            "released" => "questioned and released",
            "charged" => $"under formal investigation{Bracket(count)}",
            "sent-to-trial" or "on-trial" => $"on trial for {count ?? "a count that is not given"}",
            "dismissed" => $"case dropped{Bracket(count)}",
            "acquitted" => With("acquitted", " of ", count),
            "convicted-appealable" => With("convicted at first instance (not final)", ": ", count),
            "convicted" => $"{With("convicted", " of ", count)}; whether it is final is not said",
            "convicted-final" => count is null ? "convicted; the count is not given" : $"convicted of {count}",
            "convicted-in-absentia" => With("convicted in absentia (may be reopened)", ": ", count),
            "retrial" => "opposition, retrial or annulment; the older step is kept",
            "died-before-trial" => count is null
                ? "died before trial"
                : $"died before trial; described by {statement.Speaker ?? statement.Evidence.SourceTitle} as {count}",
            "cleared" => With("cleared", " of ", count),
            "administrative-measure" => "administrative measure, no finding of guilt",
            "in-custody" => $"in custody{Bracket(count)}; custody is no finding of guilt",
            "sentence-raised" => "sentence raised by a later decision",
            _ => $"status as given: {statement.Value}",
        };
    }

    private static string With(string step, string joint, string? detail) => detail is null ? step : step + joint + detail;

    private static string Bracket(string? detail) => detail is null ? "" : $" ({detail})";

    private static string? Qualifier(StatementView statement, string name) =>
        statement.Qualifiers.FirstOrDefault(qualifier => qualifier.Name == name)?.Value;
}
