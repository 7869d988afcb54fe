using System.Text.RegularExpressions;
using Skein.Model;
using Skein.Model.Proposals;

namespace Skein.Casework.Wording;

/// <summary>Says what a score is made of. Parts with a code are said in the words of today; parts of earlier cases, and quotes, as they stand.</summary>
internal static partial class ScoreWords
{
    public static string Of(ScorePart part) => part.Values is not { } values ? part.Feature
        : T.Find("score." + part.Feature) is { } words ? Places().Replace(words, place => Value(values, place.ValueSpan[1] - '0'))
        : $"{part.Feature} {string.Join("; ", values)}".TrimEnd();

    // A log of another version may bring fewer values than the words of today have places.
    private static string Value(EquatableList<string> values, int place) => place < values.Count ? values[place] : "";

    [GeneratedRegex("\\{[0-9]\\}")]
    private static partial Regex Places();
}
