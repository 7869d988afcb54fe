using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Skein.Exchange.Pictures;

namespace Skein.Exchange.Tests.Pictures;

public sealed class PngPictureTests
{
    [Fact]
    public void The_file_decodes_to_dots_of_the_size_told_with_nodes_in_their_color()
    {
        var (bytes, outcome) = Write(PictureSamples.Pair with { Nodes = [.. PictureSamples.Pair.Nodes.Select(node => node with { Radius = 0.2, ColorClass = 1 })] });

        var (width, height, dots) = Decode(bytes);

        Assert.Equal((outcome.Width, outcome.Height), (width, height));
        Assert.Equal(2 * 1_400, width);
        Assert.Equal(3 * width * height, dots.Length);
        var colors = Colors(dots);
        Assert.True(colors[0xFFFFFF] > dots.Length / 6);
        // Two discs of radius 0.2 at 150 pixels a unit, twice as sharp: π 60² dots each, less the rim.
        Assert.InRange(colors[0x0072B2], 2 * Math.PI * 60 * 60 * 0.9, 2 * Math.PI * 60 * 60);
        // Letters in the color of ink.
        Assert.True(colors[0x1F2933] > 500);
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes() => Assert.Equal(Write(PictureSamples.Pair).Bytes, Write(PictureSamples.Pair).Bytes);

    [Fact]
    public void Letters_of_other_scripts_are_counted_and_marked_latin_letters_are_not()
    {
        Assert.Equal(0, Write(PictureSamples.Of("ʿAbd al-Ḥamīd Ṭāriq Łódź Đorđević Çelik Őry Øst ÆœßþÐ")).Outcome.UnknownLetters);
        Assert.Equal(4, Write(PictureSamples.Of("سالم x")).Outcome.UnknownLetters);
        Assert.Equal(2, Write(PictureSamples.Of("名前")).Outcome.UnknownLetters);
    }

    [Fact]
    public void Every_letter_of_the_font_is_drawn_within_its_width()
    {
        foreach (var (code, _) in StrokeGlyphs.Letters)
        {
            var letter = char.ConvertFromUtf32(code);
            var (strokes, unknown) = StrokeFont.StrokesOf(letter, 20);

            Assert.Equal(0, unknown);
            Assert.All(strokes.SelectMany(stroke => stroke), point =>
            {
                Assert.InRange(point.X, -1, StrokeFont.WidthOf(letter, 20) + 1);
                Assert.InRange(point.Y, -18, 6);
            });
        }
    }

    [Fact]
    public void A_mark_stands_over_its_letter_and_takes_the_place_of_a_dot()
    {
        var plain = StrokeFont.StrokesOf("e", 20).Strokes;
        var marked = StrokeFont.StrokesOf("é", 20).Strokes;

        Assert.Equal(plain.Count + 1, marked.Count);
        Assert.All(marked[^1], point => Assert.True(point.Y < plain.Min(stroke => stroke.Min(other => other.Y))));
        Assert.Equal(StrokeFont.WidthOf("e", 20), StrokeFont.WidthOf("é", 20));
        Assert.Equal(2, StrokeFont.StrokesOf("í", 20).Strokes.Count);
    }

    [Fact]
    public void Everything_a_picture_can_hold_is_drawn_on_both_grounds()
    {
        var picture = PictureSamples.Of([.. Enumerable.Range(0, 10).Select(index => $"Person {index}")], index => (index, index % 3)) with
        {
            Edges = [.. Enumerable.Range(0, 9).Select(index => new PictureEdge(index, index + 1) { Stroke = new() { IsDirected = index % 2 == 0, Doubt = (LineDoubt)(index % 3), Form = (LineForm)(index % 4), ColorClass = index - 3, IsCrossed = index == 5 } }), new(0, 1), new(4, 4)],
            Watermark = "simulation, not evidence",
            Legend = [new PictureLegendEntry.OfNode("person", NodeShape.Disc, 1, IsUncertain: true), new PictureLegendEntry.OfEdge("kinship", new() { Form = LineForm.Beaded, Doubt = LineDoubt.Dashed, IsDirected = true })],
        };
        picture = picture with { Nodes = [.. picture.Nodes.Select((node, index) => node with { Shape = (NodeShape)(index % 5), IsUncertain = index > 4, ColorClass = index })] };

        var light = Decode(Write(picture, new() { Sharpness = 1 }).Bytes);
        var dark = Decode(Write(picture, new() { Sharpness = 1, Theme = PictureTheme.Dark }).Bytes);

        Assert.Equal((light.Width, light.Height), (dark.Width, dark.Height));
        Assert.True(Colors(light.Dots).Count > 100);
        Assert.Contains(0x15191E, Colors(dark.Dots).Keys);
    }

    [Fact]
    public void A_picture_too_large_is_refused_and_a_stopped_one_stops()
    {
        var tall = PictureSamples.Of(["a", "b"], index => (0, 100.0 * index));
        Assert.Throws<ArgumentException>(() => Write(tall, new() { Width = 8_000, MostHeight = 8_000, Sharpness = 4 }));
        Assert.Throws<OperationCanceledException>(() => PngPicture.Write(Stream.Null, PictureSamples.Pair, cancellation: new CancellationToken(canceled: true)));
    }

    private static (byte[] Bytes, PngOutcome Outcome) Write(Picture picture, PictureOptions? options = null)
    {
        using var stream = new MemoryStream();
        var outcome = PngPicture.Write(stream, picture, options);
        return (stream.ToArray(), outcome);
    }

    private static Dictionary<int, int> Colors(byte[] dots) =>
        Enumerable.Range(0, dots.Length / 3).CountBy(dot => (dots[3 * dot] << 16) | (dots[(3 * dot) + 1] << 8) | dots[(3 * dot) + 2]).ToDictionary();

    // A reader of the kind of PNG that is written, with the sums of its chunks checked bit by bit.
    private static (int Width, int Height, byte[] Dots) Decode(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        var (width, height, packed) = (0, 0, new MemoryStream());
        var names = new List<string>();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var name = Encoding.ASCII.GetString(file, at + 4, 4);
            var data = file.AsSpan(at + 8, length);
            Assert.Equal(BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)), SumOf(file.AsSpan(at + 4, length + 4)));
            names.Add(name);
            if (name == "IHDR")
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
                Assert.Equal([8, 2, 0, 0, 0], data[8..].ToArray());
            }
            else if (name == "IDAT")
            {
                packed.Write(data);
            }

            at += length + 12;
        }

        Assert.Equal(["IHDR", "pHYs", "iTXt", "IDAT", "IEND"], names);
        packed.Position = 0;
        using var rows = new ZLibStream(packed, CompressionMode.Decompress);
        var stride = 3 * width;
        var dots = new byte[stride * height];
        var row = new byte[stride + 1];
        for (var line = 0; line < height; line++)
        {
            rows.ReadExactly(row);
            Assert.Equal(2, row[0]);
            for (var index = 0; index < stride; index++)
            {
                dots[(line * stride) + index] = (byte)(row[index + 1] + (line == 0 ? 0 : dots[((line - 1) * stride) + index]));
            }
        }

        return (width, height, dots);
    }

    private static uint SumOf(ReadOnlySpan<byte> data)
    {
        var sum = uint.MaxValue;
        foreach (var value in data)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
            }
        }

        return ~sum;
    }
}
