using Skein.Reading.Tests.Support;

namespace Skein.Reading.Tests.Pdf;

public class BadPdfTests
{
    private static readonly byte[] Sound = new PdfFile().Page().Line(72, 700, "Some words on a page.").Bytes();

    public BadPdfTests() => Needs.PdfTools();

    [Fact]
    public async Task A_PDF_that_was_cut_off_is_damaged() =>
        Assert.Equal("SK-READ-006", (await Files.FaultAsync("report.pdf", Sound[..(Sound.Length / 2)])).Code);

    [Fact]
    public async Task A_PDF_of_nonsense_is_damaged() =>
        Assert.Equal("SK-READ-006", (await Files.FaultAsync("report.pdf", "%PDF-1.4\nnothing of this is a PDF\n%%EOF\n"u8.ToArray())).Code);

    [Fact]
    public async Task An_encrypted_PDF_says_so()
    {
        var key = new string('A', 64);
        var pdf = new PdfFile { Encryption = $"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >>" };
        Assert.Equal("SK-READ-007", (await Files.FaultAsync("report.pdf", pdf.Page().Line(72, 700, "Hidden.").Bytes())).Code);
    }

    [Fact]
    public async Task A_PDF_with_too_many_pages_is_refused() =>
        Assert.Equal("SK-READ-008", (await Files.FaultAsync("report.pdf", new PdfFile().Page().Page().Page().Bytes(), new ReadingOptions { MaxPages = 2 })).Code);

    [Fact]
    public async Task A_child_that_prints_too_much_is_stopped()
    {
        var pdf = new PdfFile().Page().Lines(50, 780, [.. Enumerable.Repeat("word and word and word and word", 50)]).Bytes();
        Assert.Equal("SK-READ-011", (await Files.FaultAsync("report.pdf", pdf, new ReadingOptions { ChildOutput = 1_024 })).Code);
    }

    [Fact]
    public async Task A_PDF_with_another_ending_is_read_by_its_content()
    {
        var document = await Files.DocumentAsync("report.txt", Sound);
        Assert.Equal("Some words on a page.", document.Text);
        Assert.Equal("application/pdf", document.MediaType);
        Assert.Contains(document.Warnings, warning => warning.Code == "SK-READ-101");
    }

    [Fact]
    public async Task A_scan_is_listed_as_such_where_recognition_is_off()
    {
        var outcome = await Files.ReadAsync("scan.pdf", new PdfFile().Page().Page().Bytes(), new ReadingOptions { RecognizeScans = false });
        var scan = Assert.IsType<ReadOutcome.NeedsOcr>(outcome);
        Assert.Equal(2, scan.Pages);
        Assert.Equal("SK-READ-026", scan.Fault.Code);
        Assert.True(scan.Fault.DependsOnMachine);
    }

    [Fact]
    public async Task Nothing_is_left_in_the_folder_for_temporary_files()
    {
        await Files.DocumentAsync("report.pdf", Sound);
        Assert.DoesNotContain(
            Directory.EnumerateDirectories(Path.GetTempPath(), "skein-read-*"),
            folder => File.Exists(Path.Combine(folder, "input.pdf")) && File.ReadAllBytes(Path.Combine(folder, "input.pdf")).AsSpan().SequenceEqual(Sound));
    }
}
