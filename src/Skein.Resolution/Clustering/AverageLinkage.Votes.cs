namespace Skein.Resolution.Clustering;

/// <content>What is between two clusters, and the order in which they are joined.</content>
internal sealed partial class AverageLinkage
{
    private sealed class Cluster(List<int> records)
    {
        public List<int> Records { get; } = records;

        public Dictionary<int, Votes> Votes { get; } = [];

        /// <summary>The clusters it is judged different from, each with the pair that was judged.</summary>
        public Dictionary<int, (int Left, int Right)> Apart { get; } = [];

        public int Version { get; set; }
    }

    /// <summary>Votes between two clusters; the strength is their sum without the bound on a vote, and decides only between equal means.</summary>
    private readonly record struct Votes(long Sum, long Strength, long For, long Pairs)
    {
        public double Mean => Pairs == 0 ? 0 : Sum / (double)Unit / Pairs;

        public double MeanStrength => Pairs == 0 ? 0 : Strength / (double)Unit / Pairs;

        public bool IsFor(ClusteringOptions options) => Sum > 0 && For >= options.Support * Pairs;

        public static Votes operator +(Votes left, Votes right) => new(
            left.Sum + right.Sum, left.Strength + right.Strength, left.For + right.For, left.Pairs + right.Pairs);

        public Votes ScaledTo(long pairs) => pairs == Pairs
            ? this
            : new(Sum / Pairs * pairs, Strength / Pairs * pairs, (long)Math.Round((double)For / Pairs * pairs), pairs);
    }

    // The queue hands out the smallest first: the highest mean, then the strongest, then the smallest names.
    private readonly record struct Merge(double Mean, double Strength, int Left, int Right, int LeftVersion, int RightVersion) : IComparable<Merge>
    {
        public int CompareTo(Merge other) => (other.Mean, other.Strength, Left, Right).CompareTo((Mean, Strength, other.Left, other.Right));
    }
}
