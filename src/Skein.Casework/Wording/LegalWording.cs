using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Wording;

/// <summary>
/// How a step of legal status reads, on pages, in the terminal and in the log: never more than the step says, and with what it does not say.
/// A step is of one court and one count, dated, and said "as reported" on the day of its source. No wording here states guilt, and none is
/// shortened to what a reader could take for guilt.
/// </summary>
public static class LegalWording
{
    /// <summary>The property whose values are such steps.</summary>
    public static PropertyCode Property { get; } = PropertyCode.From("legal-status");

    /// <summary>True when a statement is such a step.</summary>
    /// <param name="statement">The statement.</param>
    public static bool IsStatus(StatementView statement) => statement.Property == Property;

    /// <summary>The step, with its count, or what it names instead of one: "acquitted of arson", "sought by the court of Marvane".</summary>
    /// <param name="statement">A statement of <see cref="Property"/>.</param>
    public static string Step(StatementView statement)
    {
        var code = statement.RawValue ?? statement.Value ?? "";
        if (T.Find("legal.step." + code) is not { } plain)
        {
            return T.Of("legal.step.other", statement.Value);
        }

        return Named(code, statement) is { } named && T.Find($"legal.step.{code}.with") is not null
            ? T.Of($"legal.step.{code}.with", named, Speaker(statement))
            : plain;
    }

    /// <summary>As of when it was reported: "as reported on 2 May 2014", "as reported in spring 2016"; or that the source has no date.</summary>
    /// <param name="statement">A statement of <see cref="Property"/>.</param>
    public static string AsReported(StatementView statement) =>
        statement.AssertedOn is { } reported ? T.Of("legal.as-reported", reported.When) : T.Of("legal.as-reported-undated");

    /// <summary>The step with its court, its time and as of when it was reported; whether it is denied; whether only the machine read it.</summary>
    /// <param name="statement">A statement of <see cref="Property"/>.</param>
    public static string Line(StatementView statement)
    {
        string?[] parts = [Step(statement), Court(statement), statement.ValidTime?.Words, AsReported(statement)];
        var line = string.Join(", ", parts.OfType<string>());
        line = statement.Stance == Stance.Denies ? T.Of("legal.denied", line) : line;
        return statement.Layer == Layer.Proposed ? T.Of("legal.proposed", line) : line;
    }

    // "Mentioned in" names a case, "sought by" an authority, "sentence raised" the sentence; every other step names the count.
    private static string? Named(string code, StatementView statement) => code switch
    {
        "mentioned" or "witness" => Qualifier(statement, "case"),
        "wanted" => Qualifier(statement, "court") ?? Qualifier(statement, "country"),
        "sentence-raised" => Qualifier(statement, "sentence"),
        _ => Qualifier(statement, "count"),
    };

    // Whoever is sought by a court is said to be so in the step itself.
    private static string? Court(StatementView statement) => statement.RawValue == "wanted" ? null : Qualifier(statement, "court");

    private static string Speaker(StatementView statement) => statement.Speaker ?? statement.Evidence.SourceTitle;

    private static string? Qualifier(StatementView statement, string name) =>
        statement.Qualifiers.FirstOrDefault(qualifier => qualifier.Name == name) is { } found ? found.Entity?.Label ?? found.Value : null;
}
