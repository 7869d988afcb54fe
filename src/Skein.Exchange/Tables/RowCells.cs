using Skein.Model;
using Skein.Model.Dates;

namespace Skein.Exchange.Tables;

/// <summary>The cells of one row, read as what their column says; a cell that cannot be read is a fault, and reading goes on.</summary>
internal sealed class RowCells(RawTable table, RawRow row, List<TableFault> faults)
{
    private readonly int _faultsBefore = faults.Count;

    public int Number => row.Number;

    /// <summary>True when a cell of this row could not be read.</summary>
    public bool HasFault => faults.Count > _faultsBefore;

    public void Fault(string? column, (string Code, string Sentence) what) =>
        faults.Add(new TableFault(table.Layout.File, row.Number, column, what.Code, what.Sentence));

    /// <summary>The cell as it is, without its guard; empty when it or its column is.</summary>
    public string Cell(string column) => table.Columns.TryGetValue(column, out var index) ? GuardedCell.Unguard(row.Cells[index]) : "";

    public string? Text(string column) => Cell(column) is { } cell && string.IsNullOrWhiteSpace(cell) ? null : Cell(column);

    public string RequiredText(string column)
    {
        if (Text(column) is { } text)
        {
            return text;
        }

        Fault(column, TableFaults.Empty);
        return "";
    }

    public TId? Id<TId>(string column)
        where TId : struct, IIdentifier<TId>
    {
        if (Text(column)?.Trim() is not { } text)
        {
            return null;
        }

        if (Identifier.IsValid(text))
        {
            return TId.From(text);
        }

        Fault(column, TableFaults.NotAnIdentifier(text));
        return null;
    }

    public TId RequiredId<TId>(string column)
        where TId : struct, IIdentifier<TId>
    {
        if (Text(column) is null)
        {
            Fault(column, TableFaults.Empty);
        }

        return Id<TId>(column) ?? default;
    }

    public T Code<T>(string column, T absent)
        where T : struct, Enum
    {
        if (Text(column)?.Trim() is not { } text)
        {
            return absent;
        }

        if (CodeName.Find<T>(text) is { } value)
        {
            return value;
        }

        Fault(column, TableFaults.UnknownCode(text, CodeName.All<T>()));
        return absent;
    }

    public T RequiredCode<T>(string column)
        where T : struct, Enum
    {
        if (Text(column) is null)
        {
            Fault(column, TableFaults.Empty);
        }

        return Code<T>(column, default);
    }

    public Edtf? Date(string column) => Text(column)?.Trim() is { } text ? Date(column, text) : null;

    public Edtf? Date(string column, string text)
    {
        if (Edtf.TryParse(text, out var date, out var reason))
        {
            return date;
        }

        Fault(column, TableFaults.NotADate(text, reason));
        return null;
    }

    public bool Flag(string column)
    {
        switch (Text(column)?.Trim().ToLowerInvariant())
        {
            case null or "false":
                return false;
            case "true":
                return true;
            case var other:
                Fault(column, TableFaults.NotTrueOrFalse(other));
                return false;
        }
    }

    public (string? Words, EntityId? Entity) WordsAndEntity(string column)
    {
        if (Text(column) is not { } text)
        {
            return (null, null);
        }

        if (CellList.ReadWordsAndEntity(text) is { } both)
        {
            return both;
        }

        Fault(column, TableFaults.BadList(text, "words, @entity or words|@entity"));
        return (null, null);
    }
}
