using Skein.Methods.Outcomes;
using Skein.Methods.Sources;

namespace Skein.Methods.Incidents;

/// <summary>Who says it, for policies that prefer some over others.</summary>
public enum AssertedBy
{
    /// <summary>A court or a parliamentary inquiry in its findings.</summary>
    Court,

    /// <summary>Another authority: a prosecutor, the police, a ministry, a hospital.</summary>
    Official,

    /// <summary>Research, a data set among it.</summary>
    Research,

    /// <summary>A newspaper, an agency, a broadcaster.</summary>
    Press,

    /// <summary>Somebody who was there.</summary>
    Witness,

    /// <summary>A party to the violence or its channel.</summary>
    Party,

    /// <summary>Anybody else, or nobody knows who.</summary>
    Other,
}

/// <summary>What one source says on one point of one incident. Assertions are never mended or merged; a policy reads them.</summary>
/// <typeparam name="T">What it is about: a count, a date, an attribution.</typeparam>
/// <param name="Id">Its id, one for each assertion of a record.</param>
/// <param name="Says">What it says.</param>
/// <param name="Source">The source.</param>
public sealed record Assertion<T>(AssertionId Id, T Says, SourceKey Source)
{
    /// <summary>
    /// The source that this one has it from; null (the default) when it speaks for itself. Copies of one origin are one voice.
    /// </summary>
    public SourceKey? Origin { get; init; }

    /// <summary>Who says it; default somebody else.</summary>
    public AssertedBy By { get; init; } = AssertedBy.Other;

    /// <summary>True when a coder doubts it, for a reason that stands with the caller; default false.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>When it was said; default open.</summary>
    public DayBounds AssertedOn { get; init; }

    /// <summary>The day on which it was recorded; null (the default) when it always stood.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>The day on which it was withdrawn; from that day on it does not stand. Null (the default) when it was not.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Where the information comes from in the end.</summary>
    internal SourceKey Voice => Origin ?? Source;

    /// <summary>True when it was recorded by a day and not withdrawn by then, both inclusive.</summary>
    /// <param name="asOf">The day; null asks for what stands at the end of the record.</param>
    public bool StandsOn(DateOnly? asOf) => asOf is { } day
        ? !(RecordedOn > day) && !(WithdrawnOn <= day)
        : WithdrawnOn is null;
}
