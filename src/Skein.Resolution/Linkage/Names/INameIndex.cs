namespace Skein.Resolution.Linkage.Names;

/// <summary>What two records' names are worth as evidence that they are of one person.</summary>
/// <param name="Bits">
/// The logarithm, to base 2, of how much more probable such names are on two records of one person than on two of different people. 0 says
/// nothing; a kunya that many bear is worth little, three rare parts much.
/// </param>
/// <param name="IsMissing">True where one of the records has no name that can be compared.</param>
public readonly record struct NameEvidence(double Bits, bool IsMissing = false)
{
    /// <summary>One of the records has no name.</summary>
    public static NameEvidence Missing { get; } = new(0, IsMissing: true);
}

/// <summary>
/// The names of a table's records, prepared so that any two records can be compared fast. Symmetric; safe for many threads; the bits of two
/// records depend on their names and on frequencies, never on the order of the table.
/// </summary>
public interface INameIndex
{
    /// <summary>The evidence of the best pair of names that two records have.</summary>
    /// <param name="left">The number of one record in its table.</param>
    /// <param name="right">The number of the other.</param>
    NameEvidence Compare(int left, int right);

    /// <summary>The steps whose bits add up to <see cref="Compare"/>; empty where a name is missing.</summary>
    /// <param name="left">The number of one record in its table.</param>
    /// <param name="right">The number of the other.</param>
    IReadOnlyList<FieldReason> Explain(int left, int right);
}
