namespace Skein.Graph.Time;

/// <summary>The last edge of a way and what came before it.</summary>
internal sealed record Way(int Row, Way? Before);

/// <summary>
/// What can be reached from one vertex by paths that respect time, or from where it can be reached: a figure for each vertex under the best
/// choice of the unknown days and one that holds under every choice. What the figure is says the method that gives it.
/// </summary>
public sealed class TemporalReach
{
    private readonly (int? Figure, Way? Way)[] _best;
    private readonly (int? Figure, Way? Way)[] _worst;
    private readonly bool _isTurned;

    internal TemporalReach((int? Figure, Way? Way)[] best, (int? Figure, Way? Way)[] worst, bool isTurned)
    {
        (_best, _worst, _isTurned) = (best, worst, isTurned);
        (Possible, Certain) = ([.. best.Select(row => row.Figure)], [.. worst.Select(row => row.Figure)]);
    }

    /// <summary>The figure of each vertex under the best choice of the unknown days; null where there is no path under any.</summary>
    public IReadOnlyList<int?> Possible { get; }

    /// <summary>The figure of each vertex that holds whatever the unknown days are; null where there is none.</summary>
    public IReadOnlyList<int?> Certain { get; }

    /// <summary>Whether there is a path between the vertex asked about and another.</summary>
    /// <param name="vertex">The other vertex.</param>
    public TimeCertainty Of(int vertex) => Certain[vertex] is not null ? TimeCertainty.Certain
        : Possible[vertex] is not null ? TimeCertainty.Possible
        : TimeCertainty.Impossible;

    /// <summary>
    /// A path that gives the figure, as rows of the edge list in the order in which they are traveled; empty at the vertex asked about, and
    /// where there is none. A certain path respects time by itself, whatever the unknown days are.
    /// </summary>
    /// <param name="vertex">The other vertex.</param>
    /// <param name="isCertain">True for the path of <see cref="Certain"/>, false for that of <see cref="Possible"/>.</param>
    public int[] PathOf(int vertex, bool isCertain)
    {
        var rows = new List<int>();
        for (var way = (isCertain ? _worst : _best)[vertex].Way; way is not null; way = way.Before)
        {
            rows.Add(way.Row);
        }

        if (!_isTurned)
        {
            rows.Reverse();
        }

        return [.. rows];
    }
}
