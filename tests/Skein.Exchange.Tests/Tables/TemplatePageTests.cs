using System.Reflection;
using Skein.Exchange.Tables;
using Skein.Testing;

namespace Skein.Exchange.Tests.Tables;

/// <summary>docs/reference/csv-templates.md is what users have: its columns, codes and examples are checked against the reader.</summary>
public class TemplatePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "reference", "csv-templates.md"));

    [Fact]
    public void The_examples_of_the_page_are_tables_without_a_fault()
    {
        using var folder = new TemporaryFolder();
        foreach (var table in new[] { "case", "sources", "entities", "statements", "judgements", "likelihoods" })
        {
            var example = Page.Split($"## {table}.csv\n")[1].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal));
            File.WriteAllText(folder.At(table + ".csv"), string.Join('\n', example.Select(line => line.Trim())));
        }

        var tables = Samples.Read(folder.Path);
        Assert.Equal(
            (2, 7, 3, 2, 1),
            (tables.Sources.Count, tables.Entities.Count, tables.Statements.Count, tables.Judgements.Count, tables.Likelihoods.Count));
    }

    [Fact]
    public void Every_code_of_the_catalogue_is_on_the_page_once_and_no_other()
    {
        var catalogue = typeof(CaseTables).Assembly.GetType("Skein.Exchange.Tables.TableFaults")!;
        var members = catalogue.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Count(member => member is PropertyInfo || (member is MethodInfo method && !method.IsSpecialName));
        var codes = Enumerable.Range(1, members).Select(number => $"| SK-EXCH-{number:000} |").ToList();

        Assert.All(codes, code => Assert.Equal(2, Page.Split(code).Length));
        Assert.DoesNotContain($"| SK-EXCH-{members + 1:000} |", Page, StringComparison.Ordinal);
    }
}
