using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Skein.Text;

namespace Skein.Model.Documents;

/// <summary>The stored form of a page map: one JSON object of flat number arrays.</summary>
/// <remarks>
/// Version 1: <c>v</c> is 1; <c>pages</c> holds number, start, length, width, height; <c>words</c> holds page, distance from the end of the
/// word before, length, x, y, width, height; <c>sure</c>, only where words were recognized, holds the confidence of each word or -1;
/// <c>blocks</c> holds kind, start, length, index into <c>paths</c> or -1. Lengths on the page
/// are whole tenths of a point. A reader refuses a version that it does not know.
/// </remarks>
public static class PageMapJson
{
    private const int Version = 1;

    /// <summary>Writes a map. The same map gives the same characters.</summary>
    public static string Write(PageMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("v", Version);
            WriteNumbers(json, "pages", map.Pages.SelectMany(static page =>
                new[] { page.Number, page.Span.Start, page.Span.Length, Tenths(page.Width), Tenths(page.Height) }));
            WriteNumbers(json, "words", WordNumbers(map.Words));
            if (map.Words.Any(static word => word.Confidence is not null))
            {
                WriteNumbers(json, "sure", map.Words.Select(static word => word.Confidence ?? -1));
            }
            var paths = map.Blocks.Select(static block => block.ElementPath).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
            var indexes = paths.Index().ToDictionary(static pair => pair.Item, static pair => pair.Index, StringComparer.Ordinal);
            json.WriteStartArray("paths");
            foreach (var path in paths)
            {
                json.WriteStringValue(path);
            }
            json.WriteEndArray();
            WriteNumbers(json, "blocks", map.Blocks.SelectMany(block =>
                new[] { (int)block.Kind, block.Span.Start, block.Span.Length, block.ElementPath is { } path ? indexes[path] : -1 }));
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a map that <see cref="Write"/> wrote.</summary>
    /// <returns>False where the text is not a page map, is of an unknown version or breaks the order of spans.</returns>
    public static bool TryRead(string json, [NotNullWhen(true)] out PageMap? map)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            map = document.RootElement.GetProperty("v").GetInt32() == Version ? Read(document.RootElement) : null;
        }
        catch (Exception exception) when (exception
            is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            map = null;
        }
        return map is not null;
    }

    private static PageMap Read(JsonElement root)
    {
        var paths = root.GetProperty("paths").EnumerateArray().Select(static path => path.GetString()!).ToArray();
        var pages = Rows(root, "pages", 5).Select(static row =>
            new PageMapPage(row[0], Span(row[1], row[2]), row[3] / 10.0, row[4] / 10.0));
        var blocks = Rows(root, "blocks", 4).Select(row =>
            new PageMapBlock(Span(row[1], row[2]), (PageMapBlockKind)row[0], row[3] < 0 ? null : paths[row[3]]));
        var words = ImmutableArray.CreateBuilder<PageMapWord>();
        var sure = root.TryGetProperty("sure", out _) ? Rows(root, "sure", 1).Select(static row => row[0]).ToArray() : null;
        var end = 0;
        foreach (var row in Rows(root, "words", 7))
        {
            int? confidence = sure is null || sure[words.Count] < 0 ? null : sure[words.Count];
            var span = Span(end + row[1], row[2]);
            words.Add(new PageMapWord(span, row[0], new PageMapBox(row[3] / 10.0, row[4] / 10.0, row[5] / 10.0, row[6] / 10.0), confidence));
            end = span.End;
        }
        return new PageMap([.. pages], words.ToImmutable(), [.. blocks]);
    }

    private static IEnumerable<int[]> Rows(JsonElement root, string name, int width)
    {
        var numbers = root.GetProperty(name).EnumerateArray().Select(static number => number.GetInt32());
        return numbers.Chunk(width).Select(row => row.Length == width ? row : throw new FormatException("A row is cut short."));
    }

    private static IEnumerable<int> WordNumbers(ImmutableArray<PageMapWord> words)
    {
        var end = 0;
        foreach (var (span, page, box, _) in words)
        {
            yield return page;
            yield return span.Start - end;
            yield return span.Length;
            yield return Tenths(box.X);
            yield return Tenths(box.Y);
            yield return Tenths(box.Width);
            yield return Tenths(box.Height);
            end = span.End;
        }
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }
        json.WriteEndArray();
    }

    private static TextSpan Span(int start, int length) => new(start, start + length);

    private static int Tenths(double points) => (int)Math.Round(points * 10, MidpointRounding.AwayFromZero);
}
