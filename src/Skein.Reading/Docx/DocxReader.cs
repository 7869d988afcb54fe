using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Skein.Reading.Archives;
using Skein.Reading.Drafts;
using Skein.Reading.Faults;
using Skein.Reading.Formats;
using Skein.Reading.Metadata;

namespace Skein.Reading.Docx;

/// <summary>Reads Word documents: body, then footnotes and endnotes; without headers, footers, deleted and hidden text.</summary>
internal sealed class DocxReader : IFormatReader
{
    public FormatIdentity Format => FormatIdentity.Docx;

    public Task<ReadOutcome> ReadAsync(ReadRequest request, CancellationToken cancellation)
    {
        if (PackageGuard.Check(request.Content, request.Options, cancellation) is { } fault)
        {
            return Failed(fault);
        }
        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(request.Content, writable: false), isEditable: false);
            if (package.MainDocumentPart is not { Document.Body: { } body } main)
            {
                return Failed(ReadFaults.DamagedDocx.Fault("its body is missing"));
            }
            var metadata = new DocumentMetadata();
            var draft = new Draft(request.Options.MaxCharacters);
            var blocks = new DocxBlocks(draft, DocxStyles.Of(main), cancellation);
            blocks.Add(body);
            AddNotes(main.FootnotesPart?.Footnotes, blocks);
            AddNotes(main.EndnotesPart?.Endnotes, blocks);
            DateLines.Publish(draft, metadata);
            Describe(package, metadata);
            metadata.Title ??= blocks.Title;
            var document = DraftComposer.Compose(draft, request, Format, metadata);
            return Task.FromResult(Enclosing.Around(document, DocxMedia.In(request, cancellation), request, Format));
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or IOException or InvalidDataException or FormatException or System.Xml.XmlException
            or UriFormatException or InvalidOperationException)
        {
            return Failed(ReadFaults.DamagedDocx.Fault());
        }
    }

    private static void AddNotes(OpenXmlPartRootElement? notes, DocxBlocks blocks)
    {
        foreach (var note in notes?.Elements<FootnoteEndnoteType>() ?? [])
        {
            // The separator lines above the notes are notes too, with a type.
            if (note.Type is null || note.Type.Value == FootnoteEndnoteValues.Normal)
            {
                blocks.Add(note);
            }
        }
    }

    private static void Describe(WordprocessingDocument package, DocumentMetadata metadata)
    {
        var properties = package.PackageProperties;
        metadata.Title = string.IsNullOrWhiteSpace(properties.Title) ? null : properties.Title;
        metadata.Language = properties.Language;
        if (properties.Creator is { } creator && creator.Contains(' ', StringComparison.Ordinal))
        {
            metadata.Authors.AddRange(creator.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
        if (properties.Created is { } created && metadata.TryPublish(created.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))
        {
            metadata.Warnings.Add(ReadFaults.DateFromFile.Warning());
        }
    }

    private Task<ReadOutcome> Failed(ReadFault fault) => Task.FromResult<ReadOutcome>(new ReadOutcome.Failed(fault, Format.MediaType));
}
