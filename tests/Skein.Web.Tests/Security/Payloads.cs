using System.Globalization;
using System.Text.RegularExpressions;

namespace Skein.Web.Tests.Security;

/// <summary>The corpus of hostile texts, <c>payloads.txt</c>.</summary>
internal static partial class Payloads
{
    public static IReadOnlyList<string> All { get; } = [.. Lines().Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)).Select(Read)];

    private static string Read(string line) =>
        Escape().Replace(line, match => char.ConvertFromUtf32(int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(Payloads).Assembly.GetManifestResourceStream("payloads.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    [GeneratedRegex(@"\\u\{([0-9A-F]+)\}")]
    private static partial Regex Escape();
}
