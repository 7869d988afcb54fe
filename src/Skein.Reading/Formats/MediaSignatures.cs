namespace Skein.Reading.Formats;

/// <summary>
/// The first bytes of images, sound and film. Each mark includes a byte that no text has, or a field that must hold a certain value: a text
/// that begins with "ID3" or "OggS" is a text.
/// </summary>
internal static class MediaSignatures
{
    /// <summary>The media type, or null where the bytes are none of these.</summary>
    public static string? Match(ReadOnlySpan<byte> head) => Riff(head) ?? Boxes(head) ?? Streams(head) ?? Image(head);

    private static string? Riff(ReadOnlySpan<byte> head)
    {
        if (head.Length < 12)
        {
            return null;
        }
        var kind = head[8..12];
        return head.StartsWith("RIFF"u8)
            ? kind.SequenceEqual("WAVE"u8) ? "audio/wav"
                : kind.SequenceEqual("AVI "u8) ? "video/x-msvideo"
                : kind.SequenceEqual("WEBP"u8) ? "image/webp" : null
            : head.StartsWith("FORM"u8) && (kind.SequenceEqual("AIFF"u8) || kind.SequenceEqual("AIFC"u8)) ? "audio/aiff" : null;
    }

    /// <summary>ISO base media: boxes of a length in four bytes and a name. The first box of a real file is short, so its length begins with zero.</summary>
    private static string? Boxes(ReadOnlySpan<byte> head)
    {
        if (head.Length < 12 || head[0] != 0)
        {
            return null;
        }
        if (!head[4..8].SequenceEqual("ftyp"u8))
        {
            return head[4..8].SequenceEqual("moov"u8) || head[4..8].SequenceEqual("wide"u8) ? "video/quicktime" : null;
        }
        var brand = head[8..11];
        return brand.SequenceEqual("M4A"u8) || brand.SequenceEqual("M4B"u8) ? "audio/mp4"
            : brand.SequenceEqual("hei"u8) || brand.SequenceEqual("hev"u8) || brand.SequenceEqual("mif"u8) || brand.SequenceEqual("avi"u8) ? "image/heif"
            : brand.SequenceEqual("qt "u8) ? "video/quicktime"
            : brand.SequenceEqual("3gp"u8) ? "video/3gpp" : "video/mp4";
    }

    private static string? Streams(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'I', (byte)'D', (byte)'3', 2 or 3 or 4, not 0xFF, ..] => "audio/mpeg",
        // A frame of MPEG audio: layer III, and neither bit rate nor sampling rate is the forbidden one.
        [0xFF, 0xFB or 0xFA or 0xF3 or 0xF2, var rates, ..] when (rates & 0xF0) != 0xF0 && (rates & 0x0C) != 0x0C => "audio/mpeg",
        [0xFF, 0xF1 or 0xF9, var profile, ..] when (profile & 0x3C) <= 0x30 => "audio/aac",
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', 0, ..] => head.IndexOf("theora"u8) >= 0 ? "video/ogg" : "audio/ogg",
        [(byte)'f', (byte)'L', (byte)'a', (byte)'C', 0 or 0x80, ..] => "audio/flac",
        [(byte)'#', (byte)'!', (byte)'A', (byte)'M', (byte)'R', ..] => "audio/amr",
        [0x1A, 0x45, 0xDF, 0xA3, ..] => head.IndexOf("matroska"u8) >= 0 ? "video/x-matroska" : "video/webm",
        [(byte)'F', (byte)'L', (byte)'V', 0x01, ..] => "video/x-flv",
        [0x30, 0x26, 0xB2, 0x75, ..] => "video/x-ms-asf",
        [0, 0, 1, 0xBA or 0xB3, ..] => "video/mpeg",
        _ => null,
    };

    private static string? Image(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "image/png",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "image/gif",
        [(byte)'I', (byte)'I', 0x2A, 0x00, ..] or [(byte)'M', (byte)'M', 0x00, 0x2A, ..] => "image/tiff",
        [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => "image/bmp",
        [0, 0, 1, 0, _, 0, ..] => "image/x-icon",
        [1, 0, 0, 0, ..] when head.Length >= 44 && head[40..44].SequenceEqual(" EMF"u8) => "image/emf",
        [0xD7, 0xCD, 0xC6, 0x9A, ..] => "image/wmf",
        _ => null,
    };
}
