using System.Text;

namespace Skein.Exchange.Coded;

/// <summary>
/// Reads coded networks: GraphML, GEXF as Skein and Gephi write it, and CSV lists of edges with a header (<c>source,target</c> and, where
/// given, <c>weight</c>, <c>probability</c>, <c>layer</c>, <c>start</c>, <c>end</c>; dates in EDTF). The form is known by the content. XML is read
/// without document types and entities, and every file within bounds.
/// </summary>
public static class CodedNetworks
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long MaximumBytes = 256L * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it lies.</param>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    public static CodedNetworkReading Read(string path)
    {
        using var file = File.OpenRead(path);
        return Read(file, Path.GetFileName(path));
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it can seek.</param>
    /// <param name="name">How faults call it.</param>
    public static CodedNetworkReading Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var gathered = new CodedGathering(name);
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
