using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Skein.Casework.Ingest;
using Skein.Casework.Overview;
using Skein.Casework.Reading;
using Skein.Casework.Tables;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Storage.Maintenance;
using Skein.Storage.Reading;

namespace Skein.Casework.Tests.Ingest;

/// <summary>Sound, film and pictures inside documents become documents by hash and locator.</summary>
public class MediaTests
{
    [Fact]
    public async Task Sound_film_and_pictures_inside_are_documents_without_bytes_or_text_and_a_second_run_leaves_no_trace()
    {
        using var desk = new Desk();
        var (film, sound, photo) = (Film(), Sound(), Photo(1));
        var folder = Folder(
            desk,
            ("talk/film.mp4", film),
            ("mail.eml", Mail(("photo.png", photo), ("logo.png", Photo(2, length: 900)), ("memo.wav", sound))),
            ("own.png", Photo(3)),
            ("box.zip", Zip(("pictures/view.png", Photo(4)))));

        var report = await IngestAsync(desk, folder);
        var head = desk.Head();
        var again = await IngestAsync(desk, folder);

        Assert.Equal(
            [("box.zip!/pictures/view.png", MediaKind.Image), ("mail.eml!/memo.wav", MediaKind.Audio), ("mail.eml!/photo.png", MediaKind.Image), ("talk/film.mp4", MediaKind.Video)],
            report.Media.Select(media => (media.Path, media.Kind)).OrderBy(media => media.Path, StringComparer.Ordinal));
        Assert.Equal((5, 0, 1, 1), (report.Progress.Read, report.Progress.Known, report.Progress.Failed, report.SmallImages));
        Assert.Equal(("own.png", "SK-READ-005"), report.Faults.Select(fault => (fault.Path, fault.Code)).Single());
        Assert.Equal(head, desk.Head());
        Assert.Equal((0, 0), (again.Progress.Read, again.Media.Count));

        using var reader = desk.Session.Store.OpenReader();
        var documents = reader.Documents(new DocumentQuery()).ToDictionary(row => row.Value.Path, row => row.Value, StringComparer.Ordinal);
        var (mail, memo, own) = (documents["mail.eml"], documents["mail.eml!/memo.wav"], documents["talk/film.mp4"]);
        Assert.Equal(
            (KeepingOfDocument.HashOnly, "audio/wav", sound.LongLength, Convert.ToHexStringLower(SHA256.HashData(sound)), mail.Source, mail.Id),
            (memo.Kept, memo.MediaType, memo.Length, memo.Bytes.ToString(), memo.Source, memo.Container));
        Assert.Equal((KeepingOfDocument.HashOnly, "video/mp4", Convert.ToHexStringLower(SHA256.HashData(film)), null), (own.Kept, own.MediaType, own.Bytes.ToString(), own.Container));
        Assert.Equal(KeepingPolicy.HashAndLocator, reader.Sources().Single(row => row.Value.Id == own.Source).Value.Keeping);
        Assert.Null(documents["box.zip!/pictures/view.png"].Container);
        Assert.All(report.Media, media => Assert.Empty(reader.TextVersions(media.Document)));
        Assert.All(report.Media, media => Assert.False(desk.Session.Store.Originals.Contains(reader.Find(media.Document)!.Value.Bytes)));
        Assert.Empty(desk.Session.Store.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken).Faults);
    }

    [Fact]
    public async Task One_picture_in_two_documents_and_twice_in_one_is_one_document_with_every_place()
    {
        using var desk = new Desk();
        var photo = Photo(1);
        var folder = Folder(
            desk,
            ("a.eml", Mail(("photo.png", photo), ("photo.png", photo))),
            ("b.eml", Mail(("view.png", photo), ("other.png", Photo(2)))),
            ("c.png", photo));

        var report = await IngestAsync(desk, folder, parallelism: 1);
        var head = desk.Head();
        await IngestAsync(desk, folder, parallelism: 1);

        Assert.Equal(head, desk.Head());
        Assert.Equal("c.png", Assert.Single(report.Faults).Path);
        using var reader = desk.Session.Store.OpenReader();
        var document = reader.Documents(new DocumentQuery()).Single(row => row.Value.Bytes.ToString() == Convert.ToHexStringLower(SHA256.HashData(photo))).Value;
        Assert.Equal(["a.eml!/part-2/photo.png", "a.eml!/photo.png", "b.eml!/view.png"], reader.PathsOf(document.Id).Order(StringComparer.Ordinal));
        var page = new ReadDocument(desk.Session).Run(document.Id)!;
        Assert.Equal((null, null, 3), (page.Version, page.Text, page.Places.Count));
        Assert.All(page.Places, place => Assert.True(place.ContainerIsKept));
        var mail = reader.Documents(new DocumentQuery()).Single(row => row.Value.Path == "b.eml").Value.Id;
        Assert.Equal(2, new ReadDocument(desk.Session).Run(mail)!.Inside.Count);
    }

    [Fact]
    public async Task A_film_is_never_stored_even_where_its_source_keeps_originals_and_a_page_named_as_a_film_is_a_page()
    {
        using var desk = new Desk();
        var source = new Source { Id = SourceId.From("so-archive"), Title = "The archive", Keeping = KeepingPolicy.Original };
        var page = "<!DOCTYPE html><html><body><p>Nothing happened in Harsteen that day, the council said.</p></body></html>";
        var folder = Folder(desk, ("film.mp4", Film()), ("trick.mp4", Encoding.ASCII.GetBytes(page)));

        var report = await new IngestFolder(desk.Session).RunAsync(
            new IngestRequest(folder) { SourceOf = _ => source }, cancellation: TestContext.Current.CancellationToken);

        using var reader = desk.Session.Store.OpenReader();
        var documents = reader.Documents(new DocumentQuery()).ToDictionary(row => row.Value.Path, row => row.Value, StringComparer.Ordinal);
        Assert.Equal("film.mp4", Assert.Single(report.Media).Path);
        Assert.Equal((source.Id, KeepingOfDocument.HashOnly), (documents["film.mp4"].Source, documents["film.mp4"].Kept));
        Assert.Equal(("text/html", KeepingOfDocument.Original), (documents["trick.mp4"].MediaType, documents["trick.mp4"].Kept));
        Assert.False(desk.Session.Store.Originals.Contains(documents["film.mp4"].Bytes));
        Assert.True(desk.Session.Store.Originals.Contains(documents["trick.mp4"].Bytes));
    }

    [Fact]
    public async Task A_film_that_an_earlier_version_listed_as_a_fault_becomes_a_document_and_the_fault_goes()
    {
        using var desk = new Desk();
        var folder = Folder(desk, ("film.mp4", Film()));
        desk.Append(new CaseEvent.ReadingFailed("film.mp4", "SK-READ-005", "It is a film."));

        await IngestAsync(desk, folder);

        using var reader = desk.Session.Store.OpenReader();
        Assert.Empty(reader.ReadingFaults());
        Assert.Equal("film.mp4", Assert.Single(reader.Documents(new DocumentQuery())).Value.Path);
    }

    [Fact]
    public async Task The_acts_of_a_case_bear_documents_without_text()
    {
        using var desk = new Desk();
        var folder = Folder(desk, ("film.mp4", Film()));
        var report = await IngestAsync(desk, folder);
        var film = Assert.Single(report.Media).Document;
        using (var reader = desk.Session.Store.OpenReader())
        {
            var source = reader.Find(film)!.Value.Source;
            desk.Say("st-1", desk.Person("pe-1", "Karim Vask"), "alias", null, source, "Abu Zara");
        }

        await new IngestFolder(desk.Session).RunAsync(
            new IngestRequest(folder) { ExtractAgain = true }, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(film, Assert.Single(new ListDocuments(desk.Session).Run()).Document.Id);
        Assert.Contains("as hash and locator", new ShowLog(desk.Session).Run().Single(entry => entry.Kind == "document-added").Words, StringComparison.Ordinal);
        new ExportCase(desk.Session).Run(new ExportRequest(ExportFormat.Csv, desk.Folder("tables"), ViewFilter.Everything));
        using var other = new Desk();
        Assert.Empty(new ImportTables(other.Session).Run(desk.Folder("tables")).Faults);
        using var imported = other.Session.Store.OpenReader();
        Assert.Equal(KeepingPolicy.HashAndLocator, Assert.Single(imported.Sources()).Value.Keeping);

        desk.Session.Store.Erase(new ErasureRequest([Subject.Of(film)], "asked for"), Desk.Coder);
        using var after = desk.Session.Store.OpenReader();
        Assert.Empty(after.Documents(new DocumentQuery()));
        Assert.Empty(desk.Session.Store.Verify(new VerificationRequest(), cancellation: TestContext.Current.CancellationToken).Faults);
    }

    private static Task<IngestReport> IngestAsync(Desk desk, string folder, int parallelism = 2) => new IngestFolder(desk.Session).RunAsync(
        new IngestRequest(folder) { Parallelism = parallelism }, cancellation: TestContext.Current.CancellationToken);

    private static byte[] Film() => Filled([0, 0, 0, 24, .. "ftypisom"u8], 3_000, seed: 5);

    private static byte[] Sound() => Filled([.. "RIFF"u8, 1, 2, 3, 4, .. "WAVEfmt "u8], 500, seed: 6);

    private static byte[] Photo(int seed, int length = 12_000) => Filled([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A], length, seed);

    private static byte[] Filled(byte[] mark, int length, int seed)
    {
        var content = new byte[length];
        new Random(seed).NextBytes(content);
        mark.CopyTo(content, 0);
        return content;
    }

    private static byte[] Mail(params (string Name, byte[] Content)[] parts) => Encoding.ASCII.GetBytes(
        $"From: Jane Roe <jane@example.org>\nMessage-ID: <{parts[0].Name}-{parts.Length}@example.org>\nMIME-Version: 1.0\nSubject: Pictures {parts[0].Name}\n"
        + "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nSee the pictures.\n"
        + string.Concat(parts.Select(part =>
            $"--x\nContent-Type: application/octet-stream\nContent-Disposition: inline; filename={part.Name}\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(part.Content)}\n"))
        + "--x--\n");

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return content.ToArray();
    }

    private static string Folder(Desk desk, params (string Path, byte[] Content)[] files)
    {
        var folder = desk.Folder("reports");
        foreach (var (path, content) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }

        return folder;
    }
}
