using System.Diagnostics;
using System.Globalization;
using System.Text;
using Skein.Reading.Tests.Support;
using Skein.Testing;
using Skein.Text;

namespace Skein.Reading.Tests.Pdf;

public class ScanTests
{
    [Fact]
    public async Task A_scan_is_recognized_and_marked_as_such()
    {
        Needs.Tesseract();
        var content = Scan(new PdfFile().Page().Line(72, 700, "Three men were convicted in Valmora", size: 24).Bytes());
        var outcome = await Files.ReadAsync("scan.pdf", content);
        var document = Assert.IsType<ReadOutcome.Read>(outcome).Document;
        Assert.True(document.IsOcr);
        Assert.Equal("Three men were convicted in Valmora", document.Text);
        Assert.Equal("pdf-ocr/1", document.Reader);
        Assert.Contains(document.Warnings, warning => warning.Code == "SK-READ-103");
        // The base of the line lies 92 points below the upper edge, and the first letter 72 points from the left.
        var first = document.PageMap.Words[0];
        Assert.Equal("Three", first.Span.Of(document.Text));
        Assert.Equal(72, first.Box.X, tolerance: 3);
        Assert.Equal(92, first.Box.Y + first.Box.Height, tolerance: 3);
    }

    [Fact]
    public async Task Each_word_keeps_how_sure_recognition_was_of_it_and_a_smeared_one_is_less_sure()
    {
        Needs.Tesseract();
        var clean = new PdfFile().Page().Line(72, 700, "Three men were convicted in Valmora", size: 24).Bytes();
        var document = Assert.IsType<ReadOutcome.Read>(await Files.ReadAsync("scan.pdf", Scan(clean))).Document;
        Assert.All(document.PageMap.Words, word => Assert.InRange(word.Confidence!.Value, 0, 100));
        var sure = document.PageMap.ConfidenceOf(new TextSpan(0, document.Text.Length))!.Value;
        Assert.Equal((document.PageMap.Words.Min(word => word.Confidence), 6, false), (sure.Lowest, sure.Words, sure.IsLow));

        // Grey specks over the right half of the page, from a fixed seed.
        var smeared = Assert.IsType<ReadOutcome.Read>(await Files.ReadAsync("scan.pdf", Scan(clean, specks: 60_000))).Document;
        var unsure = smeared.PageMap.ConfidenceOf(new TextSpan(0, smeared.Text.Length))!.Value;
        Assert.True(unsure.Mean < sure.Mean, $"{unsure} is not below {sure}");
    }

    [Fact]
    public async Task A_scan_in_a_language_whose_model_is_missing_is_listed_with_its_name()
    {
        Needs.Tesseract();
        var content = Scan(new PdfFile().Page().Line(72, 700, "Three men", size: 24).Bytes());
        var outcome = await Files.ReadAsync("scan.pdf", content, new ReadingOptions { RecognitionLanguages = "eng+xyz" });
        Assert.Contains("xyz is not installed", Assert.IsType<ReadOutcome.NeedsOcr>(outcome).Fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scan_with_more_pages_than_may_be_recognized_is_listed()
    {
        Needs.Tesseract();
        var outcome = await Files.ReadAsync("scan.pdf", new PdfFile().Page().Page().Page().Bytes(), new ReadingOptions { MaxRecognizedPages = 2 });
        Assert.Equal(3, Assert.IsType<ReadOutcome.NeedsOcr>(outcome).Pages);
    }

    /// <summary>Paints the page of a PDF and puts the picture, and nothing else, into another PDF.</summary>
    private static byte[] Scan(byte[] pdf, int specks = 0)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("in.pdf"), pdf);
        using var child = Process.Start(new ProcessStartInfo("pdftoppm", ["-gray", "-r", "150", "-singlefile", "in.pdf", "page"]) { WorkingDirectory = folder.Path })!;
        child.WaitForExit();
        var image = File.ReadAllBytes(folder.At("page.pgm"));
        // P5, width, height and the largest value stand before the bytes of the picture, each ended by white space.
        var header = Encoding.ASCII.GetString(image, 0, 40).Split((char[])[' ', '\n'], 5);
        var (width, height) = (int.Parse(header[1], CultureInfo.InvariantCulture), int.Parse(header[2], CultureInfo.InvariantCulture));
        var pixels = image[^(width * height)..];
        var random = new Random(1);
        for (var i = 0; i < specks; i++)
        {
            pixels[(random.Next(height) * width) + (width / 2) + random.Next(width / 2)] = 96;
        }

        const string paint = "612 0 0 792 0 0 cm /I Do";
        List<byte> file = [.. "%PDF-1.4\n"u8];
        var offsets = new List<int>();
        void Add(string text)
        {
            offsets.Add(file.Count);
            file.AddRange(Encoding.ASCII.GetBytes(text));
        }
        Add("1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        Add("2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        Add("3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>\nendobj\n");
        Add($"4 0 obj\n<< /Length {paint.Length} >>\nstream\n{paint}\nendstream\nendobj\n");
        Add($"5 0 obj\n<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length {pixels.Length} >>\nstream\n");
        file.AddRange(pixels);
        file.AddRange("\nendstream\nendobj\n"u8);
        var table = file.Count;
        var rows = string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"));
        file.AddRange(Encoding.ASCII.GetBytes($"xref\n0 6\n0000000000 65535 f \n{rows}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return [.. file];
    }
}
