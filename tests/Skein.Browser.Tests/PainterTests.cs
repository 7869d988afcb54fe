using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Skein.Browser.Tests;

/// <summary>
/// The two painters of the network canvas against each other: each is the oracle of the other, one computing forms in shaders, one asking the
/// browser to draw them.
/// </summary>
[Collection("browser")]
public class PainterTests(Browser browser)
{
    // What is drawn over each other on the screen, in cells of so many pixels: how much of each cell is covered, or how colorful it is.
    private const string Ink =
        """
        isFar => new Promise(go => {
          const act = name => document.querySelector(`[data-act=${name}]`).click();
          act("fit");
          requestAnimationFrame(() => {
            const layers = [...document.querySelectorAll("[data-canvas] canvas")];
            const cell = 12;
            const [wide, high] = [layers[0].clientWidth, layers[0].clientHeight].map(side => Math.floor(side / cell));
            const sheet = new OffscreenCanvas(wide * cell, high * cell).getContext("2d");
            layers.forEach(layer => sheet.drawImage(layer, 0, 0, layer.clientWidth, layer.clientHeight));
            const pixels = sheet.getImageData(0, 0, wide * cell, high * cell).data;
            const cells = new Array(wide * high).fill(0);
            for (let y = 0; y < high * cell; y++) {
              for (let x = 0; x < wide * cell; x++) {
                const [red, green, blue, alpha] = pixels.subarray(4 * (y * wide * cell + x));
                const ink = isFar ? (Math.max(red, green, blue) - Math.min(red, green, blue)) / 255 * alpha : alpha;
                cells[Math.floor(y / cell) * wide + Math.floor(x / cell)] += ink / 255 / cell / cell;
              }
            }
            go(cells);
          });
        })
        """;

    // From afar more than 5,000 ties are drawn as lines without a width. Marks, which lie over them, are black and white there.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_WebGL_draws_is_what_the_plain_painter_draws(bool isFar)
    {
        await using var open = await OpenCase.StartAsync(browser, hasGl: true);
        if (isFar)
        {
            var answer = new RouteFulfillOptions { ContentType = "application/json", Body = Clumps(120, 25, 60) };
            await open.Page.RouteAsync("**/network/data*", route => route.FulfillAsync(answer));
        }

        var shaded = await InkAsync(open, isFar ? "/network" : "/network?painter=webgl", "webgl", isFar);
        var plain = await InkAsync(open, "/network?painter=canvas", "canvas", isFar);

        Assert.Equal(plain.Length, shaded.Length);
        Assert.True(plain.Count(ink => ink > 0.02) > plain.Length / 50, "nothing to compare is drawn");
        Assert.InRange(Correlation(shaded, plain), 0.97, 1);
        Assert.InRange(shaded.Sum() / plain.Sum(), 0.75, 1.25);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_small_picture_is_seen_before_WebGL_starts_and_WebGL_follows_by_itself()
    {
        await using var open = await OpenCase.StartAsync(browser, hasGl: true);
        await open.Page.AddInitScriptAsync(
            """
            window.painters = [];
            new MutationObserver(changes => changes.forEach(change => window.painters.push(change.target.dataset.painter)))
              .observe(document, { subtree: true, attributeFilter: ["data-painter"] });
            """);

        await open.GoAsync("/network");
        await open.Page.WaitForSelectorAsync("[data-drawn][data-painter=webgl]");

        Assert.Equal(["canvas", "webgl"], await open.Page.EvaluateAsync<string[]>("window.painters"));
        Assert.Empty(open.Complaints);
    }

    private static async Task<double[]> InkAsync(OpenCase open, string path, string painter, bool isFar)
    {
        await open.GoAsync(path);
        await open.Page.WaitForSelectorAsync($"[data-drawn][data-painter={painter}]");
        // A picture that moved a moment ago is drawn in fewer pixels.
        await open.Page.WaitForTimeoutAsync(500);
        return await open.Page.EvaluateAsync<double[]>(Ink, isFar);
    }

    // Persons with numbers for names, in clumps that hang together by one tie from each to the next.
    private static string Clumps(int clumps, int size, int ties)
    {
        var random = new Random(7);
        var ends = new List<(int From, int To)>();
        string[] dates = [""];
        for (var clump = 0; clump < clumps; clump++)
        {
            ends.Add((clump * size, (clump + 1) % clumps * size));
            for (var tie = 0; tie < ties; tie++)
            {
                var from = random.Next(size);
                ends.Add(((clump * size) + from, (clump * size) + ((from + 1 + random.Next(size - 1)) % size)));
            }
        }
        return JsonSerializer.Serialize(new
        {
            query = "",
            kinds = new[] { new { code = "person", label = "person", path = "/entities/" } },
            rules = new[] { new { code = "way/1", label = "travelled with", family = "travel", familyLabel = "Way" } },
            nodes = Enumerable.Range(0, clumps * size).Select(node => new object[] { node.ToString(CultureInfo.InvariantCulture), $"Person {node}", 0, 0 }),
            said = new[] { new object[] { 0, 0, "B2" } },
            dates,
            ties = new
            {
                from = ends.Select(tie => tie.From),
                to = ends.Select(tie => tie.To),
                said = ends.Select(_ => 0),
                since = ends.Select(_ => 0),
                statements = ends.Select(_ => 1),
            },
        });
    }

    // Pearson's: 1 where the one is the other in another strength.
    private static double Correlation(double[] first, double[] second)
    {
        var (middle, other) = (first.Average(), second.Average());
        var together = first.Zip(second, (a, b) => (a - middle) * (b - other)).Sum();
        return together / Math.Sqrt(first.Sum(a => (a - middle) * (a - middle)) * second.Sum(b => (b - other) * (b - other)));
    }
}
