namespace Skein.Graph.Communities;

/// <summary>What a mover gains by.</summary>
/// <param name="Gamma">What the product of two masses costs.</param>
/// <param name="Temperature">How far below the best gain a choice may lie, in units of weight; zero always takes the best.</param>
/// <param name="Least">Gains up to this count as none, so that rounding keeps nothing moving.</param>
/// <param name="LeastTiedFirst">True when vertices with few neighbors move first.</param>
internal readonly record struct Rules(double Gamma, double Temperature, double Least, bool LeastTiedFirst);
