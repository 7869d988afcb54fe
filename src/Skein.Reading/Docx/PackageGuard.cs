using System.IO.Compression;
using System.Xml;
using Skein.Reading.Archives;
using Skein.Reading.Faults;

namespace Skein.Reading.Docx;

/// <summary>
/// Looks through the parts of a Word document before a library opens it: their real size, and that their XML is sound and not deep.
/// </summary>
/// <remarks>The library builds trees by recursion; elements nested without end would take the process with them.</remarks>
internal static class PackageGuard
{
    private const int MaxDepth = 250;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    /// <summary>Why the document must not be opened, or null.</summary>
    public static ReadFault? Check(byte[] content, ReadingOptions options, CancellationToken cancellation)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > options.MaxMembers)
            {
                return ReadFaults.TooManyMembers.Fault($"limit {options.MaxMembers:N0}");
            }
            var budget = new ExpansionBudget(options.MaxMembers, options.MaxExpandedBytes);
            foreach (var entry in archive.Entries)
            {
                cancellation.ThrowIfCancellationRequested();
                using var part = entry.Open();
                if (BoundedExpansion.Copy(part, entry.CompressedLength, options, budget, target: null) is { } fault)
                {
                    return fault;
                }
                if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && IsTooDeep(entry))
                {
                    return ReadFaults.DamagedDocx.Fault("elements are nested too deep");
                }
            }
            return null;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or XmlException)
        {
            return ReadFaults.DamagedDocx.Fault();
        }
    }

    private static bool IsTooDeep(ZipArchiveEntry entry)
    {
        using var reader = XmlReader.Create(entry.Open(), Settings);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                return true;
            }
        }
        return false;
    }
}
