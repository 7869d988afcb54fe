using System.Numerics;
using Skein.Text.Similarity;
using Skein.Text.Names.Words;

namespace Skein.Text.Names.Comparison;

/// <summary>What is measured of a pair of names. The order is that of the weights file; a change is a new version of the model.</summary>
internal static class NameFeatures
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
        double matched = 0, same = 0, near = 0, related = 0, consonants = 0, initial = 0, joined = 0, distance = 0, furthest = 0, rarest = 0;
        var parts = 0;
        var far = 0;
        var acronym = false;
        var isCommon = true;
        var notGeneric = 0;
        var first = false;
        var last = false;
        foreach (var pair in alignment.Pairs)
        {
            var mass = pair.Weight * pair.Fit.Quality;
            matched += mass;
            parts += pair.Fit.Rule == NameRule.Initial ? 0 : 1;
            notGeneric += left.Compared[pair.Left].Role is NamePartRole.Generic or NamePartRole.Number ? 0 : 1;
            rarest = Math.Max(rarest, pair.Fit.Rule == NameRule.Initial ? 0 : mass);
            distance += pair.Weight * pair.Fit.Distance;
            furthest = Math.Max(furthest, pair.Fit.Distance);
            far += pair.Fit is { Rule: NameRule.NearSound, Distance: > 0.15 } ? 1 : 0;
            isCommon &= pair.Weight < 0.7;
            first |= pair.Left == 0 && pair.Right == 0;
            last |= pair.Left == left.Compared.Length - 1 && pair.Right == right.Compared.Length - 1;
            switch (pair.Fit.Rule)
            {
                case NameRule.SameClass or NameRule.SameSound or NameRule.OtherShape: same += mass; break;
                case NameRule.NearSound: near += mass; break;
                case NameRule.Related: related += mass; break;
                case NameRule.Consonants: consonants += mass; break;
                case NameRule.Initial: initial += pair.Weight; break;
                case NameRule.Joined: joined += mass; break;
                case NameRule.Acronym: acronym = true; break;
            }
        }

        var (leftOver, leftInitials, leftNumbers) = Rest(left, alignment.LeftUsed);
        var (rightOver, rightInitials, rightNumbers) = Rest(right, alignment.RightUsed);
        var conflict = Math.Min(leftOver, rightOver);
        var shorter = Math.Min(left.Total, right.Total);
        var longer = Math.Max(left.Total, right.Total);
        var fewest = Math.Min(left.Compared.Length, right.Compared.Length);
        var most = Math.Max(left.Compared.Length, right.Compared.Length);
        var isCross = left.LacksVowels != right.LacksVowels;
        f[1] = Math.Min(matched, 4);
        f[2] = shorter > 0 ? Math.Min(1, matched / shorter) : 0;
        f[3] = longer > 0 ? Math.Min(1, matched / longer) : 0;
        f[4] = Math.Min(conflict, 3);
        f[5] = conflict > 0 ? 1 : 0;
        f[6] = Math.Min(Math.Max(leftOver, rightOver) - conflict, 4);
        f[7] = conflict == 0 && Math.Max(leftOver, rightOver) > 0 ? 1 : 0;
        if (matched > 0)
        {
            f[8] = same / matched;
            f[9] = near / matched;
            f[10] = related / matched;
            f[11] = consonants / matched;
            f[12] = initial / matched;
            f[13] = joined / matched;
            f[14] = distance / matched;
        }

        f[15] = furthest;
        f[16] = parts == 1 ? 1 : 0;
        f[17] = parts == 2 ? 1 : 0;
        f[18] = parts == 0 ? 1 : 0;
        f[19] = most == 1 ? 1 : 0;
        f[20] = fewest == 1 && most > 1 ? 1 : 0;
        f[21] = Whole(left, right);
        f[22] = first ? 1 : 0;
        f[23] = last ? 1 : 0;
        f[24] = FatherAndSon.AreSwapped(left, right) ? 1 : 0;
        f[25] = leftInitials > 0 && rightInitials + rightOver > 0 || rightInitials > 0 && leftOver > 0 ? 1 : 0;
        f[26] = leftNumbers || rightNumbers ? 1 : 0;
        f[27] = isCross ? 1 : 0;
        f[28] = isCross ? f[2] : 0;
        f[29] = conflict > 0 && fewest >= 3 ? 1 : 0;
        f[30] = conflict > 0 ? Nearest(left, right, alignment.LeftUsed, alignment.RightUsed) : 0;
        f[31] = Math.Min(rarest, 1);
        f[32] = acronym ? 1 : 0;
        // "Company" is a form of every law and contradicts none.
        f[33] = left.LegalForm is { } form && right.LegalForm is { } other && form != other && form != "inc" && other != "inc" ? 1 : 0;
        f[34] = left.LegalForm is null != right.LegalForm is null ? 1 : 0;
        f[35] = parts > 0 && notGeneric == 0 ? 1 : 0;
        f[36] = f[33] == 0 && leftOver + rightOver == 0 && leftInitials + rightInitials == 0 && matched > 0 ? 1 : 0;
        f[37] = f[7] > 0 && parts == 1 ? f[6] : 0;
        f[38] = conflict > 0 && (alignment.LeftUsed & 1) == 0 && (alignment.RightUsed & 1) == 0 ? 1 : 0;
        var knownDiffer = KnownNamesDiffer(left, right, alignment);
        f[40] = knownDiffer || f[26] > 0 || f[24] > 0 || f[33] > 0 ? 0 : FewEdits(left, right);
        f[41] = Math.Max(0, furthest - 0.12) * 5;
        f[42] = shorter > 0 ? Math.Min(1, conflict / shorter) : 0;
        f[43] = conflict > 0 ? f[31] : 0;
        f[44] = f[7] > 0 && parts == 2 ? f[6] : 0;
        f[45] = parts > 0 && isCommon ? 1 : 0;
        f[46] = f[45] > 0 && f[7] > 0 ? f[6] : 0;
        f[47] = far;
        f[48] = parts >= 2 && IsInOrder(alignment.Pairs) ? 1 : 0;
        f[49] = f[7] > 0 ? PutBefore(left, right, alignment) : 0;
        f[50] = knownDiffer ? 1 : 0;
        f[52] = conflict > 0 ? f[40] : 0;
        f[51] = joined > 0 ? f[3] : 0;
        WeakFits.Measure(left, right, alignment, conflict > 0, f[40] > 0, f[^WeakFits.Names.Length..]);
        f[39] = conflict > 0 && IsLastFree(left, alignment.LeftUsed) && IsLastFree(right, alignment.RightUsed) ? 1 : 0;
    }

    /// <summary>Whether no part fits, and the names are not one slip apart either.</summary>
    public static bool MatchesNothing(ReadOnlySpan<double> f) => f[18] > 0 && f[40] == 0;

    private static bool IsInOrder(ReadOnlySpan<AlignedPair> pairs)
    {
        foreach (var one in pairs)
        {
            foreach (var other in pairs)
            {
                if (one.Left < other.Left && one.Right > other.Right)
                {
                    return false;
                }
            }
        }

        return true;
    }

    // "Jan Karel Voss" beside "Karel Voss": a name put before a whole name is mostly that of a child.
    private static double PutBefore(PreparedName left, PreparedName right, in Alignment alignment)
    {
        var (longer, used, whole) = left.Compared.Length > right.Compared.Length ? (left, alignment.LeftUsed, right) : (right, alignment.RightUsed, left);
        var isSurname = Array.Exists(longer.Compared, word => word.Role == NamePartRole.Surname && word == longer.Compared[0]);
        return whole.Compared.Length >= 2 && !isSurname && longer.Compared.Length > whole.Compared.Length && (used & 1) == 0 && longer.Compared[0].Role != NamePartRole.Kunya
            && IsInOrder(alignment.Pairs) ? longer.Compared[0].Weight : 0;
    }

    // Two known names stand against each other: no slip, however few the letters.
    private static bool KnownNamesDiffer(PreparedName left, PreparedName right, in Alignment alignment)
    {
        var one = false;
        var other = false;
        for (var i = 0; i < left.Compared.Length; i++)
        {
            one |= (alignment.LeftUsed & (1 << i)) == 0 && left.Compared[i].Class > 0;
        }

        for (var i = 0; i < right.Compared.Length; i++)
        {
            other |= (alignment.RightUsed & (1 << i)) == 0 && right.Compared[i].Class > 0;
        }

        return one && other && left.Kind == NameKind.Person;
    }

    // A slip or two in a name of seven letters or more, whatever the words.
    private static double FewEdits(PreparedName left, PreparedName right)
    {
        var (a, b) = (left.Letters, right.Letters);
        return Math.Min(a.Length, b.Length) < 7 || WordComparison.IsSyllabic(a) || WordComparison.IsSyllabic(b) || Math.Abs(a.Length - b.Length) > 2 ? 0
            : DamerauLevenshtein.Within(a, b, 2) switch { 0 or 1 => 1, 2 => 0.7, _ => 0 };
    }

    private static bool IsLastFree(PreparedName name, int used) => name.Compared.Length > 0 && (used & (1 << (name.Compared.Length - 1))) == 0;

    private static (double Weight, int Initials, bool Numbers) Rest(PreparedName name, int used)
    {
        var weight = 0.0;
        var initials = 0;
        var numbers = false;
        for (var i = 0; i < name.Compared.Length; i++)
        {
            if ((used & (1 << i)) != 0)
            {
                continue;
            }

            var word = name.Compared[i];
            if (word.Role == NamePartRole.Initial)
            {
                initials++;
            }
            else
            {
                weight += word.Weight;
                numbers |= word.Role == NamePartRole.Number;
            }
        }

        return (weight, initials, numbers);
    }

    // The names in one row of sounds: words that are cut in other places, and slips that spread over a word's edge.
    private static double Whole(PreparedName left, PreparedName right)
    {
        var longest = Math.Max(left.Joined.Length, right.Joined.Length);
        var difference = Math.Abs(left.Joined.Length - right.Joined.Length);
        if (longest == 0 || difference > longest / 2 || BitOperations.PopCount((uint)(SignatureOf(left) ^ SignatureOf(right))) > 3)
        {
            return 1;
        }

        return Math.Min(1, SoundDistance.Between(left.Joined, right.Joined, left.LacksVowels != right.LacksVowels) / 100.0 / longest);
    }

    private static int SignatureOf(PreparedName name)
    {
        var set = 0;
        foreach (var word in name.Compared)
        {
            set |= word.Signature;
        }

        return set;
    }

    // How near the nearest of the parts that stand against each other are, from 0 to 1: a misheard word is nearer than another name.
    private static double Nearest(PreparedName left, PreparedName right, int leftUsed, int rightUsed)
    {
        var best = 0.0;
        for (var i = 0; i < left.Compared.Length; i++)
        {
            for (var j = 0; j < right.Compared.Length; j++)
            {
                if ((leftUsed & (1 << i)) == 0 && (rightUsed & (1 << j)) == 0)
                {
                    var (a, b) = (left.Compared[i], right.Compared[j]);
                    var length = Math.Max(a.Sound.Length, b.Sound.Length);
                    if (length > 0 && (a.Class == 0 || b.Class == 0) && a.Role != NamePartRole.Number && b.Role != NamePartRole.Number)
                    {
                        best = Math.Max(best, 1 - (SoundDistance.Between(a.Sound, b.Sound, a.LacksVowels != b.LacksVowels) / 100.0 / length));
                    }
                }
            }
        }

        return best;
    }
}
