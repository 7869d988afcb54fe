using Skein.Methods.Hypotheses;

namespace Skein.Methods.Incidents.Casualties;

/// <summary>A figure that a person set against what a rule would give.</summary>
/// <param name="Figure">The figure, in the scope that the total asks for.</param>
/// <param name="Reason">Why; a figure without a reason is refused.</param>
/// <param name="By">Who set it.</param>
/// <param name="On">When.</param>
public sealed record ManualFigure(CasualtyFigure Figure, string Reason, AnalystId By, DateOnly On);
