namespace Skein.Methods.Sources;

/// <summary>How reliable a source is on a topic and in a period. The letters have no distances, and F is no place on the scale.</summary>
public enum SourceReliability
{
    /// <summary>Reliability cannot be judged: no basis, and no worst grade.</summary>
    F,

    /// <summary>Completely reliable.</summary>
    A,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,
}

/// <summary>How credible a piece of information is. The digits have no distances, and 6 is no place on the scale.</summary>
public enum InformationCredibility
{
    /// <summary>6: truth cannot be judged: no basis, and no worst grade.</summary>
    CannotBeJudged,

    /// <summary>1: confirmed by other, independent sources.</summary>
    Confirmed,

    /// <summary>2: probably true.</summary>
    ProbablyTrue,

    /// <summary>3: possibly true.</summary>
    PossiblyTrue,

    /// <summary>4: doubtful.</summary>
    Doubtful,

    /// <summary>5: improbable.</summary>
    Improbable,
}

/// <summary>How one grade stands to another.</summary>
public enum GradeOrder
{
    /// <summary>Better on one scale and better on the other, or worse, or one of them has no basis: neither is above.</summary>
    NotComparable,

    /// <summary>The same letter and digit.</summary>
    Same,

    /// <summary>No worse on either scale, and better on one.</summary>
    Better,

    /// <summary>No better on either scale, and worse on one.</summary>
    Worse,
}

/// <summary>
/// Letter and digit of the Admiralty scale, each judged for itself. The type has no order, no number, no sum and no mean: distances
/// between letters mean nothing, and a product would say that E1 equals A5. The default is F6, no basis.
/// </summary>
/// <param name="Reliability">The source's letter.</param>
/// <param name="Credibility">The information's digit.</param>
public readonly record struct AdmiraltyGrade(SourceReliability Reliability, InformationCredibility Credibility)
{
    /// <summary>How this grade stands to another: a partial order, in which F and 6 compare only with themselves.</summary>
    public GradeOrder ComparedWith(AdmiraltyGrade other)
    {
        if (this == other)
        {
            return GradeOrder.Same;
        }

        if ((Reliability != other.Reliability && (Reliability == SourceReliability.F || other.Reliability == SourceReliability.F))
            || (Credibility != other.Credibility
                && (Credibility == InformationCredibility.CannotBeJudged || other.Credibility == InformationCredibility.CannotBeJudged)))
        {
            return GradeOrder.NotComparable;
        }

        var (letter, digit) = (Reliability.CompareTo(other.Reliability), Credibility.CompareTo(other.Credibility));
        return letter <= 0 && digit <= 0 ? GradeOrder.Better
            : letter >= 0 && digit >= 0 ? GradeOrder.Worse
            : GradeOrder.NotComparable;
    }

    /// <summary>Reads a grade such as <c>B2</c>; null when the text is no letter A to F with a digit 1 to 6.</summary>
    public static AdmiraltyGrade? Parse(string text) =>
        text is [>= 'A' and <= 'F' and var letter, >= '1' and <= '6' and var digit]
            ? new AdmiraltyGrade(Enum.Parse<SourceReliability>(letter.ToString()), (InformationCredibility)((digit - '0') % 6))
            : null;

    /// <summary>The grade as <c>B2</c>.</summary>
    public override string ToString()
    {
        var digit = Credibility == InformationCredibility.CannotBeJudged ? '6' : (char)('0' + (int)Credibility);
        return $"{Reliability}{digit}";
    }
}
