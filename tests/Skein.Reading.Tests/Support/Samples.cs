using System.Text;

namespace Skein.Reading.Tests.Support;

/// <summary>Sounds, films and pictures of a few bytes: the mark of the format, then bytes that are the same on every run.</summary>
internal static class Samples
{
    public static byte[] Wav(int length = 400) => Filled([.. "RIFF"u8, 1, 2, 3, 4, .. "WAVEfmt "u8], length);

    public static byte[] Mp4(int length = 400) => Filled([0, 0, 0, 24, .. "ftypisom"u8], length);

    public static byte[] Png(int length = 20_000, int seed = 1) => Filled([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A], length, seed);

    /// <summary>Binary bytes without the mark of any format.</summary>
    public static byte[] Nameless(int length = 400) => Filled([0x47, 0x40, 0, 0x10], length);

    /// <summary>A message in the form of common mail programs: words, and a page with a picture inside it.</summary>
    public static byte[] Mail(params (string Disposition, string Type, byte[] Content)[] parts) => Encoding.ASCII.GetBytes(
        "From: Jane Roe <jane@example.org>\nTo: John Doe <john@example.org>\nDate: Thu, 24 Mar 2016 23:10:00 +0100\nMessage-ID: <7@example.org>\n"
        + "MIME-Version: 1.0\nSubject: Pictures\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/plain\n\nSee the pictures.\n"
        + string.Concat(parts.Select(part =>
            $"--x\nContent-Type: {part.Type}\nContent-Disposition: {part.Disposition}\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(part.Content)}\n"))
        + "--x--\n");

    private static byte[] Filled(byte[] mark, int length, int seed = 1)
    {
        var content = new byte[length];
        new Random(seed).NextBytes(content);
        mark.CopyTo(content, 0);
        return content;
    }
}
