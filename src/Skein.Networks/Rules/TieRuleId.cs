using System.Globalization;

namespace Skein.Networks.Rules;

/// <summary>
/// Names one version of a tie rule, such as <c>same-premises/1</c>. A released version keeps its meaning. Order is ordinal by code, then by
/// version.
/// </summary>
/// <param name="Code">The rule, in kebab-case.</param>
/// <param name="Version">Its version, from 1.</param>
public readonly record struct TieRuleId(string Code, int Version) : IComparable<TieRuleId>
{
    /// <summary>Reads an identifier such as <c>same-premises/1</c>.</summary>
    /// <param name="text">Code, slash and version.</param>
    /// <param name="id">The identifier, when the answer is true.</param>
    public static bool TryParse(string? text, out TieRuleId id)
    {
        id = default;
        if (text?.Split('/') is not [var code, var version]
            || code.Length == 0
            || !code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            || !int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < 1)
        {
            return false;
        }

        id = new TieRuleId(code, number);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(TieRuleId other) =>
        string.CompareOrdinal(Code, other.Code) is not 0 and var order ? order : Version.CompareTo(other.Version);

    /// <summary>Code, slash and version.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code}/{Version}");
}
