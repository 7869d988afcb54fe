using System.Text;

namespace Skein.Text.Encodings;

/// <summary>Encodings by the names that mail and HTML give them.</summary>
internal static class Charsets
{
    /// <summary>The encoding of that name, or null when the name is missing or unknown.</summary>
    public static Encoding? Find(string? name)
    {
        var trimmed = name?.Trim(' ', '\t', '"', '\'', ';').ToLowerInvariant();
        if (string.IsNullOrEmpty(trimmed))
        {
            return null;
        }

        // As browsers do: what calls itself Latin 1 or ASCII is Windows-1252.
        var key = trimmed
            is "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "iso_8859-1" or "cp1252"
            ? "windows-1252" : trimmed;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(key) ?? Encoding.GetEncoding(key);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Whether the encoding switches alphabets by escape sequences, so that its bytes look like ASCII.</summary>
    public static bool IsStateful(Encoding encoding) => encoding.WebName.StartsWith("iso-2022", StringComparison.Ordinal);
}
