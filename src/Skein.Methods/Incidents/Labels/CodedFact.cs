namespace Skein.Methods.Incidents.Labels;

/// <summary>What a scheme may ask of an incident. In the files of schemes the names are in lower case with hyphens.</summary>
public enum CodedFact
{
    /// <summary>The stage reached.</summary>
    Stage,

    /// <summary>The effect reached.</summary>
    Effect,

    /// <summary>The judicial proof.</summary>
    Proof,

    /// <summary>Whether it was intentional.</summary>
    Intentional,

    /// <summary>Whether it entailed violence or an immediate threat of it.</summary>
    Violent,

    /// <summary>Whether those behind it were below the state.</summary>
    SubNational,

    /// <summary>Whether it aimed at a political, economic, religious or social goal.</summary>
    Goal,

    /// <summary>Whether it was meant to coerce, frighten or tell something to more people than its victims.</summary>
    Audience,

    /// <summary>Whether it lay outside of legitimate warfare.</summary>
    OutsideWarfare,

    /// <summary>Whether armed force was used.</summary>
    ArmedForce,

    /// <summary>Whether an organised actor used it.</summary>
    OrganisedActor,

    /// <summary>Whether at least one death came directly of it.</summary>
    DirectDeath,

    /// <summary>Whether place and date are known well enough for the scheme.</summary>
    PlacedAndDated,
}
