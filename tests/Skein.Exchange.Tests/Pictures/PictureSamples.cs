using Skein.Exchange.Pictures;

namespace Skein.Exchange.Tests.Pictures;

internal static class PictureSamples
{
    /// <summary>Two people and a tie.</summary>
    public static Picture Pair { get; } = Of(["Oskar Lindqvist", "Marek Doležal"], index => (2.0 * index, index)) with { Edges = [new PictureEdge(0, 1)] };

    /// <summary>One person.</summary>
    public static Picture Of(string name) => Of([name], _ => (0, 0));

    /// <summary>People at places.</summary>
    public static Picture Of(string[] names, Func<int, (double X, double Y)> placeOf) => new()
    {
        Title = "Samples",
        Nodes = [.. names.Select((name, index) => new PictureNode(name, placeOf(index).X, placeOf(index).Y))],
    };
}
