namespace Skein.Resolution.Linkage.Names;

/// <summary>
/// What a pair of names is worth in bits: a sum of a few terms. The constants are round figures chosen by hand and looked at on development
/// lists of names; none is fitted.
/// </summary>
internal struct NameWeights
{
    /// <summary>No part is worth more: a part seen once may be a slip of a common one.</summary>
    private const double MostBits = 12;

    /// <summary>No part is worth less.</summary>
    private const double LeastBits = 1;

    // What parts of one name share goes together (a family, a form of a company): beyond this it adds nothing.
    private const double MostShared = 15;

    private const double Alike = 0.65, PerShared = 0.5, PerRarest = 0.4, NothingLeft = 1.2, OnePart = -1.5, PerInitial = 1.3, PerMissing = -0.45;

    // A part in the place of another, and two parts or more the same: brothers, and branches of one body. A name before a whole one: a child.
    private const double FirstReplaced = -0.6, NextReplaced = -1.4, Relative = -2, Before = -5;

    // What two names of strangers reach by chance in a list in which likeness was looked for.
    private const double Start = 2;

    /// <summary>How alike the names are, in bits: the odds that <see cref="Skein.Text.Names.Comparison.NameComparer"/> gives.</summary>
    public double LogOdds;

    /// <summary>The rarity of the parts that match, together.</summary>
    public double Shared;

    /// <summary>The rarity of the rarest part that matches.</summary>
    public double Rarest;

    /// <summary>How many parts match well, initials aside.</summary>
    public int Parts;

    /// <summary>How many initials fit.</summary>
    public int Initials;

    /// <summary>How many parts stand against another one.</summary>
    public int Replaced;

    /// <summary>How many parts only one name has.</summary>
    public int Missing;

    /// <summary>Whether one name stands whole behind the first part of the other.</summary>
    public bool PutBefore;

    /// <summary>The sum of the terms.</summary>
    public readonly double Bits =>
        Start + (Alike * LogOdds) + (PerShared * Math.Min(Shared, MostShared)) + (PerRarest * Rarest) + Left + Single + (PerInitial * Initials)
        + (PerMissing * Missing) + (PutBefore ? Before : 0);

    private readonly double Left => Replaced + Missing == 0 ? NothingLeft
        : Replaced == 0 ? 0 : FirstReplaced + ((Replaced - 1) * NextReplaced) + (Parts >= 2 ? Relative : 0);

    private readonly double Single => Parts == 1 ? OnePart : 0;

    /// <summary>What a part is worth that so many names hold.</summary>
    public static double Rarity(int names) => Math.Max(LeastBits, MostBits - Math.Log2(Math.Max(1, names)));

    /// <summary>The terms that are not 0; they add up to <see cref="Bits"/>.</summary>
    public readonly IEnumerable<(NameTerm Term, double Bits)> Terms()
    {
        var terms = new (NameTerm Term, double Bits)[]
        {
            (NameTerm.Likeness, Start + (Alike * LogOdds)),
            (NameTerm.Rarity, PerShared * Math.Min(Shared, MostShared)),
            (NameTerm.Rarest, PerRarest * Rarest),
            (Replaced + Missing == 0 ? NameTerm.NothingLeft : NameTerm.Replaced, Left),
            (NameTerm.OnePart, Single),
            (NameTerm.Initial, PerInitial * Initials),
            (NameTerm.LeftOver, PerMissing * Missing),
            (NameTerm.PutBefore, PutBefore ? Before : 0),
        };
        return terms.Where(term => term.Bits != 0);
    }
}
