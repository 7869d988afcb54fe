using Skein.Resolution.Linkage.Fields;
using Skein.Resolution.Records;
using Skein.Resolution.Running;

namespace Skein.Resolution.Blocking;

/// <summary>Blocks of records that say the same in all of some fields, folded; a record that lacks one of them has no key.</summary>
public sealed class FieldPass : BlockingPass
{
    private readonly TextColumn[] _columns;

    /// <summary>Prepares a table.</summary>
    /// <param name="table">The records.</param>
    /// <param name="fields">The fields, one or more. Of a field with several values the first counts.</param>
    public FieldPass(RecordTable table, params IReadOnlyList<RecordField> fields)
    {
        Name = string.Join(" and ", fields.Select(field => field.Code));
        _columns = [.. fields.Select(field => table.Column(field, FoldedText.Of))];
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override void AddKeys(int record, ICollection<ulong> keys)
    {
        var key = StableHash.Of(Name);
        foreach (var column in _columns)
        {
            if (column.Of(record) is not [var number, ..])
            {
                return;
            }

            key = StableHash.Of(key, StableHash.Of(column.Texts[number]));
        }

        keys.Add(key);
    }
}
