using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Skein.Model.Log;

namespace Skein.Storage.Sqlite.Projecting;

/// <summary>
/// A subject as a number for the index of events: the first 64 bits of its SHA-256. Two subjects on one number are possible in
/// principle; readers compare the subject itself where it matters, and a condition that fails without need only asks the coder to look again.
/// </summary>
internal static class SubjectKey
{
    public static long Of(Subject subject)
    {
        Span<byte> text = stackalloc byte[512];
        text[0] = (byte)subject.Kind;
        var length = 1 + Encoding.UTF8.GetBytes(subject.Id.AsSpan(0, Math.Min(subject.Id.Length, 160)), text[1..]);
        Span<byte> digest = stackalloc byte[32];
        SHA256.HashData(text[..length], digest);
        return BinaryPrimitives.ReadInt64BigEndian(digest);
    }
}
