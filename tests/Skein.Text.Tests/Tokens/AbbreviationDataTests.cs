using Skein.Testing;

namespace Skein.Text.Tests.Tokens;

public class AbbreviationDataTests
{
    private static readonly string[] Classes = ["binds", "number", "open"];
    private static readonly string[] Languages = ["en", "fr", "nl", "de", "es", "it"];

    [Fact]
    public void Each_form_has_one_class_and_a_language()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "src", "Skein.Text", "Tokens", "abbreviations.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToList();

        Assert.All(rows, row => Assert.Equal(3, row.Length));
        Assert.All(rows, row => Assert.Contains(row[1], Classes));
        Assert.All(rows, row => Assert.Contains(row[2], Languages));
        Assert.All(rows, row => Assert.DoesNotContain('.', row[0]));
        Assert.Equal(rows.Count, rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Count());
    }
}
