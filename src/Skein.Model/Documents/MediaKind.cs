namespace Skein.Model.Documents;

/// <summary>What a document without words is. Such a document is kept by its hash and its place, and never has a text version.</summary>
public enum MediaKind
{
    /// <summary>A sound.</summary>
    Audio = 1,

    /// <summary>A film.</summary>
    Video,

    /// <summary>A picture.</summary>
    Image,
}

/// <summary>Tells the kinds apart by media type.</summary>
public static class MediaKinds
{
    /// <summary>The kind that a media type belongs to, or null for one that may hold words.</summary>
    /// <param name="mediaType">A media type such as <c>video/mp4</c>, in lower case.</param>
    public static MediaKind? Of(string mediaType)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        return mediaType.Split('/')[0] switch
        {
            "audio" => MediaKind.Audio,
            "video" => MediaKind.Video,
            "image" => MediaKind.Image,
            _ => null,
        };
    }
}
