using System.Globalization;
using Skein.Casework.Cases;
using Skein.Methods.Outcomes;
using Skein.Methods.Sources;

namespace Skein.Casework.Assessments;

/// <summary>A judged likelihood as parameters of an assessment: its word, the interval that the scale gives it, the scale, and the confidence.</summary>
internal static class LikelihoodParameters
{
    private const string Likelihood = "likelihood";
    private const string Interval = "interval";
    private const string Scale = "scale";
    private const string Confidence = "confidence";

    /// <summary>True for a parameter that says how likely an answer is: another likelihood makes no other question.</summary>
    public static bool Has(string name) => name is Likelihood or Interval or Scale or Confidence;

    /// <summary>The parameters; none where nothing was judged.</summary>
    /// <param name="judged">What was judged; null for nothing.</param>
    /// <param name="refused">Why the scale has no word for it (SK-METH-305 to 308); null when it has.</param>
    public static IReadOnlyList<(string Name, string Value)> Of(JudgedLikelihood? judged, out ActOutcome.Refused? refused)
    {
        refused = null;
        if (judged is null)
        {
            return [];
        }

        var read = judged.Scale == WordScale.Phia ? OfYardstick(judged.Text.Trim()) : OfDirective(judged.Text.Trim());
        if (read is MethodResult<Judged>.Refused { Why: var why })
        {
            refused = new ActOutcome.Refused(why.Code, why.Because);
            return [];
        }

        var (words, interval) = ((MethodResult<Judged>.Computed)read).Value;
        return
        [
            (Likelihood, words),
            (Interval, interval),
            (Scale, judged.Scale == WordScale.Phia ? "PHIA" : "ICD 203"),
            .. judged.Confidence is { } confidence ? [(Confidence, confidence.ToString().ToLowerInvariant())] : Array.Empty<(string, string)>(),
        ];
    }

    // A word of the second row stands as it was written: a text keeps to one row.
    private static MethodResult<Judged> OfDirective(string text)
    {
        var isNumber = TryPercent(text, out var low, out var high);
        return (isNumber ? EstimativeScale.Of(low, high) : EstimativeScale.Of(text)) switch
        {
            MethodResult<IReadOnlyList<EstimativeWord>>.Computed { Value: var words } => new MethodResult<Judged>.Computed(new Judged(
                isNumber ? string.Join(" – ", words.Select(word => word.Likelihood)) : text.ToLowerInvariant(),
                isNumber ? Percent(low, high) : Percent(words[0].Low, words[^1].High))),
            MethodResult<IReadOnlyList<EstimativeWord>>.Refused refused => new MethodResult<Judged>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A word is found or refused."),
        };
    }

    private static MethodResult<Judged> OfYardstick(string text)
    {
        var isNumber = TryPercent(text, out var low, out var high);
        var (first, last) = isNumber ? (PhiaYardstick.Of(low), PhiaYardstick.Of(high)) : (PhiaYardstick.Of(text), PhiaYardstick.Of(text));
        return (first, last) switch
        {
            (MethodResult<YardstickWord>.Computed one, MethodResult<YardstickWord>.Computed other) => new MethodResult<Judged>.Computed(new Judged(
                isNumber ? string.Join(" – ", new[] { one.Value.Word, other.Value.Word }.Distinct()) : text.ToLowerInvariant(),
                isNumber ? Percent(low, high) : Percent(one.Value.Low, one.Value.High))),
            (MethodResult<YardstickWord>.Refused refused, _) => new MethodResult<Judged>.Refused(refused.Why),
            (_, MethodResult<YardstickWord>.Refused refused) => new MethodResult<Judged>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A word is found or refused."),
        };
    }

    private static bool TryPercent(string text, out double low, out double high)
    {
        var ends = text.TrimEnd('%', ' ').Split("..");
        high = 0;
        return TryNumber(ends[0], out low) && ends.Length <= 2 && TryNumber(ends[^1], out high);
    }

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out number);

    private static string Percent(double low, double high) => low.Equals(high)
        ? string.Create(CultureInfo.InvariantCulture, $"{low} %")
        : string.Create(CultureInfo.InvariantCulture, $"{low}–{high} %");

    private sealed record Judged(string Words, string Interval);
}
