using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Sources;

/// <summary>The caller's id of a proposition; opaque here. Only propositions are likely or unlikely, persons never.</summary>
public readonly record struct PropositionId(string Value);

/// <summary>Which of the two rows of words a text keeps to.</summary>
public enum WordRow
{
    /// <summary>Almost no chance to almost certain.</summary>
    Likelihood,

    /// <summary>Remote to nearly certain.</summary>
    Probability,
}

/// <summary>How firm a judgement's ground is: sourcing and reasoning, in words only, and in a sentence of its own.</summary>
public enum AnalyticConfidence
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Moderate.</summary>
    Moderate,

    /// <summary>High.</summary>
    High,
}

/// <summary>A place of the scale.</summary>
/// <param name="Likelihood">Its word in the first row.</param>
/// <param name="Probability">Its word in the second row.</param>
/// <param name="Low">The lower end in percent, inclusive.</param>
/// <param name="High">The upper end in percent, inclusive; it is also the lower end of the next place.</param>
public sealed record EstimativeWord(string Likelihood, string Probability, int Low, int High)
{
    /// <summary>The word of a row.</summary>
    public string In(WordRow row) => row == WordRow.Likelihood ? Likelihood : Probability;
}

/// <summary>A judgement on a proposition: likelihood and confidence are two things, said apart.</summary>
/// <param name="Proposition">The proposition.</param>
/// <param name="Words">One place of the scale, or several next to each other.</param>
/// <param name="Confidence">How firm its ground is.</param>
public sealed record EstimativeJudgement(PropositionId Proposition, IReadOnlyList<EstimativeWord> Words, AnalyticConfidence Confidence);

/// <summary>
/// The words of ICD 203 (2015) and their intervals. The scale ends at 1 and 99 percent: it has no word for what is certain.
/// </summary>
public static class EstimativeScale
{
    /// <summary>The seven places, ascending.</summary>
    public static IReadOnlyList<EstimativeWord> Icd203 { get; } =
    [
        new("almost no chance", "remote", 1, 5),
        new("very unlikely", "highly improbable", 5, 20),
        new("unlikely", "improbable", 20, 45),
        new("roughly even chance", "roughly even odds", 45, 55),
        new("likely", "probable", 55, 80),
        new("very likely", "highly probable", 80, 95),
        new("almost certain", "nearly certain", 95, 99),
    ];

    /// <summary>The place of a word of either row; "almost certainly" counts as "almost certain", and case does not matter.</summary>
    /// <param name="word">The word.</param>
    public static MethodResult<IReadOnlyList<EstimativeWord>> Of(string word) => Find(word) is { } found
        ? new MethodResult<IReadOnlyList<EstimativeWord>>.Computed([found.Word])
        : new MethodResult<IReadOnlyList<EstimativeWord>>.Refused(MethodFaults.NoEstimativeWord());

    /// <summary>The places of a probability, or of an interval of them.</summary>
    /// <param name="low">The lower end in percent.</param>
    /// <param name="high">The upper end in percent; the same for a point.</param>
    public static MethodResult<IReadOnlyList<EstimativeWord>> Of(double low, double high) => (low, high) switch
    {
        _ when !(low >= 1 && high <= 99) => new MethodResult<IReadOnlyList<EstimativeWord>>.Refused(MethodFaults.OutsideTheScale()),
        _ when low > high => new MethodResult<IReadOnlyList<EstimativeWord>>.Refused(MethodFaults.ReversedInterval()),
        _ when low == high => new MethodResult<IReadOnlyList<EstimativeWord>>.Computed([.. Icd203.Where(word => word.Low <= low && low <= word.High)]),
        _ => new MethodResult<IReadOnlyList<EstimativeWord>>.Computed([.. Icd203.Where(word => word.Low < high && low < word.High)]),
    };

    /// <summary>Which rows a text's words are of: more than one means that it mixes them. Words of neither row are left out.</summary>
    /// <param name="words">The words.</param>
    public static IReadOnlyList<WordRow> RowsOf(IEnumerable<string> words) =>
        [.. words.Select(Find).OfType<(EstimativeWord, WordRow Row)>().Select(found => found.Row).Distinct().Order()];

    private static (EstimativeWord Word, WordRow Row)? Find(string word)
    {
        var plain = string.Equals(word, "almost certainly", StringComparison.OrdinalIgnoreCase) ? "almost certain" : word;
        foreach (var place in Icd203)
        {
            foreach (var row in Enum.GetValues<WordRow>())
            {
                if (string.Equals(place.In(row), plain, StringComparison.OrdinalIgnoreCase))
                {
                    return (place, row);
                }
            }
        }

        return null;
    }
}
