using System.Collections.Frozen;
using Skein.Resolution.Records;

namespace Skein.Resolution.Linkage.Fields;

/// <summary>
/// How common the values of a field are, and what agreement on one is worth beyond the mean (Winkler 2000, "Frequency-based matching in
/// Fellegi–Sunter model of record linkage"). A value: one that is given keeps the weights of known records when others are added.
/// </summary>
public sealed class ValueFrequencies
{
    /// <summary>No shift is larger, up or down: a value seen once may be a slip of the pen of a common one.</summary>
    public const double LargestShift = 4;

    private readonly FrozenDictionary<string, double> _shares;
    private readonly double _meanBits;
    private readonly double _rarestBits;

    private ValueFrequencies(FrozenDictionary<string, double> shares)
    {
        _shares = shares;
        var agreement = shares.Values.Sum(share => share * share);
        _meanBits = agreement > 0 ? -Math.Log2(agreement) : 0;
        _rarestBits = shares.Count > 0 ? -Math.Log2(shares.Values.Min()) : 0;
    }

    /// <summary>The frequencies of some texts; each occurrence counts.</summary>
    /// <param name="texts">The texts, as written.</param>
    public static ValueFrequencies From(IEnumerable<string> texts) =>
        Of(TextColumn.From([.. texts.Select(text => new[] { text })], FoldedText.Of));

    /// <summary>The bits of agreement on a text beyond the mean agreement of its field, within ±<see cref="LargestShift"/>.</summary>
    /// <param name="folded">The text, folded as the comparison does; an unknown one is as rare as the rarest known.</param>
    public double Shift(string folded)
    {
        var bits = _shares.TryGetValue(folded, out var share) ? -Math.Log2(share) : _rarestBits;
        return Math.Clamp(bits - _meanBits, -LargestShift, LargestShift);
    }

    internal static ValueFrequencies Of(TextColumn column) =>
        new(column.Texts.Zip(column.Counts).ToFrozenDictionary(
            row => row.First, row => (double)row.Second / Math.Max(1, column.ValueCount), StringComparer.Ordinal));
}
