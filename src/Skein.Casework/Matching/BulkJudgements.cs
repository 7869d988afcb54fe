using System.Globalization;
using Skein.Model;

namespace Skein.Casework.Matching;

/// <summary>
/// Judgements that were recorded in one go share the stem of their identifiers, <c>STEM#1</c>, <c>STEM#2</c> and so on, so that one undoing finds all of
/// them. Each can be withdrawn by itself.
/// </summary>
internal static class BulkJudgements
{
    private const char Sign = '#';

    public static JudgementId IdOf(string stem, int number) => JudgementId.From(string.Create(CultureInfo.InvariantCulture, $"{stem}{Sign}{number}"));

    /// <summary>The stem; null for a judgement that was recorded alone.</summary>
    public static string? StemOf(JudgementId judgement) =>
        judgement.Value.LastIndexOf(Sign) is > 0 and var at && judgement.Value[(at + 1)..].All(char.IsAsciiDigit) ? judgement.Value[..at] : null;
}
