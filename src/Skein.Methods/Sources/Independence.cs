
namespace Skein.Methods.Sources;

/// <summary>Where information ends when it is followed back.</summary>
/// <param name="Members">One source, or the sources of a circle that takes from nobody else; by id.</param>
/// <param name="IsCircle">True for a circle: nobody in it is known to have known.</param>
public sealed record SourceOrigin(IReadOnlyList<SourceKey> Members, bool IsCircle);

/// <summary>Sources that hang together by a common origin.</summary>
/// <param name="Sources">The sources, by id.</param>
/// <param name="Origins">What they go back to.</param>
public sealed record SourceGroup(IReadOnlyList<SourceKey> Sources, IReadOnlyList<SourceOrigin> Origins);

/// <summary>Whether information is confirmed by independent sources, as the digit 1 asks.</summary>
public enum Confirmation
{
    /// <summary>All go back to one origin.</summary>
    NotConfirmed,

    /// <summary>There are several origins, but every source is tied to the others by one of them.</summary>
    Open,

    /// <summary>Two sources have no origin in common.</summary>
    Confirmed,
}

/// <summary>How many sources there are once copies are seen as copies: an interval, since a source may have several origins.</summary>
/// <param name="Groups">The groups, by their first source.</param>
public sealed record Independence(IReadOnlyList<SourceGroup> Groups)
{
    /// <summary>How many sources were asked about, each once.</summary>
    public int Sources => Groups.Sum(group => group.Sources.Count);

    /// <summary>The least: groups, between which there is no common origin.</summary>
    public int Least => Groups.Count;

    /// <summary>The most: origins, each counted for itself.</summary>
    public int Most => Groups.Sum(group => group.Origins.Count);

    /// <summary>Whether two independent sources stand behind it. A circle counts as an origin here, and is reported apart.</summary>
    public Confirmation Confirmation => Least >= 2 ? Confirmation.Confirmed : Most >= 2 ? Confirmation.Open : Confirmation.NotConfirmed;
}

/// <summary>Reporting that seems to confirm itself.</summary>
public abstract record CircularReport
{
    private CircularReport()
    {
    }

    /// <summary>Sources take from each other in a circle.</summary>
    /// <param name="Path">The path; the first source stands again at its end.</param>
    public sealed record Circle(IReadOnlyList<SourceKey> Path) : CircularReport;

    /// <summary>A source reaches one origin by two ways, and may seem to have it from two.</summary>
    /// <param name="Source">The source.</param>
    /// <param name="Origin">The origin.</param>
    /// <param name="One">One way, from the source to the origin.</param>
    /// <param name="Other">Another, by another first step.</param>
    public sealed record Converging(
        SourceKey Source, SourceOrigin Origin, IReadOnlyList<SourceKey> One, IReadOnlyList<SourceKey> Other) : CircularReport;
}
