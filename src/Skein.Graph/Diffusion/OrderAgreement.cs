using Skein.Graph.Running;

namespace Skein.Graph.Diffusion;

/// <summary>A dated event at a vertex.</summary>
/// <param name="Vertex">The vertex.</param>
/// <param name="Day">The day, counted from any origin; null when it is not dated to a day.</param>
public readonly record struct DatedVertex(int Vertex, int? Day);

/// <summary>
/// How far the order in which vertices adopt in simulation agrees with the order of dated events: Kendall's τ-b (1945), which allows for
/// ties, with the values that it takes when days are dealt out to the same vertices at random. Agreement is no proof of contagion: vertices
/// close to the seeds are often early for other reasons, and events that are dated are not a random choice of those that took place.
/// </summary>
/// <param name="Tau">τ-b, from −1 to 1; not a number when all times or all days are equal or fewer than two pairs are left.</param>
/// <param name="Pairs">How many events were compared.</param>
/// <param name="Undated">How many were left out because they have no day.</param>
/// <param name="NeverReached">How many were left out because their vertex never adopted in simulation.</param>
/// <param name="Permutations">How many times days were dealt out anew.</param>
/// <param name="Base">The values of τ-b under random order.</param>
/// <param name="PValue">The share of random orders that agree at least as well, the observed one counted among them; one-sided.</param>
/// <param name="Seed">The seed of the permutations.</param>
public sealed record OrderAgreement(
    double Tau, int Pairs, int Undated, int NeverReached, int Permutations, SampleSummary Base, double PValue, long Seed)
{
    /// <summary><see cref="DiffusionRecord.Watermark"/>.</summary>
    public string Notice { get; } = DiffusionRecord.Watermark;

    /// <summary>Compares adoption with events.</summary>
    /// <param name="adoptedAt">The step of adoption by vertex, or its mean over runs; not a number where it never adopted.</param>
    /// <param name="events">The events; several of one vertex count each.</param>
    /// <param name="permutations">How many random orders make the base rate, zero or more.</param>
    /// <param name="seed">The seed of the random orders.</param>
    public static OrderAgreement Of(IReadOnlyList<double> adoptedAt, IReadOnlyList<DatedVertex> events, int permutations = 9_999, long seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(permutations);
        var dated = events.Where(row => row.Day is not null).ToList();
        var used = dated.Where(row => !double.IsNaN(adoptedAt[row.Vertex])).ToList();
        double[] times = [.. used.Select(row => adoptedAt[row.Vertex])];
        double[] days = [.. used.Select(row => (double)row.Day!.Value)];
        var tau = KendallTau.Of(times, days);
        var (drawn, asGood) = (new double[permutations], 1);
        var random = new RandomStream(seed);
        for (var permutation = 0; permutation < permutations; permutation++)
        {
            random.Shuffle<double>(days);
            drawn[permutation] = KendallTau.Of(times, days);
            asGood += drawn[permutation] >= tau - 1e-12 ? 1 : 0;
        }

        var share = double.IsNaN(tau) ? double.NaN : (double)asGood / (permutations + 1);
        return new OrderAgreement(
            tau, used.Count, events.Count - dated.Count, dated.Count - used.Count, permutations, SampleSummary.Of(drawn), share, seed);
    }
}
