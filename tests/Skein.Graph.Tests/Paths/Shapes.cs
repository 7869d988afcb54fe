namespace Skein.Graph.Tests.Paths;

/// <summary>Graphs of some size and known shape, in which a search meets long thin levels, broad ones, hubs, trees and several components.</summary>
internal static class Shapes
{
    public static TheoryData<string> Names { get; } = ["ring", "ladder", "barbell", "spider", "star of stars", "grid with trees", "islands", "dense and sparse"];

    public static (int From, int To)[] Edges(string name) => name switch
    {
        "ring" => Ring(101),
        "ladder" => [.. Path(0, 60), .. Path(60, 60), .. Enumerable.Range(0, 60).Select(rung => (rung, rung + 60))],
        "barbell" => [.. Clique(0, 20), .. Path(19, 50), .. Clique(68, 20)],
        "spider" => [.. Enumerable.Range(0, 9).SelectMany(leg => Path(1 + (leg * 11), 11).Prepend((0, 1 + (leg * 11))))],
        "star of stars" => [.. Enumerable.Range(1, 120).Select(vertex => ((vertex - 1) / 11, vertex))],
        "grid with trees" => [.. Grid(8), .. Enumerable.Range(64, 60).Select(vertex => (vertex % 7 == 0 ? vertex - 1 : vertex % 64, vertex))],
        "islands" => [.. Enumerable.Range(0, 40).SelectMany(island => Path(island * 3, 1 + (island % 3))), .. Clique(120, 9)],
        _ => [.. Clique(0, 25), .. Ring(80).Select(edge => (edge.From + 20, edge.To + 20)), .. Path(95, 40)],
    };

    public static (int From, int To)[] Ring(int count) => [.. Enumerable.Range(0, count).Select(vertex => (vertex, (vertex + 1) % count))];

    public static (int From, int To)[] Path(int first, int count) => [.. Enumerable.Range(first, Math.Max(0, count - 1)).Select(vertex => (vertex, vertex + 1))];

    private static (int From, int To)[] Clique(int first, int count) =>
        [.. Enumerable.Range(first, count).SelectMany(from => Enumerable.Range(first, count).Where(to => to > from).Select(to => (from, to)))];

    private static (int From, int To)[] Grid(int side) =>
        [.. Enumerable.Range(0, side * side).Where(cell => cell % side < side - 1).Select(cell => (cell, cell + 1)),
            .. Enumerable.Range(0, side * (side - 1)).Select(cell => (cell, cell + side))];
}
