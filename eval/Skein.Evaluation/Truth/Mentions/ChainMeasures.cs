namespace Skein.Evaluation.Truth.Mentions;

/// <summary>What is kept of what is there, for the recall and for the precision; sums over passages are sums of each.</summary>
internal readonly record struct ChainCount(double KeptOfKey, double Key, double KeptOfResponse, double Response)
{
    public double Precision => Response > 0 ? KeptOfResponse / Response : 0;

    public double Recall => Key > 0 ? KeptOfKey / Key : 0;

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static ChainCount operator +(ChainCount one, ChainCount other) => new(
        one.KeptOfKey + other.KeptOfKey, one.Key + other.Key, one.KeptOfResponse + other.KeptOfResponse, one.Response + other.Response);
}

/// <summary>
/// Three measures of two partitions of mentions into clusters: MUC counts links (Vilain and others 1995), B-cubed mentions (Bagga and Baldwin
/// 1998), CEAF-e clusters in the best one-to-one alignment by 2|K∩R|/(|K|+|R|) (Luo 2005). Each is an F1 between 0 and 1; one may be high
/// where another is low, which is why their mean is given. Mentions are numbers; those in one partition only are allowed.
/// </summary>
internal static class ChainMeasures
{
    public static ChainCount Muc(IReadOnlyList<HashSet<int>> key, IReadOnlyList<HashSet<int>> response)
    {
        var (recall, precision) = (Links(key, response), Links(response, key));
        return new ChainCount(recall.Kept, recall.All, precision.Kept, precision.All);
    }

    public static ChainCount BCubed(IReadOnlyList<HashSet<int>> key, IReadOnlyList<HashSet<int>> response)
    {
        return new ChainCount(Kept(key, response), key.Sum(cluster => cluster.Count), Kept(response, key), response.Sum(cluster => cluster.Count));

        static double Kept(IReadOnlyList<HashSet<int>> key, IReadOnlyList<HashSet<int>> response) =>
            key.Sum(cluster => response.Sum(other => Math.Pow(Shared(cluster, other), 2)) / cluster.Count);
    }

    public static ChainCount CeafE(IReadOnlyList<HashSet<int>> key, IReadOnlyList<HashSet<int>> response)
    {
        var table = key.Select(one => response.Select(other => 2.0 * Shared(one, other) / (one.Count + other.Count)).ToArray()).ToArray();
        var best = BestSum(table);
        return new ChainCount(best, key.Count, best, response.Count);
    }

    /// <summary>
    /// The greatest sum of cells with at most one in each row and column (Hungarian method, Kuhn 1955, in the form with potentials): O(n²m)
    /// for n rows and m columns, deterministic; 0 for an empty table.
    /// </summary>
    public static double BestSum(double[][] table)
    {
        if (table.Length == 0 || table[0].Length == 0)
        {
            return 0;
        }

        if (table.Length > table[0].Length)
        {
            table = [.. Enumerable.Range(0, table[0].Length).Select(column => table.Select(row => row[column]).ToArray())];
        }

        var columns = table[0].Length;
        var (rowShare, columnShare, match) = (new double[table.Length + 1], new double[columns + 1], new int[columns + 1]);
        for (var row = 1; row <= table.Length; row++)
        {
            Assign(table, row, rowShare, columnShare, match);
        }

        return Enumerable.Range(1, columns).Where(column => match[column] > 0).Sum(column => table[match[column] - 1][column - 1]);
    }

    private static void Assign(double[][] table, int row, double[] rowShare, double[] columnShare, int[] match)
    {
        var (least, used, way) = (new double[match.Length], new bool[match.Length], new int[match.Length]);
        Array.Fill(least, double.PositiveInfinity);
        match[0] = row;
        var at = 0;
        while (match[at] != 0)
        {
            used[at] = true;
            var (delta, next) = (double.PositiveInfinity, 0);
            for (var column = 1; column < match.Length; column++)
            {
                if (used[column])
                {
                    continue;
                }

                var cost = -table[match[at] - 1][column - 1] - rowShare[match[at]] - columnShare[column];
                (least[column], way[column]) = cost < least[column] ? (cost, at) : (least[column], way[column]);
                (delta, next) = least[column] < delta ? (least[column], column) : (delta, next);
            }

            for (var column = 0; column < match.Length; column++)
            {
                rowShare[match[column]] += used[column] ? delta : 0;
                columnShare[column] -= used[column] ? delta : 0;
                least[column] -= used[column] ? 0 : delta;
            }

            at = next;
        }

        while (at != 0)
        {
            (match[at], at) = (match[way[at]], way[at]);
        }
    }

    private static (double Kept, double All) Links(IReadOnlyList<HashSet<int>> key, IReadOnlyList<HashSet<int>> response)
    {
        var (kept, all) = (0, 0);
        foreach (var cluster in key)
        {
            var shared = response.Select(other => Shared(cluster, other)).Where(count => count > 0).ToList();
            kept += cluster.Count - (shared.Count + cluster.Count - shared.Sum());
            all += cluster.Count - 1;
        }

        return (kept, all);
    }

    private static int Shared(HashSet<int> one, HashSet<int> other) => one.Count(other.Contains);
}
