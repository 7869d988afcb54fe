namespace Skein.Reading.Formats;

/// <summary>The first bytes of formats that are known and not supported, so that the fault can be listed with the right type.</summary>
internal static class BinarySignatures
{
    /// <summary>The media type, or null where the bytes are none of these.</summary>
    public static string? Match(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.StartsWith("{\\rtf"u8) => "application/rtf",
        _ when head.StartsWith("WARC/"u8) => "application/warc",
        _ when head.StartsWith("Rar!"u8) => "application/vnd.rar",
        _ when head.StartsWith("SQLite format 3"u8) => "application/vnd.sqlite3",
        _ when head.StartsWith("%!PS"u8) => "application/postscript",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "application/x-7z-compressed",
        [0x1F, 0x8B, ..] => "application/gzip",
        [(byte)'B', (byte)'Z', (byte)'h', ..] => "application/x-bzip2",
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..] => "application/x-xz",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "application/x-executable",
        _ => null,
    };
}
