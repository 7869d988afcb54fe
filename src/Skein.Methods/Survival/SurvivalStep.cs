namespace Skein.Methods.Survival;

/// <summary>One step of a survival curve; the curve is 1 before the first and constant between two.</summary>
/// <param name="Time">When it falls, in the unit of the durations.</param>
/// <param name="AtRisk">How many were followed up to this time, those included that end at it or are censored at it.</param>
/// <param name="Ends">How many ended at this time; 1 or more.</param>
/// <param name="Survival">The share that outlasts this time.</param>
/// <param name="StandardError">Greenwood's standard error of the share; null where the share is 0.</param>
/// <param name="Low">The lower end of the 95 percent interval; null where the share is 0.</param>
/// <param name="High">The upper end of the 95 percent interval; null where the share is 0.</param>
public sealed record SurvivalStep(double Time, int AtRisk, int Ends, double Survival, double? StandardError, double? Low, double? High);
