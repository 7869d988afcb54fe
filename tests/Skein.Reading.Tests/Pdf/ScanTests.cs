using Skein.Reading.Tests.Support;
using Skein.Text;

namespace Skein.Reading.Tests.Pdf;

public class ScanTests
{
    [Fact]
    public async Task A_scan_is_recognized_and_marked_as_such()
    {
        Needs.Tesseract();
        var content = ScannedPdf.Of(new PdfFile().Page().Line(72, 700, "Three men were convicted in Valmora", size: 24).Bytes());
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
        var document = Assert.IsType<ReadOutcome.Read>(await Files.ReadAsync("scan.pdf", ScannedPdf.Of(clean))).Document;
        Assert.All(document.PageMap.Words, word => Assert.InRange(word.Confidence!.Value, 0, 100));
        var sure = document.PageMap.ConfidenceOf(new TextSpan(0, document.Text.Length))!.Value;
        Assert.Equal((document.PageMap.Words.Min(word => word.Confidence), 6, false), (sure.Lowest, sure.Words, sure.IsLow));

        // Grey specks over the right half of the page, from a fixed seed.
        var smeared = Assert.IsType<ReadOutcome.Read>(await Files.ReadAsync("scan.pdf", ScannedPdf.Of(clean, specks: 60_000))).Document;
        var unsure = smeared.PageMap.ConfidenceOf(new TextSpan(0, smeared.Text.Length))!.Value;
        Assert.True(unsure.Mean < sure.Mean, $"{unsure} is not below {sure}");
    }

    [Fact]
    public async Task A_scan_in_a_language_whose_model_is_missing_is_listed_with_its_name()
    {
        Needs.Tesseract();
        var content = ScannedPdf.Of(new PdfFile().Page().Line(72, 700, "Three men", size: 24).Bytes());
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
}
