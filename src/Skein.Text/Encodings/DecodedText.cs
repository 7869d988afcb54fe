namespace Skein.Text.Encodings;

/// <summary>What the choice of encoding rests on.</summary>
public enum EncodingEvidence
{
    /// <summary>The bytes start with a byte order mark.</summary>
    ByteOrderMark,

    /// <summary>The pattern of small bytes is that of UTF-16 without a mark.</summary>
    BytePattern,

    /// <summary>The bytes are valid UTF-8, or nearly so.</summary>
    WellFormed,

    /// <summary>The charset that came with the bytes, which they do not contradict.</summary>
    Declared,

    /// <summary>Nothing better: a Western single-byte encoding.</summary>
    Fallback,
}

/// <summary>Bytes read as text.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="EncodingName">The IANA name of the encoding in lower case, such as <c>utf-8</c> or <c>windows-1252</c>.</param>
/// <param name="Evidence">What the choice of encoding rests on.</param>
/// <param name="ReplacedCharacters">How many stretches of bytes had no meaning in the encoding and became U+FFFD.</param>
public sealed record DecodedText(string Text, string EncodingName, EncodingEvidence Evidence, int ReplacedCharacters);
