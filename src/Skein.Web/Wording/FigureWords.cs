using System.Globalization;
using Skein.Casework.Measures;

namespace Skein.Web.Wording;

/// <summary>Figures with their doubt, as short text.</summary>
internal static class FigureWords
{
    /// <summary>What a metric is called.</summary>
    public static string Name(string metric) => T.Find("metric." + metric) ?? metric.Replace('-', ' ');

    /// <summary>How it is computed, in a sentence.</summary>
    public static string How(string metric) => T.Find("metric." + metric + ".how") ?? "";

    /// <summary>The page of the documentation on it; several metrics share a page.</summary>
    public static string Page(string metric) => "docs/metrics/" + metric switch
    {
        "vertices" or "edges" or "density" or "mean-degree" or "isolates" => "size-and-density.md",
        "components" or "largest-component" or "cut-points" or "bridges" => "components.md",
        "transitivity" or "mean-clustering" or "clustering" => "clustering.md",
        "diameter" or "mean-distance" => "distances.md",
        "secrecy" or "efficiency" => "secrecy-and-efficiency.md",
        "degeneracy" or "coreness" or "largest-truss" or "trussness" => "cores.md",
        "modularity" or "communities" => "communities.md",
        "closeness" or "harmonic" => "closeness.md",
        "eigenvector" or "pagerank" or "katz" => "eigenvector.md",
        "assortativity" => "homophily.md",
        "degree" or "betweenness" => metric + ".md",
        _ => "README.md",
    };

    /// <summary>A number with up to three decimals; a dash where the figure does not exist.</summary>
    public static string Number(double? value) => value is { } number ? number.ToString("0.###", CultureInfo.InvariantCulture) : "–";

    /// <summary>Two ends, or one number where they do not differ.</summary>
    public static string Range(double? low, double? high) =>
        Number(low) == Number(high) ? Number(low) : T.Of("figures.range", Number(low), Number(high));

    /// <summary>A median with its interval, or one number that says it holds throughout.</summary>
    public static string Interval(IntervalView interval) => Number(interval.Low) == Number(interval.High)
        ? T.Of("figures.throughout", Number(interval.Median))
        : T.Of("figures.median", Number(interval.Median), Range(interval.Low, interval.High));
}
