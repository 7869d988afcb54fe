namespace Skein.Casework.Contagion;

/// <summary>By which rule something spreads; docs/methods/contagion.md has the formulas and sources.</summary>
public enum SpreadRule
{
    /// <summary>Susceptible, infected: an adopter tries each neighbor again in every step.</summary>
    Si = 1,

    /// <summary>Susceptible, infected, removed in steps of one generation, after Reed and Frost: each neighbor is tried once.</summary>
    Sir,

    /// <summary>Susceptible, infected, susceptible again: an adopter tries each neighbor in every step, and may recover and catch it again.</summary>
    Sis,

    /// <summary>The independent cascade of Kempe, Kleinberg and Tardos.</summary>
    IndependentCascade,

    /// <summary>Watts: adopts when a share of its neighbors has.</summary>
    Fractional,

    /// <summary>Centola and Macy: adopts when a number of distinct neighbors has.</summary>
    Complex,

    /// <summary>Brummitt, Lee and Goh: adopts when a share of its neighbors in any one family of ties has.</summary>
    Multiplex,

    /// <summary>Susceptible, infected, removed in continuous time: whoever has it passes it on at a constant rate and recovers at another.</summary>
    Markov,
}

/// <summary>On which graph it spreads.</summary>
public enum SpreadGround
{
    /// <summary>The network of the case, through the filter.</summary>
    Case = 1,

    /// <summary>A ring on which each vertex is tied to the nearest ones.</summary>
    Ring,

    /// <summary>A ring of which some ties are rewired at random, after Watts and Strogatz.</summary>
    SmallWorld,

    /// <summary>Each pair is tied with the same probability, after Erdős and Rényi.</summary>
    Random,

    /// <summary>Random, with the same number of ties at every vertex.</summary>
    Regular,

    /// <summary>New vertices prefer those with many ties, after Barabási and Albert.</summary>
    Preferential,

    /// <summary>Equal blocks with more ties inside than between: a stochastic block model.</summary>
    Blocks,

    /// <summary>Ties at random among vertices whose degrees follow a power law: a configuration model.</summary>
    Configuration,

    /// <summary>Degrees and sizes of planted groups follow power laws, after Lancichinetti, Fortunato and Radicchi.</summary>
    Lfr,
}

/// <summary>Who has it at the start.</summary>
public enum SpreadStart
{
    /// <summary>A number of vertices, drawn anew for each run.</summary>
    Random = 1,

    /// <summary>A share of all vertices, drawn anew for each run.</summary>
    Share,

    /// <summary>One vertex, drawn anew for each run, and all its neighbors.</summary>
    Ego,

    /// <summary>The persons of the case whose dated events come first; the same in every run. Nobody is chosen by name.</summary>
    Events,
}
