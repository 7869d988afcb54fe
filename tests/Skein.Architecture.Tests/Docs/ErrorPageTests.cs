using System.Text.RegularExpressions;

namespace Skein.Architecture.Tests.Docs;

/// <summary>Whoever meets a code finds it: docs/reference/errors.md has every code of the source once.</summary>
public partial class ErrorPageTests
{
    private static readonly string[] Languages = [".cs", ".razor", ".ts"];
    private static readonly string[] Folders = ["src", "eval"];

    [Fact]
    public void Every_code_of_the_source_stands_once_in_the_page_of_errors()
    {
        var listed = Rows().ToLookup(row => row[0]);
        var missing = CodesOfTheSource().Where(code => listed[code].Count() != 1);

        Assert.Empty(missing);
    }

    [Fact]
    public void No_code_stands_twice_in_the_page_of_errors() =>
        Assert.Empty(Rows().GroupBy(row => row[0]).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_code_of_the_page_has_what_happened_a_cause_and_a_next_step() =>
        Assert.All(Rows(), row =>
        {
            Assert.Equal(4, row.Length);
            Assert.DoesNotContain("", row);
            Assert.EndsWith(".", row[3], StringComparison.Ordinal);
        });

    [Fact]
    public void The_source_has_codes_at_all() => Assert.NotEmpty(CodesOfTheSource());

    private static List<string[]> Rows() =>
    [
        .. File.ReadLines(MarkdownPage.At("docs/reference/errors.md").Path)
            .Where(line => line.StartsWith("| SK-", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)),
    ];

    // Codes in comments are examples; a code that can be given stands in a line of the program.
    private static IEnumerable<string> CodesOfTheSource() =>
        Folders
            .Select(folder => Path.Combine(ReferenceTable.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => Languages.Contains(Path.GetExtension(file)) && !file.Contains("node_modules", StringComparison.Ordinal))
            .SelectMany(File.ReadLines)
            .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(line => Code().Matches(line).Select(match => match.Value))
            .Distinct()
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\bSK-[A-Z]+-\d{3}\b")]
    private static partial Regex Code();
}
