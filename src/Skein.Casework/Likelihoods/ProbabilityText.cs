using System.Globalization;
using Skein.Model.Judgements;

namespace Skein.Casework.Likelihoods;

/// <summary>
/// A probability as a person types and reads it: <c>0.4</c>, or <c>40 %</c>. A decimal comma is refused rather than guessed at.
/// </summary>
public static class ProbabilityText
{
    private const int LongestText = 40;

    /// <summary>Reads a probability; false for what is none, such as 1.4, NaN or words.</summary>
    /// <param name="text">The text as typed.</param>
    /// <param name="probability">The probability, 0 to 1, when the answer is true.</param>
    public static bool TryRead(string? text, out double probability)
    {
        probability = double.NaN;
        var typed = text?.Trim() ?? "";
        var isPercent = typed.EndsWith('%');
        var written = isPercent ? typed[..^1].TrimEnd() : typed;
        if (typed.Length > LongestText
            || !decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || number > 100)
        {
            return false;
        }

        // By way of the decimal digits, so that 33.3 % and 0.333 are the same number and two analysts who say so agree.
        var digits = (isPercent ? number / 100 : number).ToString(CultureInfo.InvariantCulture);
        probability = double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return LikelihoodJudgement.IsProbability(probability);
    }

    /// <summary>The probability as a number with a point; <see cref="TryRead"/> reads it back.</summary>
    /// <param name="probability">The probability.</param>
    public static string Write(double probability) => probability.ToString("0.############################", CultureInfo.InvariantCulture);
}
