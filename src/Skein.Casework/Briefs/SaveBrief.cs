using Skein.Casework.Cases;
using Skein.Casework.Files;
using Skein.Exchange.Briefs;

namespace Skein.Casework.Briefs;

/// <summary>Saves a brief as DOCX or PDF: whole or not at all.</summary>
public static class SaveBrief
{
    /// <summary>Writes the file; its ending decides the format.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="file">The file, ending in <c>.docx</c> or <c>.pdf</c>.</param>
    /// <param name="replaces">True to replace a file that is there.</param>
    public static BriefReport Run(Brief brief, string file, bool replaces = false)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentException.ThrowIfNullOrEmpty(file);
        var fault = FormatOf(file) is { } format
            ? WholeFile.Check(file, replaces) ?? WholeFile.Write(file, Content(brief, format), replaces)
            : Faults.NoBriefEnding(Path.GetFileName(file));
        return new BriefReport(file, brief.Profile, brief.Covered, brief.Statements, brief.Sheet.Notes.Count, fault);
    }

    /// <summary>The bytes of a file.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="format">The format.</param>
    public static ReadOnlyMemory<byte> Content(Brief brief, BriefFormat format)
    {
        ArgumentNullException.ThrowIfNull(brief);
        using var stream = new MemoryStream();
        if (format == BriefFormat.Docx)
        {
            DocxBrief.Write(stream, brief.Sheet, brief.Made);
        }
        else
        {
            PdfBrief.Write(stream, brief.Sheet, brief.Made);
        }

        return stream.ToArray();
    }

    private static BriefFormat? FormatOf(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".DOCX" => BriefFormat.Docx,
        ".PDF" => BriefFormat.Pdf,
        _ => null,
    };
}

/// <summary>The file format of a brief.</summary>
public enum BriefFormat
{
    /// <summary>For a word processor, with its own footnotes.</summary>
    Docx,

    /// <summary>For printing and passing on, on A4.</summary>
    Pdf,
}
