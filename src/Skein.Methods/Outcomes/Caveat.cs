namespace Skein.Methods.Outcomes;

/// <summary>What must stand beside a result wherever it is shown. Hosts print the sentence of <see cref="Caveats.Sentence"/>.</summary>
public enum Caveat
{
    /// <summary>Whoever is in the file is there because of the outcome.</summary>
    SelectedOnOutcome,

    /// <summary>Who left before observation began was never seen.</summary>
    LeftTruncation,

    /// <summary>Time during which the end could not have happened counts as survived.</summary>
    ImmortalTime,

    /// <summary>A date of first contact is the date of the first contact that was discovered.</summary>
    DatesOfDiscovery,

    /// <summary>Fewer than ten ends were observed.</summary>
    FewEvents,

    /// <summary>Some records stop because of a death.</summary>
    CompetingEnd,

    /// <summary>Every count is a lower bound: what nobody reported is not in it.</summary>
    CountsAreLowerBounds,

    /// <summary>A negative binomial fit cannot tell contagion from heterogeneity.</summary>
    ContagionOrHeterogeneity,

    /// <summary>Counts spread more than the Poisson model has it, so that its change points are too many.</summary>
    Overdispersed,

    /// <summary>Seasons and waves of reporting look like excitation.</summary>
    SeasonsAndReporting,

    /// <summary>The data do not determine some parameter; it has no interval.</summary>
    NotIdentified,

    /// <summary>What came after an event was not shown to come from it.</summary>
    NoCausalClaim,

    /// <summary>Windows around several events overlap; incidents in two of them count twice.</summary>
    WindowsOverlap,

    /// <summary>Distances depend on the costs; look at them under other costs, too.</summary>
    DependsOnCosts,

    /// <summary>An exponent alone does not show that a power law is a better description than others.</summary>
    RivalsNotTested,

    /// <summary>Figures with and without attackers stand in one sum.</summary>
    MixedScopes,

    /// <summary>Injuries by different definitions stand in one sum.</summary>
    MixedDefinitions,

    /// <summary>Some sources leave open whether attackers are in their figures; the bounds are wider for it.</summary>
    AttackersLeftOpen,

    /// <summary>Looking back, a signal stands out that stood among many others then.</summary>
    Hindsight,
}
