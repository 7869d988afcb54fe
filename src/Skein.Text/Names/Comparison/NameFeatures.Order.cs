using System.Numerics;
using Skein.Text.Names.Words;
using Skein.Text.Similarity;

namespace Skein.Text.Names.Comparison;

/// <content>What looks at the names as a whole: their order, what stands before or against what, and letters and sounds in one row.</content>
internal static partial class NameFeatures
{
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
