using System.IO.Compression;
using Skein.Reading.Archives;
using Skein.Reading.Formats;

namespace Skein.Reading.Docx;

/// <summary>The sounds, films and pictures in a Word document, told by their content wherever in the package they lie.</summary>
internal static class DocxMedia
{
    /// <summary>
    /// The parts, in the order of the package; each is unpacked when it is opened. To be called after <see cref="PackageGuard"/>. Left out are
    /// the small picture of the first page that word processors keep for file lists, and objects of other programs.
    /// </summary>
    public static List<ContainedFile> In(ReadRequest request, CancellationToken cancellation)
    {
        // The archive lives as long as its members do; it holds memory only, so nothing is left open.
        var archive = new ZipArchive(new MemoryStream(request.Content, writable: false), ZipArchiveMode.Read);
        var found = new List<ContainedFile>();
        foreach (var entry in archive.Entries.Where(static entry => MayBeMedia(entry.FullName)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (FormatSniffer.Media(entry.FullName, Start(entry)) is not null)
            {
                found.Add(ZipMember.Of(entry, request, request.Nesting.Inside));
            }
        }
        return found;
    }

    private static bool MayBeMedia(string name) =>
        !MemberName.IsNoise(name)
        && !name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && !name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase);

    private static byte[] Start(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        var window = new byte[Math.Min(FormatSniffer.MediaWindow, entry.Length)];
        return window[..part.ReadAtLeast(window, window.Length, throwOnEndOfStream: false)];
    }
}
