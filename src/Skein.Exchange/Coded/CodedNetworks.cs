using System.Text;

namespace Skein.Exchange.Coded;

/// <summary>
/// Reads coded networks: GraphML, GEXF as Skein and Gephi write it, and CSV lists of edges with a header (<c>source,target</c> and, where
/// given, <c>weight</c>, <c>probability</c>, <c>layer</c>, <c>start</c>, <c>end</c>, <c>type</c>; dates in EDTF). The form is known by the content.
/// A CSV table of nodes may stand beside the edges: <c>id</c>, where given <c>label</c>, and whatever else is said of nodes. XML is read without
/// document types and entities, and every file within bounds.
/// </summary>
public static class CodedNetworks
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long MaximumBytes = 256L * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="nodes">Where a table of its nodes lies, in CSV; null when there is none.</param>
    /// <exception cref="IOException">A file cannot be opened or read.</exception>
    public static CodedNetworkReading Read(string path, string? nodes = null)
    {
        using var file = File.OpenRead(path);
        if (nodes is null)
        {
            return Read(file, Path.GetFileName(path));
        }

        var described = new CodedGathering(Path.GetFileName(nodes));
        using (var table = File.OpenRead(nodes))
        {
            CodedTable.ReadNodes(table, described);
        }

        if (described.Finish() is CodedNetworkReading.Faulty faulty)
        {
            return faulty;
        }

        var gathered = new CodedGathering(Path.GetFileName(path));
        described.HandOn(gathered);
        return Read(file, gathered);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it can seek.</param>
    /// <param name="name">How faults call it.</param>
    public static CodedNetworkReading Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(stream, new CodedGathering(name));
    }

    private static CodedNetworkReading Read(Stream stream, CodedGathering gathered)
    {
        if (stream.Length > MaximumBytes)
        {
            gathered.Report(0, null, CodedFaults.TooLarge(MaximumBytes));
            return gathered.Finish();
        }

        var start = new byte[256];
        var head = Encoding.UTF8.GetString(start, 0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        stream.Position = 0;
        if (head.StartsWith('<'))
        {
            new CodedXml(gathered).Read(stream);
        }
        else
        {
            CodedTable.Read(stream, gathered);
        }

        return gathered.Finish();
    }
}
