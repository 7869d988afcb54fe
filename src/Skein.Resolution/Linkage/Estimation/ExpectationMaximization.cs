namespace Skein.Resolution.Linkage.Estimation;

/// <summary>
/// Estimates m, u and the share of matches from patterns without answers, by expectation and maximization (Dempster, Laird and Rubin 1977; for
/// linkage Winkler 1988 and Jaro 1989, doi:10.1080/01621459.1989.10478785), taking fields for independent within each class and levels for
/// missing at random. A pseudo-count that follows the initial model keeps levels that were never seen away from 0. Deterministic. Time is
/// patterns times fields times rounds. Without patterns the initial model comes back.
/// </summary>
public static class ExpectationMaximization
{
    /// <summary>Estimates.</summary>
    /// <param name="patterns">The patterns of pairs.</param>
    /// <param name="initial">Where to start; of two classes that could change places it keeps the matches on the side where they are.</param>
    /// <param name="options">How; null for the defaults.</param>
    public static EstimatedModel Fit(AgreementPatterns patterns, LinkageModel initial, EstimationOptions? options = null)
    {
        options ??= new EstimationOptions();
        var rows = patterns.Rows;
        var m = initial.Fields.Select(field => field.Levels.Select(level => level.M).ToArray()).ToArray();
        var u = initial.Fields.Select(field => field.Levels.Select(level => level.U).ToArray()).ToArray();
        var (firstM, firstU) = (Copy(m), Copy(u));
        var (share, change, round, likelihood) = (options.InitialShare, double.PositiveInfinity, 0, 0.0);
        for (; round < options.MaximumRounds && change > options.Tolerance && rows.Count > 0; round++)
        {
            var (nextM, nextU) = (Scaled(firstM, options.PseudoCount), Scaled(firstU, options.PseudoCount));
            double matches = 0;
            likelihood = 0;
            foreach (var (levels, count) in rows)
            {
                var (asMatch, asOther) = (share, 1 - share);
                for (var field = 0; field < levels.Length; field++)
                {
                    if (levels[field] >= 0)
                    {
                        asMatch *= m[field][levels[field]];
                        asOther *= u[field][levels[field]];
                    }
                }

                var posterior = asMatch / (asMatch + asOther);
                likelihood += count * Math.Log2(asMatch + asOther);
                matches += count * posterior;
                for (var field = 0; field < levels.Length; field++)
                {
                    if (levels[field] >= 0)
                    {
                        nextM[field][levels[field]] += count * posterior;
                        nextU[field][levels[field]] += count * (1 - posterior);
                    }
                }
            }

            var nextShare = Math.Clamp(matches / patterns.Total, 1e-12, 1 - 1e-12);
            change = Math.Max(Math.Abs(nextShare - share), Replace(m, nextM));
            change = options.KeepU ? change : Math.Max(change, Replace(u, nextU));
            share = nextShare;
        }

        return new EstimatedModel(
            initial with
            {
                Prior = share,
                Fields = [.. initial.Fields.Select((field, i) => field with
                {
                    Levels = [.. field.Levels.Select((level, j) => level with { M = m[i][j], U = u[i][j] })],
                })],
            },
            round,
            change <= options.Tolerance,
            likelihood);
    }

    private static double Replace(double[][] values, double[][] counts)
    {
        double change = 0;
        for (var field = 0; field < values.Length; field++)
        {
            var sum = counts[field].Sum();
            for (var level = 0; level < values[field].Length; level++)
            {
                var next = counts[field][level] / sum;
                change = Math.Max(change, Math.Abs(next - values[field][level]));
                values[field][level] = next;
            }
        }

        return change;
    }

    private static double[][] Copy(double[][] values) => [.. values.Select(row => row.ToArray())];

    private static double[][] Scaled(double[][] values, double factor) => [.. values.Select(row => row.Select(value => value * factor).ToArray())];
}
