namespace Skein.Methods.Sources;

/// <summary>The caller's id of a source; opaque here.</summary>
public readonly record struct SourceKey(string Value);

/// <summary>How a source came from another, in the terms of W3C PROV. Independence treats all four alike.</summary>
public enum DerivationKind
{
    /// <summary>wasDerivedFrom: it rests on it, in whatever way.</summary>
    Derived,

    /// <summary>wasQuotedFrom: it repeats it.</summary>
    Quoted,

    /// <summary>hadPrimarySource: it names it as where it knows from.</summary>
    PrimarySource,

    /// <summary>wasRevisionOf: it is a later version of it.</summary>
    Revision,
}

/// <summary>A source took from another.</summary>
/// <param name="By">Who took.</param>
/// <param name="From">From whom.</param>
/// <param name="Kind">How.</param>
public readonly record struct Derivation(SourceKey By, SourceKey From, DerivationKind Kind = DerivationKind.Derived);
