namespace Skein.Learning;

/// <summary>
/// Names of features as 64-bit numbers, so that none is ever written out. The same on every machine and in every run; two features share
/// a key about once in 10^19 pairs.
/// </summary>
public static class FeatureKey
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    /// <summary>The key of a template alone, such as "is the first word".</summary>
    /// <param name="template">The number of the template.</param>
    public static ulong Of(int template) => Mix((ulong)template + 1);

    /// <summary>The key of a template with a value.</summary>
    /// <param name="template">The number of the template.</param>
    /// <param name="value">A number or the key of some text.</param>
    public static ulong Of(int template, ulong value) => Mix((Mix((ulong)template + 1) ^ value) + Odd);

    /// <summary>The key of a template with two values; their order counts.</summary>
    /// <param name="template">The number of the template.</param>
    /// <param name="first">A number or the key of some text.</param>
    /// <param name="second">Another.</param>
    public static ulong Of(int template, ulong first, ulong second) => Mix(Of(template, first) ^ (second + Odd));

    /// <summary>The key of a template with three values; their order counts.</summary>
    /// <param name="template">The number of the template.</param>
    /// <param name="first">A number or the key of some text.</param>
    /// <param name="second">Another.</param>
    /// <param name="third">Another.</param>
    public static ulong Of(int template, ulong first, ulong second, ulong third) => Mix(Of(template, first, second) ^ (third + Odd));

    /// <summary>The key of some text, in UTF-16 units: case and marks count.</summary>
    /// <param name="text">The text; the empty text has a key too.</param>
    public static ulong OfText(ReadOnlySpan<char> text)
    {
        // FNV-1a over units, then mixed: short words differ in all bits.
        var hash = 0xCBF29CE484222325;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 0x100000001B3;
        }

        return Mix(hash ^ ((ulong)text.Length << 56));
    }

    // The finalizer of SplitMix64 (Steele, Lea and Flood 2014): a bijection in which each bit moves half of the others.
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
