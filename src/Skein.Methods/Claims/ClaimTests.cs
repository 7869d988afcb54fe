using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Claims;

/// <summary>
/// Counts the tables of hypotheses over attacks and tests them: p with the contested cases moved, and Holm over all of them.
/// docs/methods/claims.md gives the questions, their denominators and what must not be read into a p.
/// </summary>
public static class ClaimTests
{
    /// <summary>Runs the tests.</summary>
    /// <param name="attacks">All attacks, also those that nobody claimed.</param>
    /// <param name="hypotheses">The hypotheses; null for <see cref="ClaimHypothesis.All"/>.</param>
    /// <param name="otherTests">The p of further tests of the project, which the correction counts as well.</param>
    public static MethodResult<ClaimTestRun> Of(
        IReadOnlyList<AttackRecord> attacks, IReadOnlyList<ClaimHypothesis>? hypotheses = null, IReadOnlyList<double>? otherTests = null)
    {
        ArgumentNullException.ThrowIfNull(attacks);
        if (FaultOf(attacks) is { } fault)
        {
            return new MethodResult<ClaimTestRun>.Refused(fault);
        }

        List<ClaimTest> tests = [.. (hypotheses ?? ClaimHypothesis.All).Select(hypothesis => Test(hypothesis, attacks))];
        List<double> values = [.. tests.Select(PValueOf).OfType<double>(), .. otherTests ?? []];
        switch (Holm.Adjust(values))
        {
            case MethodResult<IReadOnlyList<double>>.Computed adjusted:
                var next = 0;
                return new MethodResult<ClaimTestRun>.Computed(new(
                    [.. tests.Select(test => PValueOf(test) is null ? test : test with { Adjusted = adjusted.Value[next++] })],
                    values.Count));
            case MethodResult<IReadOnlyList<double>>.Refused refused when values.Count > 0:
                return new MethodResult<ClaimTestRun>.Refused(refused.Why);
            default:
                return new MethodResult<ClaimTestRun>.Computed(new(tests, 0));
        }
    }

    private static double? PValueOf(ClaimTest test) => (test.Fisher as MethodResult<FisherResult>.Computed)?.Value.P;

    private static NotComputable? FaultOf(IReadOnlyList<AttackRecord> attacks)
    {
        if (attacks.Count == 0)
        {
            return MethodFaults.NoAttacks();
        }

        if (attacks.GroupBy(attack => attack.Id).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            return MethodFaults.AttackTwice(twice.Key);
        }

        var reversed = attacks.SelectMany(attack => attack.Statements).FirstOrDefault(claim => claim.Lag is { } lag && lag.Least > lag.Most);
        return reversed is null ? null : MethodFaults.LagReversed(reversed.Id);
    }

    private static ClaimTest Test(ClaimHypothesis hypothesis, IReadOnlyList<AttackRecord> attacks)
    {
        List<AttackRecord> inside = [.. attacks.Where(hypothesis.Counts)];
        var coded = inside.Select(attack => (Attack: attack, Row: hypothesis.RowOf(attack), Column: hypothesis.ColumnOf(attack))).ToList();
        var counted = coded.Where(one => one.Row.Value is not null && one.Column.Value is not null).ToList();
        var table = counted.Aggregate(default(TwoByTwo), (sum, one) => Changed(sum, one.Row.Value == true, one.Column.Value == true, 1));
        var known = new Dictionary<TwoByTwo, double?>();
        return new ClaimTest(
            hypothesis,
            table,
            attacks.Count - inside.Count,
            [.. coded.Where(one => one.Row.Value is null || one.Column.Value is null).Select(one => one.Attack.Id)],
            FisherExact.Of(table),
            null,
            [.. counted.SelectMany(one => Moved(one.Row, one.Column).Select(then => MoveOf(one.Attack.Id, then)))],
            [.. counted.GroupBy(one => one.Attack.Series)
                .Where(series => series.Key is not null && series.Skip(1).Any())
                .Select(series => new SeriesWarning(series.Key!.Value, series.Count()))
                .OrderBy(warning => warning.Series.Value, StringComparer.Ordinal)]);

        IEnumerable<TwoByTwo> Moved(Coded row, Coded column)
        {
            var (isRow, isColumn) = (row.Value == true, column.Value == true);
            var without = Changed(table, isRow, isColumn, -1);
            bool[] rows = row.IsContested ? [isRow, !isRow] : [isRow];
            bool[] columns = column.IsContested ? [isColumn, !isColumn] : [isColumn];
            return rows.SelectMany(_ => columns, (thenRow, thenColumn) => (thenRow, thenColumn))
                .Where(then => then != (isRow, isColumn))
                .Select(then => Changed(without, then.thenRow, then.thenColumn, 1));
        }

        ContestedMove MoveOf(AttackId attack, TwoByTwo then)
        {
            if (!known.TryGetValue(then, out var value))
            {
                known[then] = value = FisherExact.P(then);
            }

            return new ContestedMove(attack, then, value);
        }
    }

    private static TwoByTwo Changed(TwoByTwo table, bool isRow, bool isColumn, int by) => (isRow, isColumn) switch
    {
        (true, true) => table with { A = table.A + by },
        (true, false) => table with { B = table.B + by },
        (false, true) => table with { C = table.C + by },
        _ => table with { D = table.D + by },
    };
}
