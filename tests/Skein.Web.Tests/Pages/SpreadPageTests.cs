namespace Skein.Web.Tests.Pages;

/// <summary>Contagion on a page: simulation, not evidence.</summary>
public class SpreadPageTests
{
    [Fact]
    public async Task Nothing_is_simulated_before_it_is_asked_for_and_the_notice_is_there_from_the_start()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/network/spread");

        Assert.Equal("Simulation, not evidence", page.QuerySelector("[data-testid=notice]")!.TextContent);
        Assert.Null(page.QuerySelector("[data-testid=spread]"));
    }

    [Fact]
    public async Task On_a_ring_lattice_a_threshold_of_two_reaches_everybody_from_one_and_its_neighbors()
    {
        await using var served = await ServedCase.StartAsync();

        // Centola and Macy (2007): with four neighbors on a ring, two suffice and each step takes the next on either side; 40 vertices, 5 seeds.
        var page = await served.PageAsync("/network/spread?model=complex&threshold=2&on=ring&size=40&degree=4&runs=20");

        var cells = page.QuerySelectorAll("[data-testid=spread] tbody tr td").Select(cell => cell.TextContent).ToList();
        Assert.Equal("100 % (100 % to 100 %)", cells[0]);
        Assert.Equal(2, page.QuerySelectorAll(".watermark").Length);
        Assert.DoesNotContain("Ferren", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_of_few_is_refused_with_the_reason()
    {
        await using var served = await ServedCase.StartAsync();

        var page = await served.PageAsync("/network/spread?model=complex");

        Assert.Contains("SK-SPR-001", page.QuerySelector("[data-testid=refused]")!.TextContent, StringComparison.Ordinal);
    }
}
