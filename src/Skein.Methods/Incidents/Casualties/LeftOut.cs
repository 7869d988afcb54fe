namespace Skein.Methods.Incidents.Casualties;

/// <summary>Why an assertion is not in a figure.</summary>
public enum LeftOutBecause
{
    /// <summary>It was not recorded by the day asked for, or was withdrawn by then.</summary>
    DoesNotStand,

    /// <summary>It has neither a number nor a vague word that the list knows.</summary>
    NoNumber,

    /// <summary>It defines injuries in another way than asked for, or does not say how.</summary>
    OtherSeverity,

    /// <summary>It gives one number and leaves open how many attackers are in it, and the policy needs one number.</summary>
    ScopeNotComparable,

    /// <summary>It is doubted, or comes from a party.</summary>
    Doubtful,

    /// <summary>A later source stands.</summary>
    Older,

    /// <summary>A source of a higher kind stands.</summary>
    LowerKind,

    /// <summary>It is neither a court's nor an authority's.</summary>
    NotOfficial,

    /// <summary>The policy took another figure.</summary>
    NotChosen,
}

/// <summary>An assertion that is not in a figure.</summary>
/// <param name="Assertion">Which.</param>
/// <param name="Because">Why.</param>
public readonly record struct LeftOut(AssertionId Assertion, LeftOutBecause Because);
