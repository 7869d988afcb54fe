namespace Skein.Resolution.Clustering;

/// <content>What is between two clusters, and the order in which they are joined.</content>
internal sealed partial class AverageLinkage
{
    private const int MostVotes = 400, MostVoters = 16;
    private const int Unit = 1 << 20;

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

    private Votes Count(Cluster one, Cluster other)
    {
        var votes = default(Votes);
        var (lefts, rights) = (Voters(one, other), Voters(other, one));
        for (var i = 0; i < lefts; i++)
        {
            var left = Voter(one, i, lefts);
            for (var j = 0; j < rights; j++)
            {
                var right = Voter(other, j, rights);
                votes += Vote(weight(Math.Min(left, right), Math.Max(left, right)));
            }
        }

        return votes.ScaledTo((long)one.Records.Count * other.Records.Count);
    }

    // Two large clusters vote by evenly spaced records, so that a million equal records do not mean a million million comparisons.
    private static int Voters(Cluster cluster, Cluster other) =>
        (long)cluster.Records.Count * other.Records.Count <= MostVotes ? cluster.Records.Count : Math.Min(cluster.Records.Count, MostVoters);

    private static int Voter(Cluster cluster, int number, int voters) => cluster.Records[(int)((long)number * cluster.Records.Count / voters)];

    // Votes are whole numbers of a small fraction of a bit, so that a sum does not depend on the order of adding.
    private Votes Vote(double bits)
    {
        var vote = Math.Clamp(bits - options.Threshold, -options.LargestVote, options.LargestVote);
        var strength = Math.Clamp(bits - options.Threshold, -100, 100);
        return new Votes((long)Math.Round(vote * Unit), (long)Math.Round(strength * Unit), vote > 0 ? 1 : 0, 1);
    }
}
