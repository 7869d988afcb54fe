using System.Collections.Frozen;

namespace Skein.Reading.Formats;

/// <summary>The endings of sound and film, for content that bears no mark of its own, such as raw streams of a camera.</summary>
internal static class MediaNames
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".mp3"] = "audio/mpeg",
        [".aac"] = "audio/aac",
        [".m4a"] = "audio/mp4",
        [".wav"] = "audio/wav",
        [".wma"] = "audio/x-ms-wma",
        [".ogg"] = "audio/ogg",
        [".oga"] = "audio/ogg",
        [".opus"] = "audio/ogg",
        [".aif"] = "audio/aiff",
        [".aiff"] = "audio/aiff",
        [".amr"] = "audio/amr",
        [".mp4"] = "video/mp4",
        [".m4v"] = "video/mp4",
        [".mov"] = "video/quicktime",
        [".3gp"] = "video/3gpp",
        [".avi"] = "video/x-msvideo",
        [".mkv"] = "video/x-matroska",
        [".webm"] = "video/webm",
        [".ogv"] = "video/ogg",
        [".wmv"] = "video/x-ms-wmv",
        [".flv"] = "video/x-flv",
        [".mpg"] = "video/mpeg",
        [".mpeg"] = "video/mpeg",
        [".vob"] = "video/mpeg",
        [".ts"] = "video/mp2t",
        [".mts"] = "video/mp2t",
        [".m2ts"] = "video/mp2t",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The media type that a name claims, or null where it claims neither sound nor film.</summary>
    public static string? TypeOf(string name) => Types.GetValueOrDefault(Path.GetExtension(name).ToLowerInvariant());
}
