using System.Diagnostics;
using System.Globalization;
using System.Text;
using Skein.Testing;

namespace Skein.Reading.Tests.Support;

/// <summary>A PDF that is a picture of another one, as a scanner makes it. Needs pdftoppm.</summary>
internal static class ScannedPdf
{
    /// <summary>Paints the page of a PDF and puts the picture, and nothing else, into another PDF.</summary>
    public static byte[] Of(byte[] pdf, int specks = 0)
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
