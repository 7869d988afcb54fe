using System.Security.Cryptography;

namespace Skein.Model;

/// <summary>
/// Identifiers of 80 random bits after ten characters of time, so that they sort by the moment they were made and never meet.
/// Thread-safe.
/// </summary>
/// <param name="time">The clock for the sortable part.</param>
public sealed class RandomIdFactory(TimeProvider time) : IIdFactory
{
    // Crockford's alphabet: no i, l, o or u, so that an identifier read aloud is not mistaken.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <inheritdoc/>
    public string Next(string prefix)
    {
        Span<char> text = stackalloc char[26];
        var milliseconds = time.GetUtcNow().ToUnixTimeMilliseconds();
        for (var i = 9; i >= 0; i--)
        {
            text[i] = Alphabet[(int)(milliseconds & 31)];
            milliseconds >>= 5;
        }

        Span<byte> random = stackalloc byte[16];
        RandomNumberGenerator.Fill(random);
        for (var i = 0; i < 16; i++)
        {
            text[10 + i] = Alphabet[random[i] & 31];
        }

        return string.Concat(prefix, "-", text);
    }
}
