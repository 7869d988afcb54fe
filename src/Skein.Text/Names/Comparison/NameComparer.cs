namespace Skein.Text.Names.Comparison;

/// <summary>
/// How probable it is that two names are names of one person or body, by the names alone. Symmetric, deterministic, thread safe. Time is bounded for
/// any input (<see cref="PreparedName"/> cuts). The answer never reaches 0 or 1.
/// </summary>
/// <param name="model">The weights; null for the shipped ones.</param>
public sealed class NameComparer(NameModel? model = null)
{
    /// <summary>No pair of names is surer: namesakes are normal.</summary>
    public const double Highest = 0.99;

    /// <summary>No pair of names is less likely: people bear several names.</summary>
    public const double Lowest = 0.001;

    /// <summary>A kunya alone, or with a nisba, never gets further: it identifies nobody.</summary>
    public const double HighestOfKunya = 0.6;

    /// <summary>
    /// A frequent name alone beside a whole name never gets further, and neither do two bodies that share one word while each has a
    /// word of its own left.
    /// </summary>
    public const double HighestOfOneWord = 0.6;

    /// <summary>Names of which no part matches, initials aside, never get further.</summary>
    public const double HighestOfNothing = 0.2;

    private readonly NameModel _model = model ?? NameModel.Shipped;

    /// <summary>The comparer with the shipped weights.</summary>
    public static NameComparer Shipped { get; } = new();

    /// <summary>The probability alone, without evidence; allocates nothing.</summary>
    /// <exception cref="ArgumentException">The names are of two kinds.</exception>
    public double Probability(PreparedName left, PreparedName right)
    {
        Check(left, right);
        Order(ref left, ref right);
        Span<AlignedPair> pairs = stackalloc AlignedPair[PreparedName.MostCompared];
        var alignment = new Alignment(left.Compared, right.Compared, pairs);
        Span<double> features = stackalloc double[NameFeatures.Count];
        NameFeatures.Measure(left, right, alignment, features);
        return Bounded(left, right, alignment, features);
    }

    /// <summary>The probability with the evidence for each word.</summary>
    /// <exception cref="ArgumentException">The names are of two kinds.</exception>
    public NameComparison Compare(PreparedName left, PreparedName right)
    {
        Check(left, right);
        var isSwapped = Order(ref left, ref right);
        Span<AlignedPair> pairs = stackalloc AlignedPair[PreparedName.MostCompared];
        var alignment = new Alignment(left.Compared, right.Compared, pairs);
        Span<double> features = stackalloc double[NameFeatures.Count];
        NameFeatures.Measure(left, right, alignment, features);
        return NameEvidence.Of(left, right, alignment, features, Bounded(left, right, alignment, features), _model, isSwapped);
    }

    /// <summary>
    /// The probability, and the parts that were brought together, without the words of the evidence: for weighing many pairs. Allocates nothing.
    /// </summary>
    /// <param name="left">One name.</param>
    /// <param name="right">The other.</param>
    /// <param name="pairs">Takes the pairs of parts; <see cref="PreparedName.MostCompared"/> are always enough.</param>
    /// <param name="count">How many pairs were written.</param>
    /// <exception cref="ArgumentException">The names are of two kinds, or there is not enough room for the pairs.</exception>
    public double Probability(PreparedName left, PreparedName right, Span<NamePartPair> pairs, out int count)
    {
        Check(left, right);
        var isSwapped = Order(ref left, ref right);
        Span<AlignedPair> aligned = stackalloc AlignedPair[PreparedName.MostCompared];
        var alignment = new Alignment(left.Compared, right.Compared, aligned);
        Span<double> features = stackalloc double[NameFeatures.Count];
        NameFeatures.Measure(left, right, alignment, features);
        count = alignment.Pairs.Length;
        if (count > pairs.Length)
        {
            throw new ArgumentException("There is not enough room for the pairs.", nameof(pairs));
        }

        for (var i = 0; i < count; i++)
        {
            var pair = alignment.Pairs[i];
            var (a, aLast) = (pair.Left, Math.Max(pair.Left, pair.LeftSecond));
            var (b, bLast) = (pair.Right, Math.Max(pair.Right, pair.RightSecond));
            pairs[i] = isSwapped
                ? new NamePartPair(b, bLast, a, aLast, pair.Fit.Rule, pair.Fit.Quality)
                : new NamePartPair(a, aLast, b, bLast, pair.Fit.Rule, pair.Fit.Quality);
        }

        return Bounded(left, right, alignment, features);
    }

    internal static bool IsOnlyKunya(PreparedName name) =>
        Array.Exists(name.Compared, word => word.Role == NamePartRole.Kunya)
        && Array.TrueForAll(name.Compared, word => word.Role is NamePartRole.Kunya or NamePartRole.Nisba);

    // One order of the two names, so that ties fall alike from either side.
    private static bool Order(ref PreparedName left, ref PreparedName right)
    {
        if (string.CompareOrdinal(left.Original, right.Original) <= 0)
        {
            return false;
        }

        (left, right) = (right, left);
        return true;
    }

    private static void Check(PreparedName left, PreparedName right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Kind != right.Kind)
        {
            throw new ArgumentException("Names of a person and of an organisation are not compared.", nameof(right));
        }
    }

    private double Bounded(PreparedName left, PreparedName right, in Alignment alignment, ReadOnlySpan<double> features)
    {
        if (left.Compared.Length == 0 || right.Compared.Length == 0)
        {
            return Lowest;
        }

        var highest = NameFeatures.MatchesNothing(features) ? HighestOfNothing
            : IsOnlyKunya(left) || IsOnlyKunya(right) ? HighestOfKunya
            : OneWord.SaysTooLittle(left, right, alignment) ? HighestOfOneWord : Highest;
        return Math.Clamp(_model.Probability(left.Kind, features), Lowest, highest);
    }
}
