using System.Globalization;
using System.Text;

namespace Skein.Evaluation.Truth;

/// <summary>
/// When two names of one passage mean the same. Written twice, here and in <c>eval/scripts/score_statements.py</c>; the cases of
/// <c>eval/truth/scorer.jsonl</c> hold both to one meaning.
/// </summary>
internal static class TruthNames
{
    private const int MostWordsMore = 2;
    private static readonly HashSet<string> Small =
        new(["the", "a", "an", "of", "in", "on", "at", "to", "by", "for", "and", "or", "s", "its", "his", "her", "their"], StringComparer.Ordinal);

    // A day tells two acts of one passage apart less often than it is written on one side only.
    private static readonly HashSet<string> Months = new(
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
        StringComparer.Ordinal);

    /// <summary>The words without marks, case and small words.</summary>
    public static HashSet<string> Words(string name)
    {
        var folded = new StringBuilder();
        foreach (var rune in name.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).ToString() : " ");
            }
        }

        var all = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var content = all.Where(word => !Small.Contains(word)).ToHashSet(StringComparer.Ordinal);
        return content.Count > 0 ? content : all;
    }

    /// <summary>The same words.</summary>
    public static bool AreEqual(string truth, string found) => Words(truth).SetEquals(Words(found));

    /// <summary>The found name is a part of the true one (the surname, the short form), or has up to two words more (a title).</summary>
    public static bool AreOneName(string truth, string found)
    {
        var (left, right) = (Words(truth), Words(found));
        return left.Count > 0 && right.Count > 0 && (right.IsSubsetOf(left) || (left.IsSubsetOf(right) && right.Count - left.Count <= MostWordsMore));
    }

    /// <summary>Two descriptions of an act, premises or a thing share two thirds of the words of the shorter; dates and numbers do not count.</summary>
    public static bool AreOneDescription(string truth, string found)
    {
        var (left, right) = (WithoutDates(Words(truth)), WithoutDates(Words(found)));
        var least = Math.Min(left.Count, right.Count);
        return least > 0 && left.Count(right.Contains) * 3 >= least * 2;
    }

    private static HashSet<string> WithoutDates(HashSet<string> words)
    {
        var left = words.Where(word => !Months.Contains(word) && !word.All(char.IsAsciiDigit)).ToHashSet(StringComparer.Ordinal);
        return left.Count > 0 ? left : words;
    }
}
