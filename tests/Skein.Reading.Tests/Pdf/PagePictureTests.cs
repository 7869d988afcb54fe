using System.Buffers.Binary;
using Skein.Reading.Pdf;
using Skein.Reading.Tests.Support;

namespace Skein.Reading.Tests.Pdf;

public class PagePictureTests
{
    public PagePictureTests() => Needs.PdfTools();

    [Fact]
    public async Task A_page_is_painted_as_a_png_with_its_own_proportions()
    {
        var pdf = new PdfFile().Page().Lines(50, 700, "First page.").Page().Lines(50, 700, "Second page.").Bytes();

        var picture = await PaintAsync(pdf, 2);

        // A page of 612 by 792 points, its longer side 1,400 pixels; width and height stand in the first chunk of a PNG.
        Assert.Equal("PNG"u8, picture.AsSpan(1, 3));
        Assert.Equal((1_082, 1_400), (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20))));
        Assert.NotEqual(await PaintAsync(pdf, 1), picture);
    }

    [Fact]
    public async Task A_page_that_is_not_there_and_a_file_that_is_no_pdf_have_no_picture()
    {
        Assert.Null(await PaintAsync(new PdfFile().Page().Lines(50, 700, "Only page.").Bytes(), 2));
        Assert.Null(await PaintAsync("no pdf at all"u8.ToArray(), 1));
    }

    private static Task<byte[]?> PaintAsync(byte[] pdf, int page) =>
        PagePicture.PaintAsync(pdf, page, new ReadingOptions(), TestContext.Current.CancellationToken);
}
