using Skein.Resolution.Records;

namespace Skein.Resolution.Linkage.Fields;

/// <summary>Compares a value that is the same or is not, such as a nationality or a state; of several on one side one has to agree.</summary>
public sealed class CategoryComparison : FieldComparison
{
    private static readonly string[] Names = ["different", "same"];

    private readonly TextColumn _column;
    private readonly ValueFrequencies _frequencies;

    /// <summary>Prepares a table.</summary>
    /// <param name="table">The records.</param>
    /// <param name="field">The field.</param>
    /// <param name="frequencies">How common the values are; null, the default, counts them in the table.</param>
    public CategoryComparison(RecordTable table, RecordField field, ValueFrequencies? frequencies = null)
    {
        Field = field;
        _column = table.Column(field, FoldedText.Of);
        _frequencies = frequencies ?? ValueFrequencies.Of(_column);
    }

    /// <inheritdoc/>
    public override RecordField Field { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Levels => Names;

    /// <inheritdoc/>
    public override IReadOnlyList<double> InitialM { get; } = [0.08, 0.92];

    /// <inheritdoc/>
    public override IReadOnlyList<double> InitialU { get; } = [0.95, 0.05];

    /// <inheritdoc/>
    public override FieldAgreement Compare(int left, int right)
    {
        var one = _column.Of(left);
        var other = _column.Of(right);
        if (one.IsEmpty || other.IsEmpty)
        {
            return FieldAgreement.Absent;
        }

        foreach (var number in one)
        {
            if (other.Contains(number))
            {
                return new FieldAgreement(1, _frequencies.Shift(_column.Texts[number]));
            }
        }

        return new FieldAgreement(0);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<FieldReason> Reasons(int left, int right) => _column.SideBySide(left, right);
}
