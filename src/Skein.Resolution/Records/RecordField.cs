namespace Skein.Resolution.Records;

/// <summary>Names a field of records, such as <c>birth_date</c>. Equality and order are ordinal.</summary>
public readonly record struct RecordField : IComparable<RecordField>
{
    private readonly string? _code;

    private RecordField(string code) => _code = code;

    /// <summary>A whole name in any order of its parts; a record may have several.</summary>
    public static RecordField Name { get; } = new("name");

    /// <summary>A given name where the source keeps it apart.</summary>
    public static RecordField GivenName { get; } = new("given_name");

    /// <summary>A surname where the source keeps it apart.</summary>
    public static RecordField Surname { get; } = new("surname");

    /// <summary>A date of birth: EDTF, or a day as eight digits.</summary>
    public static RecordField BirthDate { get; } = new("birth_date");

    /// <summary>A place of birth.</summary>
    public static RecordField BirthPlace { get; } = new("birth_place");

    /// <summary>A place in which a person lived or a body has its seat; a record may have several.</summary>
    public static RecordField Residence { get; } = new("residence");

    /// <summary>A nationality, as the source writes it.</summary>
    public static RecordField Nationality { get; } = new("nationality");

    /// <summary>The code; never empty.</summary>
    public string Code => _code ?? throw new InvalidOperationException("This RecordField was never given a code.");

    /// <summary>Wraps a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The code is empty or blank.</exception>
    public static RecordField From(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return new RecordField(code);
    }

    /// <inheritdoc/>
    public int CompareTo(RecordField other) => string.CompareOrdinal(_code, other._code);

    /// <summary>The code, or the empty text for a default value.</summary>
    public override string ToString() => _code ?? "";
}
