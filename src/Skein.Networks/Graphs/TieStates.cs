using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Networks.Ties;

namespace Skein.Networks.Graphs;

/// <summary>
/// The state of a tie's evidence. The states and the measure of the first, two independent origins graded C3 or better, are those that
/// indicators of involvement have, so that one word means one thing throughout.
/// </summary>
public static class TieStates
{
    private static readonly Grade LeastGrade = new(Reliability.C, Credibility.PossiblyTrue);

    /// <summary>The state of a tie.</summary>
    /// <param name="tie">The tie.</param>
    /// <param name="statements">The statements of the network that it belongs to, by identifier.</param>
    public static TieState Of(Tie tie, IReadOnlyDictionary<StatementId, SourcedStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(tie);
        ArgumentNullException.ThrowIfNull(statements);
        if (tie.IsContradicted)
        {
            return TieState.Contested;
        }

        var basis = tie.Statements.Select(id => statements[id]).ToList();
        return !tie.IsProposed && (IsFound(basis) || IsCorroborated(tie, basis)) ? TieState.Established : TieState.Reported;
    }

    /// <summary>True when a grade is C3 or better; F and 6 are not, since they cannot be judged.</summary>
    /// <param name="grade">The grade.</param>
    public static bool IsGradedEnough(Grade grade) => grade.CompareWith(LeastGrade) is GradeOrder.Equal or GradeOrder.Stronger;

    private static bool IsFound(List<SourcedStatement> basis) => basis.TrueForAll(sourced => sourced.Statement.Stance == Stance.Finds);

    // Of a tie through an entity both ends must be corroborated, which the tie's own count of origins says; the grades are then asked of all.
    private static bool IsCorroborated(Tie tie, List<SourcedStatement> basis) =>
        !tie.IsHedged && tie.Certainty == Certainty.Certain && tie.IndependentOrigins >= 2
        && basis.Where(sourced => IsGradedEnough(sourced.Grade)).Select(sourced => sourced.Origin).Distinct().Count() >= 2;
}
