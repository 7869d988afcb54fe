namespace Skein.Methods.Incidents;

/// <summary>The caller's id of an operation, an incident or a site; opaque here.</summary>
public readonly record struct IncidentId(string Value);

/// <summary>The caller's id of what one source says on one point, such as the id of a statement; opaque here.</summary>
public readonly record struct AssertionId(string Value);

/// <summary>The caller's id of an organisation or a person to whom an incident is attributed; opaque here.</summary>
public readonly record struct ActorId(string Value);

/// <summary>The caller's code of a country or another jurisdiction; opaque here, and compared letter by letter.</summary>
public readonly record struct CountryCode(string Value);
