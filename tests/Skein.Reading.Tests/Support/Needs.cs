namespace Skein.Reading.Tests.Support;

/// <summary>A missing program skips a test on a laptop and fails it where CI is true.</summary>
internal static class Needs
{
    public static void PdfTools()
    {
        if (!Has("pdftotext") || !Has("pdfinfo"))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "poppler-utils is not installed.");
            Assert.Skip("poppler-utils is not installed.");
        }
    }

    public static void Tesseract()
    {
        PdfTools();
        Assert.SkipUnless(Has("tesseract") && Has("pdftoppm"), "tesseract-ocr is not installed.");
    }

    private static bool Has(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));
}
