using System.IO.Compression;
using System.Text;
using Skein.Reading.Faults;

namespace Skein.Reading.Formats;

/// <summary>Tells the formats apart that are ZIP archives underneath, by the names inside.</summary>
internal static class ZipKind
{
    public static Sniffed Of(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            var names = archive.Entries.Select(static entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
            if (names.Contains("[Content_Types].xml"))
            {
                return names.Contains("word/document.xml") ? new(FormatIdentity.Docx)
                    : new(ReadFaults.UnsupportedType, "application/vnd.openxmlformats-officedocument");
            }
            return names.Contains("mimetype") && (names.Contains("content.xml") || names.Contains("META-INF/container.xml"))
                ? new(ReadFaults.UnsupportedType, "application/x-opendocument-or-epub")
                : new(FormatIdentity.Zip);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            // The directory at the end is gone. The name of the first member, which stands at the start, still tells a Word document.
            var start = Encoding.Latin1.GetString(content.AsSpan(0, Math.Min(content.Length, 4_096)));
            var office = start.Contains("[Content_Types].xml", StringComparison.Ordinal) || start.Contains("word/", StringComparison.Ordinal)
                || start.Contains("_rels/.rels", StringComparison.Ordinal);
            return office ? new(ReadFaults.DamagedDocx, FormatIdentity.Docx.MediaType) : new(ReadFaults.DamagedZip, FormatIdentity.Zip.MediaType);
        }
    }
}
