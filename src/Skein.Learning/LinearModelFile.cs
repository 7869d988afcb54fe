using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Skein.Learning;

/// <summary>
/// A model as bytes: <c>SKLM</c>, a version, then compressed the unit, the classes, and for each feature in order the distance to the one
/// before, the number of its weights and the weights. The same model gives the same bytes. A file is read as a stranger's: whatever does not
/// fit is refused.
/// </summary>
public static class LinearModelFile
{
    private const byte Version = 1;
    private const int MostFeatures = 50_000_000;
    private const int MostWeights = 200_000_000;

    private static ReadOnlySpan<byte> Magic => "SKLM"u8;

    /// <summary>Writes the model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(LinearModel model, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Magic);
        stream.WriteByte(Version);
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8, leaveOpen: true);
        writer.Write(model.Unit.ToString("R", CultureInfo.InvariantCulture));
        writer.Write7BitEncodedInt(model.Classes.Count);
        foreach (var name in model.Classes)
        {
            writer.Write(name);
        }

        writer.Write7BitEncodedInt(model.FeatureCount);
        var before = 0u;
        for (var row = 0; row < model.FeatureCount; row++)
        {
            writer.Write7BitEncodedInt64(model.Features[row] - before);
            before = model.Features[row];
            var cells = model.CellsOf(row);
            writer.Write7BitEncodedInt(cells.Length);
            foreach (var cell in cells)
            {
                writer.Write(cell.Class);
                writer.Write7BitEncodedInt((cell.Weight << 1) ^ (cell.Weight >> 15));
            }
        }
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">The bytes; left open, read to the end of the model.</param>
    /// <exception cref="InvalidDataException">The bytes are no model, or one of a later version; the message says which.</exception>
    public static LinearModel Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Span<byte> head = stackalloc byte[5];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head[..4].SequenceEqual(Magic))
        {
            throw new InvalidDataException("The file is no model of Skein: it does not begin with SKLM.");
        }

        if (head[4] != Version)
        {
            throw new InvalidDataException($"The model is of version {head[4]}; this program reads version {Version}.");
        }

        try
        {
            using var packed = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
            using var bytes = new PackedBytes(packed);
            return Read(bytes);
        }
        catch (Exception trouble) when (trouble is EndOfStreamException or FormatException or InvalidOperationException or ArgumentException or OverflowException)
        {
            throw new InvalidDataException("The model is cut off or damaged.", trouble);
        }
    }

    private static LinearModel Read(PackedBytes bytes)
    {
        var unit = double.Parse(bytes.Text(), NumberStyles.Float, CultureInfo.InvariantCulture);
        var classes = new string[Within(bytes.Number(), 1, 256)];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = bytes.Text();
        }

        var count = Within(bytes.Number(), 0, MostFeatures);
        var features = new List<uint>();
        var starts = new List<int> { 0 };
        var cells = new List<LinearModel.Cell>();
        var feature = 0L;
        for (var row = 0; row < count; row++)
        {
            var step = bytes.Number();
            feature += step;
            if (feature > uint.MaxValue || step < 0 || (step == 0 && row > 0))
            {
                throw new FormatException("The features are out of order.");
            }

            features.Add((uint)feature);
            for (var left = Within(bytes.Number(), 1, classes.Length); left > 0; left--)
            {
                var @class = (byte)Within(bytes.Byte(), 0, classes.Length - 1);
                var folded = Within(bytes.Number(), 0, ushort.MaxValue);
                cells.Add(new LinearModel.Cell(@class, (short)((folded >> 1) ^ -(folded & 1))));
            }

            starts.Add(Within(cells.Count, 1, MostWeights));
        }

        return new LinearModel(classes, double.IsFinite(unit) && unit > 0 ? unit : throw new FormatException("The unit is no number above 0."),
            [.. features], [.. starts], [.. cells]);
    }

    private static int Within(long value, int least, int most) =>
        value >= least && value <= most ? (int)value : throw new FormatException("A count lies outside of what a model can hold.");
}
