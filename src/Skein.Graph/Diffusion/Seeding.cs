using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Skein.Graph.Running;

namespace Skein.Graph.Diffusion;

/// <summary>
/// Who adopts at the start. Chosen from the run's stream of random numbers before anything else is drawn, so that two models given the same
/// seed spread from the same vertices, run by run. A vertex named twice counts once; where more are asked for than there are, all are taken.
/// </summary>
public abstract record Seeding
{
    private Seeding()
    {
    }

    /// <summary>The rule with its values, as a record of a run keeps it.</summary>
    public abstract string Text { get; }

    internal abstract void Choose(CompactGraph graph, long run, SeedPicker picker, ref RandomStream random);

    /// <summary>The same vertices in every run.</summary>
    /// <param name="Vertices">The vertices.</param>
    public sealed record Given(IReadOnlyList<int> Vertices) : Seeding
    {
        /// <inheritdoc/>
        public override string Text => $"given {string.Join(' ', Vertices.Select(vertex => vertex.ToString(CultureInfo.InvariantCulture)))}";

        internal override void Choose(CompactGraph graph, long run, SeedPicker picker, ref RandomStream random) => picker.Take(Vertices);
    }

    /// <summary>Vertices listed for each run; runs beyond the list begin it anew.</summary>
    /// <param name="Lists">The vertices of each run; at least one list.</param>
    public sealed record ByRun(IReadOnlyList<IReadOnlyList<int>> Lists) : Seeding
    {
        /// <inheritdoc cref="ByRun(IReadOnlyList{IReadOnlyList{int}})" path="/param[@name='Lists']"/>
        public IReadOnlyList<IReadOnlyList<int>> Lists { get; } =
            Lists.Count > 0 ? Lists : throw new ArgumentException("There is at least one list of seeds.", nameof(Lists));

        /// <summary>How many lists there are and the SHA-256 of them all, since they may be long.</summary>
        public override string Text => string.Create(CultureInfo.InvariantCulture, $"{Lists.Count} lists by run, sha256 {HashOf(Lists)}");

        internal override void Choose(CompactGraph graph, long run, SeedPicker picker, ref RandomStream random) =>
            picker.Take(Lists[(int)(run % Lists.Count)]);

        private static string HashOf(IReadOnlyList<IReadOnlyList<int>> lists) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(
            string.Join('\n', lists.Select(list => string.Join(' ', list.Select(vertex => vertex.ToString(CultureInfo.InvariantCulture))))))));
    }

    /// <summary>A number of vertices, each set of that size equally likely.</summary>
    /// <param name="Count">How many, zero or more.</param>
    public sealed record Random(int Count) : Seeding
    {
        /// <inheritdoc cref="Random(int)" path="/param[@name='Count']"/>
        public int Count { get; } = Count >= 0 ? Count : throw new ArgumentOutOfRangeException(nameof(Count), "A number of seeds is zero or more.");

        /// <inheritdoc/>
        public override string Text => string.Create(CultureInfo.InvariantCulture, $"random {Count}");

        internal override void Choose(CompactGraph graph, long run, SeedPicker picker, ref RandomStream random) => picker.TakeRandom(Count, ref random);
    }

    /// <summary>A share of all vertices, rounded to the nearest number, each set of that size equally likely.</summary>
    /// <param name="Fraction">The share, 0 to 1.</param>
    public sealed record Share(double Fraction) : Seeding
    {
        /// <inheritdoc cref="Share(double)" path="/param[@name='Fraction']"/>
        public double Fraction { get; } =
            Fraction is >= 0 and <= 1 ? Fraction : throw new ArgumentOutOfRangeException(nameof(Fraction), "A share lies between 0 and 1.");

        /// <inheritdoc/>
        public override string Text => string.Create(CultureInfo.InvariantCulture, $"share {Fraction:R}");

        internal override void Choose(CompactGraph graph, long run, SeedPicker picker, ref RandomStream random) =>
            picker.TakeRandom((int)Math.Round(Fraction * graph.VertexCount, MidpointRounding.AwayFromZero), ref random);
    }

    /// <summary>One vertex and all that its edges lead to, as Centola and Macy 2007 seed.</summary>
    /// <param name="Vertex">The vertex.</param>
    public sealed record Ego(int Vertex) : Seeding
    {
        /// <inheritdoc/>
        public override string Text => string.Create(CultureInfo.InvariantCulture, $"ego {Vertex}");

        internal override void Choose(CompactGraph graph, long run, SeedPicker picker, ref RandomStream random) => picker.TakeEgo(graph, Vertex);
    }

    /// <summary>One vertex and all that its edges lead to; each vertex equally likely.</summary>
    public sealed record RandomEgo : Seeding
    {
        /// <inheritdoc/>
        public override string Text => "random ego";

        internal override void Choose(CompactGraph graph, long run, SeedPicker picker, ref RandomStream random)
        {
            if (graph.VertexCount > 0)
            {
                picker.TakeEgo(graph, random.NextInt(graph.VertexCount));
            }
        }
    }
}
