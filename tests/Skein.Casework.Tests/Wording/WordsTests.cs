using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Skein.Casework.Wording;
using Skein.Testing;

namespace Skein.Casework.Tests.Wording;

/// <summary>Every word that casework says to people is in the resources, is used, and gets the values that it has places for.</summary>
public sealed partial class WordsTests
{
    private static readonly Dictionary<string, string> Words =
        new ResourceManager("Skein.Casework.Resources.Words", typeof(LegalWording).Assembly)
            .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static readonly List<(string File, string Text)> Sources =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Skein.Casework"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
    ];

    [Fact]
    public void Every_key_that_the_code_names_is_there() => Assert.Equal([], Calls().Where(call => !KeysOf(call).Any()).Select(call => call.Key));

    [Fact]
    public void Every_key_is_named_by_the_code() => Assert.Equal([], Words.Keys.Except(Calls().SelectMany(KeysOf)));

    [Fact]
    public void A_call_gives_as_many_values_as_the_words_have_places() => Assert.Equal(
        [],
        from call in Calls()
        where call.Values >= 0
        from key in KeysOf(call)
        let places = Places(Words[key]).Count
        // A key that is put together stands for several, of which some leave a value out.
        where call.IsWhole ? places != call.Values : places > call.Values
        select $"{key}: {places} places, {call.Values} values in {call.File}");

    [Fact]
    public void The_places_of_a_sentence_are_numbered_without_a_gap_and_alike_in_both_plural_forms()
    {
        Assert.All(Words.Values, words => Assert.Equal(Enumerable.Range(0, Places(words).Count), Places(words)));
        Assert.All(
            Words.Keys.Where(key => key.EndsWith(".one", StringComparison.Ordinal)),
            key => Assert.Equal(Places(Words[key]), Places(Words[key[..^4] + ".many"])));
    }

    [Fact]
    public void No_class_holds_words_of_its_own() => Assert.Empty(
        from source in Sources
        from line in source.Text.Split('\n')
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.Contains("Exception(", StringComparison.Ordinal)
            && Quoted().Matches(line).Any(quoted => Phrase().IsMatch(quoted.Value))
        select $"{source.File}: {line.Trim()}");

    private static IEnumerable<string> KeysOf(Call call) => call switch
    {
        { Act: "Count" } => Words.Keys.Where(key => key == call.Key + ".one" || key == call.Key + ".many"),
        { IsWhole: true } => Words.Keys.Where(key => key == call.Key),
        _ => Words.Keys.Where(key => key.StartsWith(call.Key, StringComparison.Ordinal) && key.EndsWith(call.End, StringComparison.Ordinal)),
    };

    private static SortedSet<int> Places(string words) =>
        [.. Place().Matches(words).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))];

    private static IEnumerable<Call> Calls() =>
        from source in Sources
        from Match match in Named().Matches(source.Text)
        let values = CountValues(source.Text, match.Index + match.Length)
        select new Call(
            source.File,
            match.Groups["act"].Value,
            match.Groups["key"].Value,
            match.Groups["end"].Value,
            !match.Groups["hole"].Success && !match.Groups["more"].Success,
            match.Groups["act"].Value == "Find" ? -1 : values);

    // The commas up to the parenthesis that closes the call; no value of a call holds a comma or a parenthesis in quotes.
    private static int CountValues(string text, int start)
    {
        var (depth, commas) = (0, 0);
        for (var at = start; at < text.Length && depth >= 0; at++)
        {
            depth += text[at] is '(' or '[' ? 1 : text[at] is ')' or ']' ? -1 : 0;
            commas += depth == 0 && text[at] == ',' ? 1 : 0;
        }

        return commas;
    }

    private sealed record Call(string File, string Act, string Key, string End, bool IsWhole, int Values);

    // T.Of("a.b", T.Of($"a.{code}.c" and T.Of("a." + code.
    [GeneratedRegex("""\bT\.(?<act>Of|Count|Find)\(\$?"(?<key>[a-z0-9.-]+)(?<hole>\{[^}]*\}(?<end>[a-z0-9.-]*))?"(?<more> \+)?""")]
    private static partial Regex Named();

    [GeneratedRegex("""\{(\d+)(?::[^}]*)?\}""")]
    private static partial Regex Place();

    [GeneratedRegex("""["](?:[^"\\]|\\.)*["]""")]
    private static partial Regex Quoted();

    // Two words in a row, or a word beside a value.
    [GeneratedRegex("""[A-Za-z]{2,}[,:]? [A-Za-z]{2,}|[A-Za-z]{2,}[,:]? \{|\} [A-Za-z]{2,}""")]
    private static partial Regex Phrase();
}
