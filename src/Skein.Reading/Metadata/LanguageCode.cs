namespace Skein.Reading.Metadata;

/// <summary>The language part of a declared language tag.</summary>
internal static class LanguageCode
{
    /// <summary>The lower-case two- or three-letter code at the start of a tag such as fr-BE or fr_BE, or null.</summary>
    public static string? Of(string? tag)
    {
        var code = tag?.Trim().Split('-', '_', ',', ' ')[0].ToLowerInvariant();
        return code is { Length: 2 or 3 } && code.All(char.IsAsciiLetterLower) && code is not ("und" or "mul" or "zxx") ? code : null;
    }
}
