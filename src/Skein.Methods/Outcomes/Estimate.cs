namespace Skein.Methods.Outcomes;

/// <summary>A parameter with its doubt.</summary>
/// <param name="Value">The estimate of maximum likelihood, in the parameter's own unit.</param>
/// <param name="StandardError">Its standard error; null when the data do not determine it.</param>
/// <param name="Low">The lower end of the 95 percent interval; null as above.</param>
/// <param name="High">The upper end of the 95 percent interval; null as above.</param>
public readonly record struct Estimate(double Value, double? StandardError, double? Low, double? High);
