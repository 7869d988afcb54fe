using Skein.Methods.Outcomes;

namespace Skein.Methods.Claims;

/// <summary>A contested case coded the other way.</summary>
/// <param name="Attack">The case.</param>
/// <param name="Table">The table that would be.</param>
/// <param name="P">Its p; null where that table has an empty row or column.</param>
public sealed record ContestedMove(AttackId Attack, TwoByTwo Table, double? P);

/// <summary>Attacks of one series within a table: they are not independent, and p reads smaller than it is.</summary>
/// <param name="Series">The series.</param>
/// <param name="Attacks">How many of its attacks are counted; two or more.</param>
public sealed record SeriesWarning(CellId Series, int Attacks);

/// <summary>A hypothesis put to the test.</summary>
/// <param name="Hypothesis">What was asked, with its confounder.</param>
/// <param name="Table">The counts.</param>
/// <param name="Outside">How many attacks are outside the denominator.</param>
/// <param name="NotCoded">Attacks of the denominator that lack a coding and are in no cell.</param>
/// <param name="Fisher">The test, or why there is none.</param>
/// <param name="Adjusted">The p after Holm over all tests that were run; null where there is no test.</param>
/// <param name="Moves">Each contested case coded the other way, one at a time.</param>
/// <param name="Warnings">Series with several attacks in the table.</param>
public sealed record ClaimTest(
    ClaimHypothesis Hypothesis,
    TwoByTwo Table,
    int Outside,
    IReadOnlyList<AttackId> NotCoded,
    MethodResult<FisherResult> Fisher,
    double? Adjusted,
    IReadOnlyList<ContestedMove> Moves,
    IReadOnlyList<SeriesWarning> Warnings)
{
    /// <summary>The least p, as coded or with one contested case moved; null where none of these tables can be tested.</summary>
    public double? LeastP => Values.Min();

    /// <summary>The largest p among the same tables; null as above.</summary>
    public double? MostP => Values.Max();

    private IEnumerable<double?> Values => Moves.Select(move => move.P).Append((Fisher as MethodResult<FisherResult>.Computed)?.Value.P);
}

/// <summary>The tests of a run, corrected together.</summary>
/// <param name="Tests">One for each hypothesis, in the order that was given.</param>
/// <param name="Corrected">How many p the correction counted: those of the run and those of other tests of the project.</param>
public sealed record ClaimTestRun(IReadOnlyList<ClaimTest> Tests, int Corrected);
