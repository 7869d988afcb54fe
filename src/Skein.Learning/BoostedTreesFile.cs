using System.Text;

namespace Skein.Learning;

/// <summary>
/// Boosted trees as bytes, without a head of their own: they are part of a larger file. The same trees give the same bytes. What is read is
/// taken for a stranger's: whatever does not fit is refused.
/// </summary>
public static class BoostedTreesFile
{
    private const int MostTrees = 100_000;
    private const int MostNodes = 1 << 16;

    /// <summary>Writes the trees.</summary>
    /// <param name="trees">The trees.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(BoostedTrees trees, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(trees);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(trees.Bias);
        writer.Write7BitEncodedInt(trees.TreeCount);
        foreach (var tree in trees.Trees)
        {
            writer.Write7BitEncodedInt(tree.Length);
            foreach (var node in tree)
            {
                writer.Write7BitEncodedInt(node.Feature + 1);
                if (node.Feature >= 0)
                {
                    writer.Write(node.Split);
                    writer.Write7BitEncodedInt(node.Left);
                }
                else
                {
                    writer.Write((float)node.Value);
                }
            }
        }
    }

    /// <summary>Reads trees.</summary>
    /// <param name="stream">The bytes; left open, read to the end of the trees.</param>
    /// <param name="width">How many numbers the trees may ask for.</param>
    /// <exception cref="InvalidDataException">The bytes are no trees of that width.</exception>
    public static BoostedTrees Read(Stream stream, int width)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            var bias = reader.ReadDouble();
            var trees = new List<BoostedTrees.Node[]>();
            for (var left = Within(reader.Read7BitEncodedInt(), 0, MostTrees); left > 0; left--)
            {
                var nodes = new BoostedTrees.Node[Within(reader.Read7BitEncodedInt(), 1, MostNodes)];
                for (var at = 0; at < nodes.Length; at++)
                {
                    var feature = Within(reader.Read7BitEncodedInt() - 1, -1, width - 1);
                    // A child lies behind its parent, so that every walk ends.
                    nodes[at] = feature < 0
                        ? new BoostedTrees.Node(-1, 0, 0, reader.ReadSingle())
                        : new BoostedTrees.Node(feature, reader.ReadSingle(), Within(reader.Read7BitEncodedInt(), at + 1, nodes.Length - 2), 0);
                }

                trees.Add(nodes);
            }

            return new BoostedTrees(bias, [.. trees]);
        }
        catch (Exception trouble) when (trouble is EndOfStreamException or FormatException)
        {
            throw new InvalidDataException("The trees are cut off or damaged.", trouble);
        }
    }

    private static int Within(int value, int least, int most) =>
        value >= least && value <= most ? value : throw new FormatException("A count lies outside of what trees can hold.");
}
