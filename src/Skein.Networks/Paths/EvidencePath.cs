using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Sources;
using Skein.Networks.Ties;

namespace Skein.Networks.Paths;

/// <summary>How a tie lies to the way a path takes.</summary>
public enum TieDirection
{
    /// <summary>The tie has no direction.</summary>
    Undirected,

    /// <summary>The path goes the way the tie leads.</summary>
    Along,

    /// <summary>The path goes against the way the tie leads.</summary>
    Against,
}

/// <summary>One tie of a step, with its way.</summary>
/// <param name="Tie">The tie and its statements.</param>
/// <param name="Direction">How it lies to the path.</param>
public sealed record StepTie(Tie Tie, TieDirection Direction);

/// <summary>
/// One step of a path, with every tie between its two nodes. What is said of the step rests on its reviewed ties, and on proposed ones
/// only when there are no others.
/// </summary>
public sealed record PathStep
{
    /// <summary>Where the step starts.</summary>
    public required CanonicalId From { get; init; }

    /// <summary>Where it leads.</summary>
    public required CanonicalId To { get; init; }

    /// <summary>The ties between the two, by rule; each one alone carries the step.</summary>
    public required EquatableList<StepTie> Ties { get; init; }

    /// <summary>The strongest grades among its ties.</summary>
    public required EquatableList<Grade> Grades { get; init; }

    /// <summary>True when it is a weakest link of its path; several steps may be, also because they cannot be compared.</summary>
    public required bool IsWeakest { get; init; }

    /// <summary>True when all of its ties are machine reading, not reviewed.</summary>
    public bool IsProposed => Ties.All(step => step.Tie.IsProposed);

    /// <summary>True when every tie that carries it is only possible.</summary>
    public bool IsPossible => Carrying.All(tie => tie.Certainty == Certainty.Possible);

    /// <summary>True when somebody denies every tie that carries it; a tie keeps its own mark where only some are denied.</summary>
    public bool IsContradicted => Carrying.All(tie => tie.IsContradicted);

    /// <summary>True when every tie that carries it is hedged or only alleged by its sources.</summary>
    public bool IsHedged => Carrying.All(tie => tie.IsHedged);

    private IEnumerable<Tie> Carrying => CarryingOf(Ties.Select(step => step.Tie));

    internal static IEnumerable<Tie> CarryingOf(IEnumerable<Tie> ties)
    {
        var reviewed = ties.Where(tie => !tie.IsProposed);
        return reviewed.Any() ? reviewed : ties;
    }
}

/// <summary>A way from one node to another over documented ties. It says who is tied to whom by which passages, and nothing of guilt.</summary>
public sealed record EvidencePath
{
    /// <summary>Its steps, from the first node to the second.</summary>
    public required EquatableList<PathStep> Steps { get; init; }

    /// <summary>The grades of its weakest links; several where they cannot be compared.</summary>
    public required EquatableList<Grade> Weakness { get; init; }

    /// <summary>Its rank among all paths found, from 1; paths of one rank cannot be ordered, and no order among them is meant.</summary>
    public required int Rank { get; init; }

    /// <summary>How probable it is that every step of it holds, where that was asked for; null otherwise.</summary>
    public PathProbability? Probability { get; init; }

    /// <summary>True when a step rests on machine reading that nobody reviewed.</summary>
    public bool RestsOnProposals => Steps.Any(step => step.IsProposed);
}

/// <summary>
/// The probability that every step of a path holds, if the steps are independent of each other, which steps of one origin are not. Between
/// both ends lies what nobody has stated: a step that is not established and has no stated probability counts 0 for one and 1 for the other.
/// </summary>
/// <param name="Low">With unstated steps absent.</param>
/// <param name="High">With unstated steps present.</param>
public readonly record struct PathProbability(double Low, double High);
