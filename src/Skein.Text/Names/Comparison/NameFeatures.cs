namespace Skein.Text.Names.Comparison;

/// <summary>What is measured of a pair of names. The order is that of the weights file; a change is a new version of the model.</summary>
internal static partial class NameFeatures
{
    /// <summary>The names of the features, in their order.</summary>
    public static readonly string[] Names =
    [
        "bias", "matched", "shorter covered", "longer covered", "conflict", "has conflict", "surplus", "has surplus",
        "same sound or class", "near sound", "related", "consonants", "initial", "joined", "distance", "furthest",
        "one part matched", "two parts matched", "nothing matched", "both single", "single against more", "whole distance", "first matched", "last matched",
        "father and son swapped", "initial conflict", "number conflict", "cross script", "cross script covered", "conflict in long name",
        "nearest left over", "rarest matched", "acronym", "legal form differs", "legal form missing", "generic only", "all same", "surplus beside one",
        "given differs", "last differs", "few edits", "furthest beyond", "conflict share", "conflict beside rare", "surplus beside two",
        "common parts only", "common parts and more", "far parts", "order kept", "name put before", "known names differ", "joined covers", "few edits in one word",
        .. WeakFits.Names,
    ];

    public static readonly int Count = Names.Length;

    public static void Measure(PreparedName left, PreparedName right, in Alignment alignment, Span<double> f)
    {
        f.Clear();
        f[0] = 1;
        var met = MetParts.Of(left, right, alignment);
        var over = LeftOverParts.Of(left, right, alignment);
        Coverage(left, right, met, over, f);
        Rules(met, f);
        Size(left, right, met, f);
        Differences(left, right, alignment, over, f);
        Forms(left, right, met, over, f);
        Surplus(left, right, alignment, met, f);
        Slips(left, right, alignment, over, f);
        f[48] = met.Parts >= 2 && IsInOrder(alignment.Pairs) ? 1 : 0;
        WeakFits.Measure(left, right, alignment, over.Conflict > 0, f[40] > 0, f[^WeakFits.Names.Length..]);
    }

    /// <summary>Whether no part fits, and the names are not one slip apart either.</summary>
    public static bool MatchesNothing(ReadOnlySpan<double> f) => f[18] > 0 && f[40] == 0;

    private static void Coverage(PreparedName left, PreparedName right, in MetParts met, in LeftOverParts over, Span<double> f)
    {
        var shorter = Math.Min(left.Total, right.Total);
        var longer = Math.Max(left.Total, right.Total);
        f[1] = Math.Min(met.Mass, 4);
        f[2] = shorter > 0 ? Math.Min(1, met.Mass / shorter) : 0;
        f[3] = longer > 0 ? Math.Min(1, met.Mass / longer) : 0;
        f[4] = Math.Min(over.Conflict, 3);
        f[5] = over.Conflict > 0 ? 1 : 0;
        f[6] = Math.Min(Math.Max(over.Left, over.Right) - over.Conflict, 4);
        f[7] = over.Conflict == 0 && Math.Max(over.Left, over.Right) > 0 ? 1 : 0;
        f[42] = shorter > 0 ? Math.Min(1, over.Conflict / shorter) : 0;
    }

    private static void Rules(in MetParts met, Span<double> f)
    {
        if (met.Mass > 0)
        {
            f[8] = met.Same / met.Mass;
            f[9] = met.Near / met.Mass;
            f[10] = met.Related / met.Mass;
            f[11] = met.Consonants / met.Mass;
            f[12] = met.Initial / met.Mass;
            f[13] = met.Joined / met.Mass;
            f[14] = met.Distance / met.Mass;
        }

        f[15] = met.Furthest;
        f[31] = Math.Min(met.Rarest, 1);
        f[32] = met.HasAcronym ? 1 : 0;
        f[41] = Math.Max(0, met.Furthest - 0.12) * 5;
        f[45] = met.Parts > 0 && met.IsCommon ? 1 : 0;
        f[47] = met.Far;
        f[51] = met.Joined > 0 ? f[3] : 0;
    }

    private static void Size(PreparedName left, PreparedName right, in MetParts met, Span<double> f)
    {
        var fewest = Math.Min(left.Compared.Length, right.Compared.Length);
        var most = Math.Max(left.Compared.Length, right.Compared.Length);
        var isCross = left.LacksVowels != right.LacksVowels;
        f[16] = met.Parts == 1 ? 1 : 0;
        f[17] = met.Parts == 2 ? 1 : 0;
        f[18] = met.Parts == 0 ? 1 : 0;
        f[19] = most == 1 ? 1 : 0;
        f[20] = fewest == 1 && most > 1 ? 1 : 0;
        f[21] = Whole(left, right);
        f[22] = met.First ? 1 : 0;
        f[23] = met.Last ? 1 : 0;
        f[27] = isCross ? 1 : 0;
        f[28] = isCross ? f[2] : 0;
        f[29] = f[5] > 0 && fewest >= 3 ? 1 : 0;
    }

    private static void Differences(PreparedName left, PreparedName right, in Alignment alignment, in LeftOverParts over, Span<double> f)
    {
        var isConflict = over.Conflict > 0;
        f[24] = FatherAndSon.AreSwapped(left, right) ? 1 : 0;
        f[25] = (over.LeftInitials > 0 && over.RightInitials + over.Right > 0) || (over.RightInitials > 0 && over.Left > 0) ? 1 : 0;
        f[26] = over.HasNumber ? 1 : 0;
        f[30] = isConflict ? Nearest(left, right, alignment.LeftUsed, alignment.RightUsed) : 0;
        f[38] = isConflict && (alignment.LeftUsed & 1) == 0 && (alignment.RightUsed & 1) == 0 ? 1 : 0;
        f[39] = isConflict && IsLastFree(left, alignment.LeftUsed) && IsLastFree(right, alignment.RightUsed) ? 1 : 0;
        f[43] = isConflict ? f[31] : 0;
    }

    private static void Forms(PreparedName left, PreparedName right, in MetParts met, in LeftOverParts over, Span<double> f)
    {
        // "Company" is a form of every law and contradicts none.
        f[33] = left.LegalForm is { } form && right.LegalForm is { } other && form != other && form != "inc" && other != "inc" ? 1 : 0;
        f[34] = left.LegalForm is null != right.LegalForm is null ? 1 : 0;
        f[35] = met.Parts > 0 && met.NotGeneric == 0 ? 1 : 0;
        f[36] = f[33] == 0 && over.Left + over.Right == 0 && over.LeftInitials + over.RightInitials == 0 && met.Mass > 0 ? 1 : 0;
    }

    private static void Surplus(PreparedName left, PreparedName right, in Alignment alignment, in MetParts met, Span<double> f)
    {
        f[37] = f[7] > 0 && met.Parts == 1 ? f[6] : 0;
        f[44] = f[7] > 0 && met.Parts == 2 ? f[6] : 0;
        f[46] = f[45] > 0 && f[7] > 0 ? f[6] : 0;
        f[49] = f[7] > 0 ? PutBefore(left, right, alignment) : 0;
    }

    private static void Slips(PreparedName left, PreparedName right, in Alignment alignment, in LeftOverParts over, Span<double> f)
    {
        var knownDiffer = KnownNamesDiffer(left, right, alignment);
        f[40] = knownDiffer || f[26] > 0 || f[24] > 0 || f[33] > 0 ? 0 : FewEdits(left, right);
        f[50] = knownDiffer ? 1 : 0;
        f[52] = over.Conflict > 0 ? f[40] : 0;
    }
}
