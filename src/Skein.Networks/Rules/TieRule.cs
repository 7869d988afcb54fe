using Skein.Model;

namespace Skein.Networks.Rules;

/// <summary>
/// How widely a projection looks; each includes the narrower ones. Show several: what holds in one only is an artefact of it.
/// </summary>
public enum TieVariant
{
    /// <summary>Ties that a source states, and one act or one journey.</summary>
    Restricted = 1,

    /// <summary>With shared premises, custody, institutions and proceedings, in overlapping time.</summary>
    Base,

    /// <summary>With shared extent (a town, an organisation) and traces.</summary>
    Extended,
}

/// <summary>The strength of a kind of tie by shared time, after Krebs 2002; a property of the rule, never a weight that is summed.</summary>
public enum TieStrength
{
    /// <summary>Occasional contact or a payment.</summary>
    Weak = 1,

    /// <summary>Journeys and meetings.</summary>
    Moderate,

    /// <summary>Living, learning or being held together.</summary>
    Strong,
}

/// <summary>A family of ties; families are shown side by side and never summed.</summary>
/// <param name="Code">Its code, such as <c>co-presence</c>.</param>
/// <param name="Label">How it is shown.</param>
public sealed record TieFamily(string Code, string Label);

/// <summary>Statements and the ties that they make, in the notation of <c>ties.yaml</c>; a test holds every rule to its own.</summary>
/// <param name="Given">The statements.</param>
/// <param name="Gives">The ties, all of them.</param>
public sealed record TieExample(EquatableList<string> Given, EquatableList<string> Gives);

/// <summary>A named, versioned rule that derives ties from statements, as <c>ties.yaml</c> defines it.</summary>
public sealed record TieRule
{
    /// <summary>Its name and version.</summary>
    public required TieRuleId Id { get; init; }

    /// <summary>How a tie reads from its first end to its second.</summary>
    public required string Label { get; init; }

    /// <summary>The family its ties belong to.</summary>
    public required TieFamily Family { get; init; }

    /// <summary>The narrowest variant that has its ties.</summary>
    public required TieVariant Variant { get; init; }

    /// <summary>The strength of its ties by shared time; null where that does not apply.</summary>
    public required TieStrength? Strength { get; init; }

    /// <summary>True when a tie leads from its first end to its second.</summary>
    public required bool IsDirected { get; init; }

    /// <summary>What makes a tie.</summary>
    public required TieForm Form { get; init; }

    /// <summary>An example that a test runs.</summary>
    public required TieExample Example { get; init; }
}
