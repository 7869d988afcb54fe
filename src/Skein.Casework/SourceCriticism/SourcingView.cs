using Skein.Casework.Views;
using Skein.Methods.Sources;
using Skein.Model;

namespace Skein.Casework.SourceCriticism;

/// <summary>How well something is sourced, as counts and in words; docs/methods/source-criticism.md.</summary>
/// <param name="About">Of what; null for the whole case.</param>
/// <param name="Words">The source summary statement, one sentence each; a person edits it before it is signed.</param>
/// <param name="Sources">How many sources speak.</param>
/// <param name="LeastIndependent">The least independent ones: groups without a common origin.</param>
/// <param name="MostIndependent">The most: each origin for itself.</param>
/// <param name="Kinds">How many of each kind.</param>
/// <param name="Letters">How many of each letter, F last and never averaged.</param>
/// <param name="Captures">How many are preserved how far.</param>
/// <param name="Statements">How many different things are said.</param>
/// <param name="Confirmed">How many of them two sources without a common origin say.</param>
/// <param name="Open">How many have several origins that tie all their sources together.</param>
/// <param name="SingleOrigin">
/// What goes back to one origin only: all that several sources repeat, and as much as was asked for of what one source alone says.
/// </param>
/// <param name="Circular">Reporting that seems to confirm itself.</param>
/// <param name="Inputs">The statements behind all of it.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record SourcingView(
    EntityRef? About,
    IReadOnlyList<string> Words,
    int Sources,
    int LeastIndependent,
    int MostIndependent,
    IReadOnlyList<KindCount> Kinds,
    IReadOnlyList<ReliabilityCount> Letters,
    IReadOnlyList<CaptureCount> Captures,
    int Statements,
    int Confirmed,
    int Open,
    IReadOnlyList<SingleOriginClaim> SingleOrigin,
    IReadOnlyList<CircularPath> Circular,
    IReadOnlyList<StatementId> Inputs,
    ViewFilter Filter)
{
    /// <summary>How many things one source alone says.</summary>
    public int SaidByOne { get; init; }

    /// <summary>The first of the statements with their passages, as many as were asked for; those of protected persons only where the filter asks for them.</summary>
    public IReadOnlyList<StatementView> Passages { get; init; } = [];
}

/// <summary>Something that is said with one origin only.</summary>
/// <param name="Origin">The title of the origin, or the titles of a circle.</param>
/// <param name="Sources">How many sources repeat it.</param>
/// <param name="Statement">One of the statements, with its passage.</param>
public sealed record SingleOriginClaim(string Origin, int Sources, StatementView Statement);

/// <summary>A way along which reporting confirms itself.</summary>
/// <param name="IsCircle">True for sources that take from each other; false for two ways from one source to one origin.</param>
/// <param name="Ways">The titles along the way; two ways where it is no circle.</param>
public sealed record CircularPath(bool IsCircle, IReadOnlyList<IReadOnlyList<string>> Ways);
