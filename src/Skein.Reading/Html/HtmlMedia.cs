using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Skein.Reading.Archives;
using Skein.Reading.Faults;
using Skein.Reading.Formats;
using Skein.Reading.Mail;

namespace Skein.Reading.Html;

/// <summary>
/// The sounds, films and pictures that a saved page carries in itself as data: addresses. What a page only links to is not in it, and is
/// never fetched.
/// </summary>
internal static class HtmlMedia
{
    private const string Scheme = "data:";

    private static readonly string[] Attributes = ["src", "poster", "data"];

    /// <summary>What the page carries, named by the path of the element and its attribute, such as <c>body&gt;p[2]&gt;img@src</c>.</summary>
    public static void Collect(IDocument document, ElementPaths paths, List<EmbeddedData> found)
    {
        foreach (var element in document.All)
        {
            foreach (var attribute in Attributes)
            {
                if (element.GetAttribute(attribute)?.TrimStart() is { } address && address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
                    && address.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma)
                {
                    var place = paths.Of(element) ?? string.Create(CultureInfo.InvariantCulture, $"data-{found.Count + 1}");
                    var data = new EmbeddedData($"{place}@{attribute}", address, comma);
                    if (FormatSniffer.Media(data.Place, data.Bytes(FormatSniffer.MediaWindow)) is not null)
                    {
                        found.Add(data);
                    }
                }
            }
        }
    }

    /// <summary>What was found as files that are decoded when they are opened.</summary>
    public static List<ContainedFile> Members(List<EmbeddedData> found, ReadRequest request)
    {
        var inside = request.Nesting.Inside;
        return [.. found.Select(data => new ContainedFile(data.Place, inside, () => Open(data)))];

        MemberBytes Open(EmbeddedData data)
        {
            var content = data.Bytes(int.MaxValue);
            return inside.Budget.TryTakeBytes(content.Length) ? new(content, null) : new(null, ReadFaults.ExpandsTooMuch.Fault());
        }
    }
}

/// <summary>A data: address (RFC 2397) in a page. The type that it claims is not believed.</summary>
/// <param name="Place">Where in the page it stands.</param>
/// <param name="Address">The whole address.</param>
/// <param name="Comma">Where its data begin, less one.</param>
internal sealed record EmbeddedData(string Place, string Address, int Comma)
{
    /// <summary>The bytes, or about as many as asked for; faults in the encoding are passed over, as browsers do.</summary>
    public byte[] Bytes(int atMost)
    {
        // Three letters of an escaped byte, four letters for three bytes of base64: three times as many are enough for either.
        var data = Address.AsSpan(Comma + 1);
        data = data[..(int)Math.Min(data.Length, atMost * 3L)];
        var plain = Unescaped(data);
        var bytes = Address.AsSpan(0, Comma).TrimEnd().EndsWith(";base64", StringComparison.OrdinalIgnoreCase) ? TransferEncoding.FromBase64(plain) : plain;
        return bytes.Length > atMost ? bytes[..atMost] : bytes;
    }

    private static byte[] Unescaped(ReadOnlySpan<char> text)
    {
        var result = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                result.Add((byte)((Digit(text[i + 1]) << 4) | Digit(text[i + 2])));
                i += 2;
            }
            else if (text[i] < 0x80)
            {
                result.Add((byte)text[i]);
            }
            else
            {
                result.AddRange(Encoding.UTF8.GetBytes(text[i].ToString()));
            }
        }
        return [.. result];
    }

    private static int Digit(char hex) => hex <= '9' ? hex - '0' : (hex | 0x20) - 'a' + 10;
}
