using Skein.Reading.Archives;
using Skein.Reading.Docx;
using Skein.Reading.Html;
using Skein.Reading.Mail;
using Skein.Reading.Markup;
using Skein.Reading.Pdf;
using Skein.Reading.Plain;

namespace Skein.Reading.Formats;

/// <summary>The one place that knows every reader.</summary>
internal static class FormatRegistry
{
    private static readonly Dictionary<string, IFormatReader> Readers =
        new IFormatReader[]
        {
            new PlainTextReader(), new MarkdownReader(), new HtmlReader(), new PdfReader(), new DocxReader(), new MailReader(), new ZipReader(),
        }.ToDictionary(static reader => reader.Format.MediaType, StringComparer.Ordinal);

    /// <summary>The reader of a format.</summary>
    public static IFormatReader For(FormatIdentity format) => Readers[format.MediaType];
}
