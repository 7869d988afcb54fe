namespace Skein.Methods.Signals;

/// <summary>The caller's id of a signal; opaque here.</summary>
public readonly record struct SignalId(string Value);

/// <summary>The caller's id of an authority; opaque here.</summary>
public readonly record struct AgencyId(string Value);
