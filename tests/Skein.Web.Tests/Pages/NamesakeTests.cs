using Skein.Model.Entities;

namespace Skein.Web.Tests.Pages;

/// <summary>Two of one name stand side by side in lists; something tells them apart.</summary>
public class NamesakeTests
{
    [Fact]
    public async Task Of_two_that_bear_one_name_a_search_shows_the_identifiers_and_of_one_it_does_not()
    {
        await using var served = await ServedCase.StartAsync();
        var (one, other) = (served.Case.Add(EntityKind.Person, "Jonas Tolvan"), served.Case.Add(EntityKind.Person, "Jonas Tolvan"));
        served.Case.Add(EntityKind.Person, "Jonas Ferrow");

        var found = (await served.PageAsync("/search?q=Jonas")).QuerySelectorAll("ul.names li");

        (string, string?)[] expected = [("Jonas Ferrow", null), .. new[] { one.Value, other.Value }.Order(StringComparer.Ordinal).Select(id => ("Jonas Tolvan", (string?)id))];
        Assert.Equal(expected, found.Select(row => (row.QuerySelector("a.entity")!.TextContent, row.QuerySelector("code")?.TextContent)).Order());
    }
}
