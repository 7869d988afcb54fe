using System.Globalization;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Evaluation.Names;

/// <summary>How long comparisons take, one by one, in microseconds. Of each pair the fastest of a few runs counts, which leaves out what else the machine did.</summary>
internal sealed class PairTimes(NameComparer comparer, TimeProvider time)
{
    private const int Runs = 5;

    private readonly List<double> _compared = [];
    private readonly List<double> _whole = [];

    /// <summary>Times the comparison of two names that were read, and reading and comparing together.</summary>
    public void Add(string left, string right, NameKind kind)
    {
        var (compared, whole) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Runs; i++)
        {
            var started = time.GetTimestamp();
            var (one, other) = (PreparedName.Of(left, kind), PreparedName.Of(right, kind));
            var read = time.GetTimestamp();
            comparer.Probability(one, other);
            var end = time.GetTimestamp();
            compared = Math.Min(compared, time.GetElapsedTime(read, end).TotalMicroseconds);
            whole = Math.Min(whole, time.GetElapsedTime(started, end).TotalMicroseconds);
        }

        _compared.Add(compared);
        _whole.Add(whole);
    }

    /// <summary>One JSON object: mean, median, 99th percentile and slowest, of comparing and of reading and comparing.</summary>
    public string ToJson() => string.Create(
        CultureInfo.InvariantCulture, $"{{\"pairs\":{_compared.Count},\"unit\":\"microseconds\",\"compare\":{Figures(_compared)},\"readAndCompare\":{Figures(_whole)}}}\n");

    private static string Figures(List<double> times)
    {
        if (times.Count == 0)
        {
            return "null";
        }

        times.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"mean\":{times.Average():0.00},\"median\":{times[times.Count / 2]:0.00},\"p99\":{times[(int)(times.Count * 0.99)]:0.00},\"slowest\":{times[^1]:0.00}}}");
    }
}
