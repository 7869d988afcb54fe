using Skein.Model.Documents;
using Skein.Reading.Archives;
using Skein.Reading.Drafts;
using Skein.Reading.Faults;
using Skein.Reading.Formats;
using Skein.Reading.Html;
using Skein.Reading.Metadata;
using Skein.Reading.Plain;

namespace Skein.Reading.Mail;

/// <summary>Reads an e-mail: who wrote to whom and when as its first lines, then its body; attachments become files of their own.</summary>
internal sealed class MailReader : IFormatReader
{
    private static readonly string[] ShownFields = ["From", "To", "Cc", "Date", "Subject"];

    public FormatIdentity Format => FormatIdentity.Mail;

    public Task<ReadOutcome> ReadAsync(ReadRequest request, CancellationToken cancellation) => Task.FromResult(Read(request, cancellation));

    private ReadOutcome Read(ReadRequest request, CancellationToken cancellation)
    {
        var message = MimePart.Parse(WithoutMailboxLine(request.Content));
        if (message.Headers.Count == 0 || (message.IsMultipart && message.Parts.Count == 0))
        {
            return new ReadOutcome.Failed(ReadFaults.DamagedMail.Fault(), Format.MediaType);
        }
        var metadata = new DocumentMetadata();
        var draft = new Draft(request.Options.MaxCharacters);
        Describe(message, draft, metadata);
        var attachments = new List<MimePart>();
        var media = new List<EmbeddedData>();
        var title = metadata.Title;
        AddBody(message, draft, metadata, attachments, media, cancellation);
        metadata.Title = title;

        var composed = DraftComposer.Compose(draft, request, Format, metadata);
        if (composed is not ReadOutcome.Read { Document: var document } || attachments.Count + media.Count == 0)
        {
            return composed;
        }
        var inside = request.Nesting.Inside;
        if (!request.Nesting.Budget.TryTakeMembers(attachments.Count + media.Count))
        {
            return new ReadOutcome.Failed(ReadFaults.TooManyMembers.Fault($"limit {request.Options.MaxMembers:N0}"), Format.MediaType);
        }
        var names = new HashSet<string>(StringComparer.Ordinal);
        return new ReadOutcome.Container(
            [
                .. attachments.Select((part, index) => Member(part, NameOf(part, index + 1, names), inside, request.Options)),
                .. HtmlMedia.Members(media, request),
            ],
            Format.MediaType,
            document,
            []);
    }

    private static void Describe(MimePart message, Draft draft, DocumentMetadata metadata)
    {
        var lines = ShownFields
            .Select(name => (Name: name, Value: message.Headers[name] is { } value ? EncodedWords.Decode(value) : null))
            .Where(static field => !string.IsNullOrWhiteSpace(field.Value))
            .Select(static field => $"{field.Name}: {field.Value}");
        draft.AddBlock(PageMapBlockKind.Paragraph, string.Join('\n', lines));
        metadata.Title = message.Headers["Subject"] is { } subject ? EncodedWords.Decode(subject) : null;
        metadata.Language = message.Headers["Content-Language"];
        metadata.TryPublish(message.Headers["Date"]);
        if (message.Headers["From"] is { } from)
        {
            metadata.Authors.Add(MailAddress.Name(EncodedWords.Decode(from)));
        }
    }

    private static void AddBody(
        MimePart part, Draft draft, DocumentMetadata metadata, List<MimePart> attachments, List<EmbeddedData> media, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (part.Type.Value == "multipart/alternative")
        {
            // The same words several times: plain text has fewest ways to go wrong. Attachments inside an alternative are kept.
            var chosen = part.Parts.Find(static choice => choice.Type.Value == "text/plain" && choice.Content.AsSpan().ContainsAnyExcept(" \t\r\n"u8)) ?? part.Parts.LastOrDefault();
            foreach (var choice in part.Parts.Where(choice => choice == chosen || choice.IsMultipart || choice.IsAttachment))
            {
                AddBody(choice, draft, metadata, choice == chosen || choice.IsMultipart || choice.IsAttachment ? attachments : [], media, cancellation);
            }
            return;
        }
        if (part.IsMultipart)
        {
            foreach (var inner in part.Parts)
            {
                AddBody(inner, draft, metadata, attachments, media, cancellation);
            }
            return;
        }
        if (part.IsAttachment || part.Type.Value is not ("text/plain" or "text/html" or "text"))
        {
            attachments.Add(part);
            return;
        }
        var content = part.Content;
        var charset = part.Type["charset"];
        if (part.Type.Value == "text/html")
        {
            var html = SourceText.Decode(content, charset ?? HtmlText.DeclaredCharset(content), metadata.Warnings);
            if (!HtmlReader.TryAdd(draft, html, metadata, media, cancellation))
            {
                attachments.Add(part);
            }
        }
        else
        {
            PlainTextReader.AddParagraphs(draft, SourceText.Decode(content, charset, metadata.Warnings));
        }
    }

    // Mail programs call many pictures image.png; the second one needs a name of its own, or its place would name two files.
    private static string NameOf(MimePart part, int number, HashSet<string> names)
    {
        var name = part.FileName ?? $"part-{number}{EndingOf(part.Type.Value)}";
        return names.Add(name) || !MemberName.IsSafe(name) ? name : $"part-{number}/{name}";
    }

    private static ContainedFile Member(MimePart part, string name, Nesting nesting, ReadingOptions options)
    {
        if (!MemberName.IsSafe(name))
        {
            return ContainedFile.Refused(name, nesting, ReadFaults.UnsafeName.Fault());
        }
        return nesting.Depth > options.MaxNesting
            ? ContainedFile.Refused(name, nesting, ReadFaults.NestedTooDeep.Fault($"limit {options.MaxNesting}"))
            : new ContainedFile(name, nesting, () => Open(part, nesting));
    }

    private static MemberBytes Open(MimePart part, Nesting nesting)
    {
        var content = part.Content;
        return nesting.Budget.TryTakeBytes(content.Length) ? new(content, null) : new(null, ReadFaults.ExpandsTooMuch.Fault());
    }

    private static string EndingOf(string type) => type switch
    {
        "message/rfc822" => ".eml",
        "application/pdf" => ".pdf",
        "text/html" => ".html",
        "text/plain" => ".txt",
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        _ => ".bin",
    };

    private static ReadOnlyMemory<byte> WithoutMailboxLine(byte[] content) =>
        content.AsSpan().StartsWith("From "u8) && content.AsSpan().IndexOf((byte)'\n') is >= 0 and var end ? content.AsMemory(end + 1) : content;
}
