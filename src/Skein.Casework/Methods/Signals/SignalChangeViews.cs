using Skein.Casework.Views;

namespace Skein.Casework.Methods.Signals;

/// <summary>What is left of the list without everything that goes back to one origin.</summary>
/// <param name="Origin">The title of the origin.</param>
/// <param name="Signals">How many signals are gone without it.</param>
/// <param name="Agencies">The authorities that had fewer signals without it.</param>
public sealed record SignalsWithoutView(string Origin, int Signals, IReadOnlyList<HadWithoutView> Agencies);

/// <summary>How many signals an authority had, and how many without one origin.</summary>
/// <param name="Agency">The authority.</param>
/// <param name="Had">How many it had, as far as sources say.</param>
/// <param name="Without">How many without the origin.</param>
public sealed record HadWithoutView(EntityRef Agency, int Had, int Without);
