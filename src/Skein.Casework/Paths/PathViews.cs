using Skein.Casework.Dossiers;
using Skein.Casework.Identity;
using Skein.Casework.Views;
using Skein.Model.Dates;

namespace Skein.Casework.Paths;

/// <summary>One step of a path.</summary>
/// <param name="From">Where it leaves.</param>
/// <param name="To">Where it arrives.</param>
/// <param name="Ties">The ties between the two, each with the statements and passages that make it; each one alone carries the step.</param>
/// <param name="Grades">The best grades among them; several when they cannot be ordered.</param>
/// <param name="IsWeakest">True when no other step of the path is graded lower.</param>
/// <param name="IsProposed">True when the step rests on machine reading that nobody reviewed.</param>
public sealed record PathStepView(EntityRef From, EntityRef To, IReadOnlyList<TieView> Ties, IReadOnlyList<string> Grades, bool IsWeakest, bool IsProposed);

/// <summary>
/// Whether the steps of a path can follow each other in time, given that its ties are as stated. That the dates allow an order says nothing of anything
/// having passed along.
/// </summary>
/// <param name="There">From the first end to the second: certain, possible or impossible.</param>
/// <param name="Back">From the second end to the first.</param>
/// <param name="UndatedSteps">How many steps have no dated tie.</param>
public sealed record PathOrderView(Certainty There, Certainty Back, int UndatedSteps);

/// <summary>One path.</summary>
/// <param name="Rank">Its rank, from 1; paths whose grades cannot be ordered share a rank.</param>
/// <param name="Steps">The steps in order.</param>
/// <param name="WeakestGrades">The grades of the weakest steps; several when they cannot be ordered.</param>
public sealed record PathView(int Rank, IReadOnlyList<PathStepView> Steps, IReadOnlyList<string> WeakestGrades)
{
    /// <summary>How probable it is that every step holds, where paths are ordered by it; null otherwise.</summary>
    public PathProbabilityView? Probability { get; init; }

    /// <summary>Whether its steps can follow each other in time; ranks do not look at it. Null where that was not asked.</summary>
    public PathOrderView? Order { get; init; }
}

/// <summary>
/// The joint probability of the steps of a path, by what analysts stated and as if steps were independent. With steps of which nobody stated
/// a probability it lies between two bounds.
/// </summary>
/// <param name="Low">With unstated steps absent.</param>
/// <param name="High">With unstated steps present.</param>
public sealed record PathProbabilityView(double Low, double High);

/// <summary>What was found between two entities.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other end.</param>
/// <param name="Paths">The paths, best first; empty is an answer.</param>
/// <param name="WhyNone">Why there is none, in a sentence; null when there are paths.</param>
/// <param name="Further">How many more paths were found than are shown.</param>
/// <param name="MaximumTies">How many ties a path could have.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record PathAnswer(
    EntityRef From,
    EntityRef To,
    IReadOnlyList<PathView> Paths,
    string? WhyNone,
    int Further,
    int MaximumTies,
    ViewFilter Filter)
{
    /// <summary>True when the search was stopped after very many ties, so that there may be other paths; shorter ones are found first.</summary>
    public bool WasStopped { get; init; }

    /// <summary>Of whom on the paths a source leaves open who it is. Such a one stays a node of its own: no path joins it with whom it may be.</summary>
    public IReadOnlyList<EitherOrView> EitherOrs { get; init; } = [];
}
