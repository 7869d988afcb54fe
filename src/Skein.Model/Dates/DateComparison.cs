namespace Skein.Model.Dates;

/// <summary>
/// Three-valued comparison of uncertain dates.
/// </summary>
/// <remarks>
/// A value stands for every reading that it allows. A date coarser than a day is something at some time within it: <c>2015-11</c> may be
/// before or after <c>2015-11-13</c>, or on that day. An interval is everything from some time in its start to some time in its end. A one-of
/// set is one of its members, an all-of set every one of them. The day is the grain: two equal days overlap, and neither is before the other.
/// Date-times are compared by instant if both have an offset from UTC; otherwise by day, and two times of one day stay undetermined.
/// An open end is infinite; an unknown end may lie anywhere after its start (before its end), so that what depends on it is possible at most.
/// <para>
/// <c>Certain</c> and <c>Impossible</c> are always proven. Where an all-of set stands beside vague dates or an interval with vague ends, and
/// where a container has unknown digits, the answer may be <c>Possible</c> although a longer proof would settle it.
/// </para>
/// <para>
/// Bounds are strict unless a padding is passed, which then widens approximate dates on both sides of the question.
/// </para>
/// </remarks>
public static class DateComparison
{
    private delegate Certainty Question(DatePart[] left, DatePart[] right);

    /// <summary>Whether all of <paramref name="left"/> is over before <paramref name="right"/> begins.</summary>
    /// <param name="left">The date that is asked about.</param>
    /// <param name="right">The date that it is compared with.</param>
    /// <param name="padding">How far approximate dates are widened; null for strict bounds.</param>
    public static Certainty Before(Edtf left, Edtf right, FuzzyPadding? padding = null) => Answer(left, right, padding, AllBefore);

    /// <summary>Whether all of <paramref name="left"/> begins after <paramref name="right"/> is over.</summary>
    /// <inheritdoc cref="Before"/>
    public static Certainty After(Edtf left, Edtf right, FuzzyPadding? padding = null) => Before(right, left, padding);

    /// <summary>Whether the two share time, if only a day.</summary>
    /// <inheritdoc cref="Before"/>
    public static Certainty Overlaps(Edtf left, Edtf right, FuzzyPadding? padding = null) => Answer(left, right, padding, AnyOverlap);

    /// <summary>
    /// Whether all of <paramref name="right"/> lies inside <paramref name="left"/>. Here a date without unknown digits is the whole of its
    /// days: 2015 contains 13 November 2015.
    /// </summary>
    /// <inheritdoc cref="Before"/>
    public static Certainty Contains(Edtf left, Edtf right, FuzzyPadding? padding = null) => Answer(left, right, padding, AllContained);

    /// <summary>Whether all of <paramref name="left"/> lies inside <paramref name="right"/>: <see cref="Contains"/> with the sides exchanged.</summary>
    /// <inheritdoc cref="Before"/>
    public static Certainty During(Edtf left, Edtf right, FuzzyPadding? padding = null) => Contains(right, left, padding);

    /// <summary>The one order that is certain, or <see cref="EdtfOrder.Undetermined"/>.</summary>
    /// <inheritdoc cref="Before"/>
    public static EdtfOrder Compare(Edtf left, Edtf right, FuzzyPadding? padding = null) =>
        Before(left, right, padding) == Certainty.Certain ? EdtfOrder.Before
        : After(left, right, padding) == Certainty.Certain ? EdtfOrder.After
        : Overlaps(left, right, padding) == Certainty.Certain ? EdtfOrder.Overlap
        : EdtfOrder.Undetermined;

    /// <summary>Certain or impossible only if it is so for every pair of alternatives.</summary>
    private static Certainty Answer(Edtf left, Edtf right, FuzzyPadding? padding, Question question)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Certainty? answer = null;
        var rightAlternatives = right.Alternatives(padding);
        foreach (var leftParts in left.Alternatives(padding))
        {
            foreach (var rightParts in rightAlternatives)
            {
                var one = question(leftParts, rightParts);
                if (one == Certainty.Possible || (answer ??= one) != one)
                {
                    return Certainty.Possible;
                }
            }
        }
        return answer ?? Certainty.Possible;
    }

    private static Certainty AllBefore(DatePart[] left, DatePart[] right)
    {
        var answer = Certainty.Certain;
        foreach (var leftPart in left)
        {
            foreach (var rightPart in right)
            {
                answer = Lower(answer, DatePartComparison.Before(leftPart, rightPart));
            }
        }
        return answer;
    }

    private static Certainty AnyOverlap(DatePart[] left, DatePart[] right)
    {
        var answer = Certainty.Impossible;
        foreach (var leftPart in left)
        {
            foreach (var rightPart in right)
            {
                answer = Higher(answer, DatePartComparison.Overlaps(leftPart, rightPart));
            }
        }
        return answer == Certainty.Possible && (HasNowhereElse(left, right) || HasNowhereElse(right, left)) ? Certainty.Certain : answer;
    }

    private static Certainty AllContained(DatePart[] outer, DatePart[] inner)
    {
        var answer = Certainty.Certain;
        var filled = outer.Length > 1 ? Merge(outer) : [];
        foreach (var innerPart in inner)
        {
            var best = Certainty.Impossible;
            foreach (var outerPart in outer)
            {
                best = Higher(best, DatePartComparison.Contains(outerPart, innerPart));
            }
            if (filled.Any(core => core.Covers(innerPart.Hull)))
            {
                best = Certainty.Certain;
            }
            else if (best == Certainty.Impossible && outer.Length > 1 && innerPart.Hull.First < innerPart.Hull.Last)
            {
                best = Certainty.Possible; // Several members together may hold what none of them holds alone.
            }
            answer = Lower(answer, best);
        }
        return answer;
    }

    /// <summary>
    /// Whether one of the free parts can only lie on days that the others certainly fill: one of 12 and 13 November meets the 12th and the
    /// 13th together, though neither of them alone.
    /// </summary>
    private static bool HasNowhereElse(DatePart[] free, DatePart[] fixedParts)
    {
        if (fixedParts.Length < 2)
        {
            return false;
        }
        var filled = Merge(fixedParts);
        foreach (var part in free)
        {
            if (part.Form == DatePartForm.Plain && part.Runs(part.Hull).All(run => filled.Any(core => core.Covers(run))))
            {
                return true;
            }
        }
        return false;
    }

    private static List<DayRun> Merge(DatePart[] parts)
    {
        var merged = new List<DayRun>();
        foreach (var core in parts.Select(part => part.Core).OfType<DayRun>().OrderBy(core => core.First))
        {
            var last = merged.Count - 1;
            if (last >= 0 && (merged[last].Last == DayRun.PositiveInfinity || core.First <= merged[last].Last + 1))
            {
                merged[last] = merged[last] with { Last = Math.Max(merged[last].Last, core.Last) };
            }
            else
            {
                merged.Add(core);
            }
        }
        return merged;
    }

    private static Certainty Lower(Certainty left, Certainty right) => left < right ? left : right;

    private static Certainty Higher(Certainty left, Certainty right) => left > right ? left : right;
}
