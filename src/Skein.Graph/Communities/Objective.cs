namespace Skein.Graph.Communities;

/// <summary>What a division is to make large.</summary>
public enum Objective
{
    /// <summary>Modularity; see <see cref="Communities.Modularity"/>.</summary>
    Modularity,

    /// <summary>The constant Potts model; see <see cref="Communities.ConstantPotts"/>.</summary>
    ConstantPotts,
}
