using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using Skein.Testing;
using Skein.Web.Wording;

namespace Skein.Web.Tests.Wording;

/// <summary>Every word of the pages is in the resources, and every resource is used.</summary>
public partial class StringsTests
{
    private static readonly string Web = Path.Combine(Repository.Root, "src", "Skein.Web");

    private static readonly HashSet<string> Keys = [.. T.Resources.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
        .Cast<DictionaryEntry>().Select(entry => (string)entry.Key)];

    [Fact]
    public void Every_key_that_a_page_names_is_there() => Assert.Equal([], Named().Where(named => !Has(named)));

    [Fact]
    public void Every_key_is_named_by_a_page()
    {
        var named = Named().ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], Keys.Where(key => !named.Contains(key) && !named.Any(start => start.EndsWith('.') && key.StartsWith(start, StringComparison.Ordinal))
            && !key.StartsWith("network.caveat.", StringComparison.Ordinal) && !key.StartsWith("refused.", StringComparison.Ordinal)
            && !(key.EndsWith(".one", StringComparison.Ordinal) && named.Contains(key[..^4])) && !(key.EndsWith(".many", StringComparison.Ordinal) && named.Contains(key[..^5]))
            && !key.StartsWith("document.cop", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_page_holds_a_sentence_of_its_own() => Assert.Empty(
        from file in Directory.EnumerateFiles(Web, "*.razor", SearchOption.AllDirectories)
        where !file.Contains("/obj/", StringComparison.Ordinal)
        from line in File.ReadLines(file).TakeWhile(line => !line.StartsWith("@code", StringComparison.Ordinal))
        where Sentence().IsMatch(line) && !line.TrimStart().StartsWith("@*", StringComparison.Ordinal)
        select $"{Path.GetFileName(file)}: {line.Trim()}");

    private static bool Has(string named) => Keys.Contains(named) || Keys.Contains(named + ".one")
        || (named.EndsWith('.') && Keys.Any(key => key.StartsWith(named, StringComparison.Ordinal)));

    private static IEnumerable<string> Named() =>
        from file in Directory.EnumerateFiles(Web, "*", SearchOption.AllDirectories)
        where file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal)
        from Match match in Call().Matches(File.ReadAllText(file))
        select match.Groups[1].Value;

    [GeneratedRegex("""T\.(?:Of|Count|Find)\(\$?"([a-z0-9.-]+)""")]
    private static partial Regex Call();

    // Two words of letters between tags, outside of C#.
    [GeneratedRegex("""(?<=<(?:p|h1|h2|h3|li|td|th|span|summary|button|label|legend)>)\s*[A-Z][a-z]+ [a-z]+""")]
    private static partial Regex Sentence();
}
