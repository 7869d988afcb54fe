using System.Globalization;

namespace Skein.Extraction;

/// <summary>The catalogue of what a result may warn of.</summary>
public static class ExtractionWarnings
{
    /// <summary>The language has no rules for statements.</summary>
    public const string UnsupportedLanguageCode = "SK-EXTRACT-001";

    /// <summary>The text is written in capitals.</summary>
    public const string UpperCaseCode = "SK-EXTRACT-002";

    /// <summary>More was found than one document may give.</summary>
    public const string TooManyCode = "SK-EXTRACT-003";

    /// <summary>Statements that the vocabulary refuses.</summary>
    public const string RefusedCode = "SK-EXTRACT-004";

    internal static ExtractionWarning UnsupportedLanguage(string language) => new(
        UnsupportedLanguageCode,
        $"The language '{language}' has no rules for statements yet, so that only names and dates are proposed. Add statements by hand from selected words.");

    internal static ExtractionWarning UpperCase { get; } = new(
        UpperCaseCode, "The text is written in capitals, which tell nothing of names then: more of them are missed or mistaken than usual. Read it by hand as well.");

    internal static ExtractionWarning TooMany(int most) => new(
        TooManyCode,
        string.Create(CultureInfo.InvariantCulture, $"More than {most} statements were found and the rest is left out. The text may be a table or a list; cut it or raise MostProposals."));

    internal static ExtractionWarning Refused(int count, string rule, string fault) => new(
        RefusedCode,
        string.Create(CultureInfo.InvariantCulture, $"{count} readings do not fit the vocabulary and are left out, the first by the rule {rule}: {fault}"));
}
