namespace Skein.Architecture.Tests.Docs;

/// <summary>The glossary is the arbiter of words: one row for a term, in order, with a definition and whose word it is.</summary>
public class GlossaryTests
{
    [Fact]
    public void No_term_stands_twice() =>
        Assert.Empty(Rows().GroupBy(row => row[0], StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Terms_stand_in_alphabetical_order() =>
        Assert.Equal(Rows().Select(row => row[0]).Order(StringComparer.OrdinalIgnoreCase), Rows().Select(row => row[0]));

    [Fact]
    public void Every_term_has_one_sentence_and_says_where_it_comes_from() =>
        Assert.All(Rows(), row =>
        {
            Assert.Equal(3, row.Length);
            Assert.EndsWith(".", row[1], StringComparison.Ordinal);
            Assert.NotEmpty(row[2]);
        });

    private static List<string[]> Rows() =>
    [
        .. File.ReadLines(MarkdownPage.At("docs/glossary.md").Path)
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)),
    ];
}
