using System.Security.Cryptography;
using System.Text;

namespace Skein.Model;

/// <summary>Identifiers that follow from content: the same content gives the same identifier on every machine and in every run.</summary>
public static class DerivedId
{
    /// <summary>The prefix, a hyphen, and the first 80 bits (20 hexadecimal digits) of the SHA-256 of the parts.</summary>
    /// <param name="prefix">What it names, such as <c>doc</c>.</param>
    /// <param name="parts">The content; each part's length is hashed too, so that ("ab","c") and ("a","bc") differ.</param>
    public static string Of(string prefix, params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return prefix + "-" + Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 10));
    }
}
