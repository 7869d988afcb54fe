namespace Skein.Reading.Formats;

/// <summary>The first bytes of images, sound and film.</summary>
internal static class MediaSignatures
{
    /// <summary>The media type, or null where the bytes are none of these.</summary>
    public static string? Match(ReadOnlySpan<byte> head)
    {
        if (head.Length >= 12 && head.StartsWith("RIFF"u8))
        {
            return head[8..12] switch
            {
                var kind when kind.SequenceEqual("WEBP"u8) => "image/webp",
                var kind when kind.SequenceEqual("AVI "u8) => "video/x-msvideo",
                _ => "audio/wav",
            };
        }
        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8))
        {
            return head[8..11].SequenceEqual("M4A"u8) ? "audio/mp4"
                : head[8..11].SequenceEqual("hei"u8) || head[8..11].SequenceEqual("avi"u8) ? "image/heif" : "video/mp4";
        }
        return head switch
        {
            [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "image/png",
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "image/gif",
            [(byte)'I', (byte)'I', 0x2A, 0x00, ..] or [(byte)'M', (byte)'M', 0x00, 0x2A, ..] => "image/tiff",
            [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => "image/bmp",
            [0, 0, 1, 0, _, 0, ..] => "image/x-icon",
            [(byte)'I', (byte)'D', (byte)'3', ..] or [0xFF, 0xFB or 0xF3 or 0xF2, ..] => "audio/mpeg",
            [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => "audio/ogg",
            [(byte)'f', (byte)'L', (byte)'a', (byte)'C', ..] => "audio/flac",
            [(byte)'#', (byte)'!', (byte)'A', (byte)'M', (byte)'R', ..] => "audio/amr",
            [0x1A, 0x45, 0xDF, 0xA3, ..] => "video/webm",
            [(byte)'F', (byte)'L', (byte)'V', 0x01, ..] => "video/x-flv",
            [0x30, 0x26, 0xB2, 0x75, ..] => "video/x-ms-asf",
            [0, 0, 1, 0xBA or 0xB3, ..] => "video/mpeg",
            _ => null,
        };
    }
}
