using Skein.Resolution.Records;
using Skein.Text.Similarity;

namespace Skein.Resolution.Linkage.Fields;

/// <summary>
/// Compares a short text: the same, one slip apart, alike, different; with a partner field also "stands in the other field", for given names and
/// surnames that were swapped. Agreement on a rare text is worth more (Winkler 2000): the shift is the rarity of the text against the mean.
/// </summary>
public sealed class TextComparison : FieldComparison
{
    private const int Different = 0, Alike = 1, Swapped = 2, Close = 3, Same = 4;

    private static readonly string[] Names = ["different", "alike", "swapped", "close", "same"];

    private readonly TextColumn _column;
    private readonly TextColumn? _partner;
    private readonly ValueFrequencies _frequencies;

    /// <summary>Prepares a table.</summary>
    /// <param name="table">The records.</param>
    /// <param name="field">The field.</param>
    /// <param name="partner">The field that its values can be swapped with; null for none.</param>
    /// <param name="frequencies">How common the values are; null, the default, counts them in the table.</param>
    public TextComparison(RecordTable table, RecordField field, RecordField? partner = null, ValueFrequencies? frequencies = null)
    {
        Field = field;
        _column = table.Column(field, FoldedText.Of);
        _partner = partner is { } other ? table.Column(other, FoldedText.Of) : null;
        _frequencies = frequencies ?? ValueFrequencies.Of(_column);
    }

    /// <inheritdoc/>
    public override RecordField Field { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Levels => Names;

    /// <inheritdoc/>
    public override IReadOnlyList<double> InitialM { get; } = [0.04, 0.03, 0.03, 0.1, 0.8];

    /// <inheritdoc/>
    public override IReadOnlyList<double> InitialU { get; } = [0.94, 0.03, 0.005, 0.005, 0.02];

    /// <inheritdoc/>
    public override FieldAgreement Compare(int left, int right)
    {
        var best = FieldAgreement.Absent;
        foreach (var one in _column.Of(left))
        {
            foreach (var other in _column.Of(right))
            {
                best = Better(best, Compare(one, other, left, right));
            }
        }

        return best;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<FieldReason> Reasons(int left, int right) => _column.SideBySide(left, right);

    private static FieldAgreement Better(FieldAgreement left, FieldAgreement right) =>
        right.Level > left.Level || (right.Level == left.Level && right.Shift > left.Shift) ? right : left;

    private FieldAgreement Compare(int one, int other, int left, int right)
    {
        var (first, second) = (_column.Texts[one], _column.Texts[other]);
        if (one == other)
        {
            return new FieldAgreement(Same, _frequencies.Shift(first));
        }

        var longest = Math.Max(first.Length, second.Length);
        if (longest >= 3 && DamerauLevenshtein.Within(first, second, longest >= 8 ? 2 : 1) is not null)
        {
            // The commoner of the two: a slip can lead from a common text to a rare one.
            return new FieldAgreement(Close, Math.Min(_frequencies.Shift(first), _frequencies.Shift(second)) / 2);
        }

        if (_partner is not null && (Holds(right, first) || Holds(left, second)))
        {
            return new FieldAgreement(Swapped);
        }

        return new FieldAgreement(longest >= 4 && JaroWinkler.Similarity(first, second) >= 0.85 ? Alike : Different);
    }

    private bool Holds(int record, string text)
    {
        foreach (var number in _partner!.Of(record))
        {
            if (_partner.Texts[number] == text)
            {
                return true;
            }
        }

        return false;
    }
}
