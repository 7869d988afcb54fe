using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Skein.Model.Documents;
using Skein.Reading.Tests.Support;
using Skein.Testing;
using Document = DocumentFormat.OpenXml.Wordprocessing.Document;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Skein.Reading.Tests.Media;

/// <summary>Sound, film and pictures: told by their content, hashed, and never read.</summary>
public class MediaTests
{
    [Theory]
    [InlineData("film.mp4", "000000186674797069736F6D0000", MediaKind.Video, "video/mp4")]
    [InlineData("clip", "00000014667479707174202000000000", MediaKind.Video, "video/quicktime")]
    [InlineData("talk.txt", "000000186674797053D3412000000000", MediaKind.Video, "video/mp4")]
    [InlineData("memo.m4a", "00000018667479704D34412000000000", MediaKind.Audio, "audio/mp4")]
    [InlineData("sound.mp3", "49443303000000000000", MediaKind.Audio, "audio/mpeg")]
    [InlineData("frame.mp3", "FFFB9044000000000000", MediaKind.Audio, "audio/mpeg")]
    [InlineData("sound.wav", "52494646000000005741564566", MediaKind.Audio, "audio/wav")]
    [InlineData("talk.ogg", "4F676753000200000000", MediaKind.Audio, "audio/ogg")]
    [InlineData("page.html", "1A45DFA3010000000000", MediaKind.Video, "video/webm")]
    public async Task Sound_and_film_are_told_by_their_first_bytes(string name, string hex, MediaKind kind, string mediaType)
    {
        var content = Convert.FromHexString(hex);
        var media = Assert.IsType<ReadOutcome.Media>(await Files.ReadAsync(name, content));
        Assert.Equal((kind, mediaType, content.LongLength), (media.Kind, media.MediaType, media.Length));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), media.Hash.ToString());
    }

    [Theory]
    [InlineData("film.mp4", "<!DOCTYPE html><html><body><script>alert(1)</script><p>Words.</p></body></html>", "text/html")]
    [InlineData("film.mp4", "Words of a plain text.", "text/plain")]
    [InlineData("notes.txt", "ID3 is the second name of a list.", "text/plain")]
    [InlineData("notes.txt", "OggS is what the file began with.", "text/plain")]
    [InlineData("notes.txt", "RIFF and RAFF were their names.", "text/plain")]
    [InlineData("notes.txt", "the ftypical day began.", "text/plain")]
    public async Task What_is_text_is_read_as_text_whatever_its_name_or_first_letters_say(string name, string content, string mediaType)
    {
        var document = await Files.DocumentAsync(name, content);
        Assert.Equal(mediaType, document.MediaType);
        Assert.DoesNotContain("alert", document.Text, StringComparison.Ordinal);
        Assert.Equal(name == "film.mp4", document.Warnings.Any(warning => warning.Code == "SK-READ-101"));
    }

    [Fact]
    public async Task A_name_counts_only_for_binary_content_without_a_mark()
    {
        var film = Assert.IsType<ReadOutcome.Media>(await Files.ReadAsync("camera.mts", Samples.Nameless()));
        Assert.Equal("video/mp2t", film.MediaType);
        Assert.Equal("SK-READ-004", (await Files.FaultAsync("camera.dat", Samples.Nameless())).Code);
        Assert.Equal("SK-READ-004", (await Files.FaultAsync("film.mp4", Convert.FromHexString("7F454C4602010100"))).Code);
    }

    [Fact]
    public async Task A_picture_is_listed_as_a_file_of_its_own_and_known_by_its_hash_inside_another_file()
    {
        var picture = Samples.Png();
        Assert.Equal("SK-READ-005", (await Files.FaultAsync("photo.png", picture)).Code);
        var inside = await TreeAsync("box.zip", Zip(("photo.png", picture), ("drawing.svg", "<svg xmlns='x'></svg>"u8.ToArray())));
        Assert.Equal(["box.zip!/photo.png: image/png 20000", "box.zip!/drawing.svg: image/svg+xml 21"], inside);
    }

    [Fact]
    public async Task A_film_larger_than_a_file_that_is_loaded_is_hashed_as_it_streams_by()
    {
        using var folder = new TemporaryFolder();
        var content = Samples.Mp4(300_000);
        await File.WriteAllBytesAsync(folder.At("film.mp4"), content, TestContext.Current.CancellationToken);
        var small = new ReadingOptions { MaxBytes = 1_000 };
        await using var stream = File.OpenRead(folder.At("film.mp4"));

        var media = Assert.IsType<ReadOutcome.Media>(await new DocumentReader(small).HashMediaAsync("film.mp4", stream, TestContext.Current.CancellationToken));
        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(content)), 300_000L), (media.Hash.ToString(), media.Length));

        stream.Position = 0;
        var bounded = new DocumentReader(small with { MaxMediaBytes = 299_999 });
        var fault = Assert.IsType<ReadOutcome.Failed>(await bounded.HashMediaAsync("film.mp4", stream, TestContext.Current.CancellationToken)).Fault;
        Assert.Equal("SK-READ-002", fault.Code);
        Assert.Equal(0, stream.Position);
    }

    [Fact]
    public async Task A_file_that_is_no_sound_and_no_film_is_left_at_its_start()
    {
        using var stream = new MemoryStream("Words."u8.ToArray());
        Assert.Null(await new DocumentReader().HashMediaAsync("film.mp4", stream, TestContext.Current.CancellationToken));
        Assert.Equal(0, stream.Position);
    }

    [Fact]
    public async Task Pictures_and_films_in_a_Word_document_lie_in_it_and_its_text_stays_as_it_was()
    {
        var plain = Word("Words.");
        var film = Samples.Mp4();
        var filled = With(plain, ("word/media/image1.png", Samples.Png()), ("word/media/clip.mp4", film), ("docProps/thumbnail.jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 1]), ("word/media/page.png", "<html>"u8.ToArray()));

        var container = Assert.IsType<ReadOutcome.Container>(await Files.ReadAsync("report.docx", filled));
        var alone = await Files.DocumentAsync("report.docx", plain);
        Assert.Equal((alone.Text, alone.Reader), (container.Cover!.Text, container.Cover.Reader));
        Assert.Equal(["word/media/image1.png", "word/media/clip.mp4"], container.Members.Select(member => member.Path));
        Assert.True(container.Members[1].TryOpen(out var content, out _));
        Assert.Equal(film, content);
    }

    [Fact]
    public async Task A_Word_document_of_photographs_alone_has_a_fault_and_its_photographs()
    {
        var container = Assert.IsType<ReadOutcome.Container>(await Files.ReadAsync("album.docx", With(Word(""), ("word/media/image1.png", Samples.Png()))));
        Assert.Null(container.Cover);
        Assert.Equal("SK-READ-021", container.Fault!.Code);
        Assert.Equal("word/media/image1.png", Assert.Single(container.Members).Path);
    }

    [Fact]
    public async Task The_bounds_of_containers_hold_for_what_lies_in_documents()
    {
        var report = With(Word("Words."), ("word/media/image1.png", Samples.Png(2_000)), ("word/media/image2.png", Samples.Png(2_000, seed: 2)));
        var zip = Zip(("report.docx", report));
        Assert.Equal(
            ["box.zip!/report.docx: Words.", "box.zip!/report.docx!/*: SK-READ-019"], await TreeAsync("box.zip", zip, new ReadingOptions { MaxNesting = 1 }));

        // The members of all containers share one budget: the page is within it, one picture too, and the second is not.
        var page = Encoding.ASCII.GetBytes($"<html><body><p>Words.</p>{Image(Samples.Png(2_000))}{Image(Samples.Png(2_000, seed: 2))}</body></html>");
        Assert.Equal(
            ["page.html: Words.", "page.html!/body>img[1]@src: image/png 2000", "page.html!/body>img[2]@src: SK-READ-014"],
            await TreeAsync("page.html", page, new ReadingOptions { MaxExpandedBytes = 3_999 }));

        static string Image(byte[] content) => $"<img src='data:image/png;base64,{Convert.ToBase64String(content)}'>";
    }

    [Fact]
    public async Task What_a_saved_page_carries_in_itself_lies_in_it_and_what_it_links_to_does_not()
    {
        var picture = Samples.Png();
        var sound = Samples.Wav();
        var page = "<html><body><article><p>Words of a page that is long enough to be an article.</p>"
            + $"<img src='data:image/png;base64,{Convert.ToBase64String(picture)}'><img src='data:text/html;base64,{Convert.ToBase64String(picture)}'>"
            + $"<audio src=\"data:audio/wav,{string.Concat(sound.Select(part => $"%{part:X2}"))}\"></audio>"
            + "<video src='https://example.org/film.mp4' poster='/p.jpg'></video><img src='data:image/png,%3Cscript%3Ealert(1)%3C/script%3E'><img src='data:broken'>"
            + "</article></body></html>";

        var container = Assert.IsType<ReadOutcome.Container>(await Files.ReadAsync("page.html", Encoding.UTF8.GetBytes(page)));
        Assert.Contains("Words of a page", container.Cover!.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["body>article>img[1]@src", "body>article>img[2]@src", "body>article>audio@src"], container.Members.Select(member => member.Path));
        Assert.Equal([picture, picture, sound], container.Members.Select(member => member.TryOpen(out var content, out _) ? content : []));
    }

    [Fact]
    public async Task Two_pictures_of_one_name_in_a_mail_have_places_of_their_own()
    {
        var mail = Samples.Mail(
            ("inline; filename=image.png", "image/png", Samples.Png()), ("inline; filename=image.png", "image/png", Samples.Png(seed: 2)));
        var entries = await TreeAsync("mail.eml", mail);
        Assert.Equal(["mail.eml!/image.png: image/png 20000", "mail.eml!/part-2/image.png: image/png 20000"], entries[1..]);
    }

    [Fact]
    public async Task A_picture_beside_the_page_form_of_a_mail_is_found()
    {
        var mail = "From: Jane Roe <jane@example.org>\nMessage-ID: <8@example.org>\nMIME-Version: 1.0\nSubject: Views\nContent-Type: multipart/alternative; boundary=a\n\n"
            + "--a\nContent-Type: text/plain\n\nThe plain words.\n--a\nContent-Type: multipart/related; boundary=r\n\n--r\nContent-Type: text/html\n\n<p>The marked words.</p>\n"
            + $"--r\nContent-Type: image/png; name=view.png\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(Samples.Png())}\n--r--\n--a--\n";
        var entries = await TreeAsync("mail.eml", Encoding.ASCII.GetBytes(mail));
        Assert.Equal("mail.eml!/view.png: image/png 20000", Assert.Single(entries[1..]));
    }

    private static byte[] Word(string words)
    {
        var content = new MemoryStream();
        using (var package = WordprocessingDocument.Create(content, WordprocessingDocumentType.Document))
        {
            package.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Words(words)))));
        }
        return content.ToArray();
    }

    private static byte[] With(byte[] package, params (string Name, byte[] Content)[] parts)
    {
        var content = new MemoryStream();
        content.Write(package);
        using (var archive = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return content.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files) => With([.. "PK\u0005\u0006"u8, .. new byte[18]], files);

    private static async Task<List<string>> TreeAsync(string name, byte[] content, ReadingOptions? options = null)
    {
        var entries = new List<string>();
        await foreach (var entry in new DocumentReader(options).ReadTreeAsync(name, content, TestContext.Current.CancellationToken))
        {
            if (entry.Outcome is not ReadOutcome.Container { Cover: null })
            {
                entries.Add($"{entry.Path}: {entry.Outcome switch
                {
                    ReadOutcome.Container container => container.Cover!.Text,
                    ReadOutcome.Media media => $"{media.MediaType} {media.Length}",
                    ReadOutcome.Failed failed => failed.Fault.Code,
                    _ => "read",
                }}");
            }
        }
        return entries;
    }
}
