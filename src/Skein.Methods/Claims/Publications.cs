
namespace Skein.Methods.Claims;

/// <summary>The caller's id of a publication of a statement; opaque here.</summary>
public readonly record struct PublicationId(string Value);

/// <summary>A publication with the bounds of its time, both inclusive; a bound that nobody knows is null.</summary>
/// <param name="Id">The publication.</param>
/// <param name="NotBefore">The earliest it can be.</param>
/// <param name="NotAfter">The latest it can be.</param>
public sealed record Publication(PublicationId Id, DateTimeOffset? NotBefore = null, DateTimeOffset? NotAfter = null)
{
    /// <summary>True when this one certainly came out before another.</summary>
    public bool IsCertainlyBefore(Publication other) => NotAfter is { } latest && other.NotBefore is { } earliest && latest < earliest;
}

/// <summary>One publication reprints another.</summary>
/// <param name="By">Who reprints.</param>
/// <param name="Of">What is reprinted.</param>
public readonly record struct Reprint(PublicationId By, PublicationId Of);

/// <summary>Publications that hang together by reprints.</summary>
/// <param name="Publications">All of them, by id.</param>
/// <param name="First">
/// Those that reprint nobody and that none of the others of this kind certainly precedes: one is the first publication, several are open,
/// none means that all go back to a circle.
/// </param>
/// <param name="Circles">Circles of reprints, each as a path whose first publication stands again at its end.</param>
public sealed record Story(
    IReadOnlyList<PublicationId> Publications, IReadOnlyList<PublicationId> First, IReadOnlyList<IReadOnlyList<PublicationId>> Circles);

/// <summary>What the reprints say.</summary>
/// <param name="Stories">Each story, by the id of its least publication.</param>
/// <param name="Impossible">Reprints that certainly came out before what they reprint: a date or the reprint is wrong.</param>
public sealed record PublicationReading(IReadOnlyList<Story> Stories, IReadOnlyList<Reprint> Impossible);
