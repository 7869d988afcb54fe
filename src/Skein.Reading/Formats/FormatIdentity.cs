namespace Skein.Reading.Formats;

/// <summary>The name of a format and of the reader that reads it.</summary>
/// <param name="MediaType">The registered media type.</param>
/// <param name="Reader">The reader and its version, raised whenever the same file would give another text.</param>
/// <param name="Extensions">The endings that fit the format, lower case with their dot.</param>
internal sealed record FormatIdentity(string MediaType, string Reader, params string[] Extensions)
{
    public static readonly FormatIdentity PlainText = new("text/plain", "text/1", ".txt", ".text", ".log", ".csv", ".tsv", ".asc", "");
    public static readonly FormatIdentity Markdown = new("text/markdown", "markdown/1", ".md", ".markdown", ".mdown", ".mkd");
    public static readonly FormatIdentity Html = new("text/html", "html/1", ".html", ".htm", ".xhtml", ".xht", ".php", ".asp", ".aspx", "");
    public static readonly FormatIdentity Pdf = new("application/pdf", "pdf/1", ".pdf");
    public static readonly FormatIdentity ScannedPdf = Pdf with { Reader = "pdf-ocr/1" };
    public static readonly FormatIdentity Docx = new(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx/1", ".docx", ".docm", ".dotx");
    public static readonly FormatIdentity Mail = new("message/rfc822", "mail/1", ".eml", ".mht", ".mhtml");
    public static readonly FormatIdentity Zip = new("application/zip", "zip/1", ".zip");

    /// <summary>Whether a name is one that this format usually has.</summary>
    public bool Fits(string name) => Extensions.Contains(Path.GetExtension(name).ToLowerInvariant(), StringComparer.Ordinal);
}
