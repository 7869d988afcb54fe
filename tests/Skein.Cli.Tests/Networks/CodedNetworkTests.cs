using System.Globalization;
using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Networks;

/// <summary>Networks coded elsewhere, with weights, directions, probabilities and a table of nodes; every number worked out by hand.</summary>
public sealed class CodedNetworkTests : IDisposable
{
    private static readonly string[] Coded = ["--coded", "ties.csv"];

    private readonly Support.CommandLine _skein = new();

    public CodedNetworkTests()
    {
        _skein.Write("ties.csv", "source,target,weight,probability,type\na,b,2,1,directed\nb,c,4,0.5,directed\nc,a,1,1,directed\n");
        _skein.Write("people.csv", "id,label,cell\na,Ada,red\nb,Bo,blue\nc,Cem,red\nd,Dov,\n");
    }

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task Figures_keep_weights_and_directions_beside_those_that_pass_them_over()
    {
        var figures = (await AnswerAsync(["network", "figures", .. Coded])).GetProperty("figures").EnumerateArray()
            .ToDictionary(figure => figure.GetProperty("metric").GetString()!);

        Assert.Equal((2, 3), (Value("edges", "certain"), Value("edges", "all")));
        Assert.Equal((2, 3), (Value("arcs", "certain"), Value("arcs", "all")));
        Assert.Equal((3, 7), (Value("total-weight", "certain"), Value("total-weight", "all")));
        Assert.Equal(0, Value("reciprocity", "all"));
        Assert.Equal((3, 1), (Value("strong-components", "certain"), Value("strong-components", "all")));

        // a to b ½, a to c ½ + ¼; b to c ¼, b to a ¼ + 1; c to a 1, c to b 1½.
        Assert.Equal((0.5 + 0.75 + 0.25 + 1.25 + 1 + 1.5) / 6, Value("weighted-mean-distance", "all"), 1e-12);
        Assert.Equal((3, 7), (figures["total-weight"].GetProperty("worlds").GetProperty("low").GetDouble(), figures["total-weight"].GetProperty("worlds").GetProperty("high").GetDouble()));

        var text = await _skein.OkAsync(["network", "figures", .. Coded]);
        Assert.Contains("weighted mean distance", text, StringComparison.Ordinal);
        Assert.Contains("an edge being 1 ÷ weight long", text, StringComparison.Ordinal);

        double Value(string metric, string of) => figures[metric].GetProperty(of).GetDouble();
    }

    [Fact]
    public async Task Positions_of_a_coded_network_stand_by_label_and_know_its_weights()
    {
        var nodes = (await AnswerAsync(["network", "positions", "out-strength", .. Coded])).GetProperty("nodes").EnumerateArray().ToList();

        Assert.Equal(["a", "b", "c"], nodes.Select(node => node.GetProperty("label").GetString()));
        Assert.Equal([2, 4, 1], nodes.Select(node => node.GetProperty("position").GetProperty("all").GetDouble()));
        Assert.Equal([2, 0, 1], nodes.Select(node => node.GetProperty("position").GetProperty("established").GetDouble()));

        _skein.Write("plain.csv", "source,target\na,b\n");
        var outcome = await _skein.RunAsync("network", "positions", "out-strength", "--coded", "plain.csv");
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains("betweenness", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_follow_directions_and_a_column_of_the_table_of_nodes()
    {
        var answer = await AnswerAsync(["network", "roles", .. Coded, "--nodes", "people.csv", "--by", "cell"]);
        var roles = answer.GetProperty("nodes").EnumerateArray().ToDictionary(node => node.GetProperty("label").GetString()!, node => node.GetProperty("roles"));

        // a → b → c from red to red through blue; b → c → a into red; c → a → b out of red. Two of them need the tie that may not be there.
        Assert.Equal(3, roles.Count);
        Assert.Equal((0, 1, 0, 1), Doubt(roles["Bo"].GetProperty("itinerant")));
        Assert.Equal((0, 1, 0, 1), Doubt(roles["Cem"].GetProperty("gatekeeper")));
        Assert.Equal((1, 1, 1, 1), Doubt(roles["Ada"].GetProperty("representative")));
        Assert.Equal(1, answer.GetProperty("grouping").GetProperty("without").GetInt32());
        Assert.True(answer.GetProperty("isDirected").GetBoolean());
    }

    [Fact]
    public async Task Triads_of_a_coded_network_with_directions_are_counted()
    {
        var answer = await AnswerAsync(["network", "motifs", .. Coded]);
        var shapes = answer.GetProperty("shapes").EnumerateArray().ToDictionary(
            shape => shape.GetProperty("shape").GetString()!, shape => shape.GetProperty("count"));

        Assert.True(answer.GetProperty("areTriads").GetBoolean());
        Assert.Equal(16, shapes.Count);

        // A ring of three, or c → a → b where the uncertain tie is not there.
        Assert.Equal((0, 1, 0, 1), Doubt(shapes["030C"]));
        Assert.Equal((1, 0, 0, 1), Doubt(shapes["021C"]));
    }

    [Fact]
    public async Task A_rule_spreads_in_the_worlds_of_a_coded_network()
    {
        // Two chains of six with a tie between them that is never there: a certain rule from three seeds stays where it began.
        var rows = Enumerable.Range(0, 11).Select(node => string.Create(CultureInfo.InvariantCulture, $"n{node:00},n{node + 1:00},{(node == 5 ? 0 : 1)}\n"));
        _skein.Write("chain.csv", "source,target,probability\n" + string.Concat(rows));
        string[] arguments = ["network", "spread", "--coded", "chain.csv", "--model", "si", "--transmission", "1", "--seeds", "random", "--count", "1", "--runs", "50"];

        var answer = await AnswerAsync(arguments);
        Assert.Equal(0.5, answer.GetProperty("spread").GetProperty("size").GetProperty("mean").GetDouble(), 1e-12);
        Assert.Equal("coded", answer.GetProperty("on").GetProperty("kind").GetString());

        var lines = (await _skein.OkAsync(arguments)).TrimEnd().Split('\n');
        Assert.Equal(("Simulation, not evidence", "Simulation, not evidence"), (lines[0].Trim(), lines[^1].Trim()));
        Assert.Contains("SK-SPR-001", (await _skein.RunAsync(["network", "spread", .. Coded])).Error, StringComparison.Ordinal);
        Assert.Contains("SK-SPR-006", (await _skein.RunAsync("network", "spread", "--coded", "chain.csv", "--seeds", "events")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_recovers_may_catch_it_again()
    {
        await _skein.OkAsync("init", "kite.skein", "--title", "Kite");
        string[] ring = ["network", "spread", "--on", "ring", "--size", "20", "--degree", "4", "--runs", "10", "--model", "sis", "--transmission", "1"];

        var kept = await AnswerAsync([.. ring, "--recovery", "0", "--steps", "30"]);
        var lost = await AnswerAsync([.. ring, "--recovery", "1", "--steps", "1"]);

        // Nobody recovers: all have it. Everybody recovers at once: after one step the four next to the five seeds have it, and no seed.
        Assert.Equal((1, 1), (Share(kept, "size"), Share(kept, "activeAtEnd")));
        Assert.Equal((9 / 20.0, 4 / 20.0), (Share(lost, "size"), Share(lost, "activeAtEnd")));
        Assert.Contains("SK-SPR-002", (await _skein.RunAsync([.. ring, "--recovery", "2"])).Error, StringComparison.Ordinal);

        static double Share(JsonElement answer, string of) => answer.GetProperty("spread").GetProperty(of).GetProperty("mean").GetDouble();
    }

    [Fact]
    public async Task A_coded_network_is_drawn_without_a_case_with_its_doubt_and_its_layers()
    {
        _skein.Write("layers.csv", "source,target,layer,probability\na,b,kin,1\nb,a,kin,1\nb,c,work,0.5\n");

        var said = await _skein.OkAsync("network", "picture", "--coded", "layers.csv", "--out", "drawn.svg");
        var drawn = System.Xml.Linq.XDocument.Load(_skein.At("drawn.svg")).Root!.Value;

        // The two rows of a and b are one line; the file says that the other is uncertain.
        Assert.Contains("3 nodes and 2 edges drawn", said, StringComparison.Ordinal);
        Assert.Contains("Of the edges of the file 1 have a probability below one", drawn, StringComparison.Ordinal);
        Assert.Contains("kin · 2 rows of the file", drawn, StringComparison.Ordinal);
        Assert.Contains("no statement stands behind it here", drawn, StringComparison.Ordinal);

        var taken = await _skein.RunAsync("network", "picture", "--coded", "layers.csv", "--out", "drawn.svg");
        Assert.Equal(ExitCode.Failed, taken.Code);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("network", "picture", "Mira", "--coded", "layers.csv", "--out", "other.svg")).Code);
    }

    private static (double Certain, double All, double Low, double High) Doubt(JsonElement figure) => (
        figure.GetProperty("certain").GetDouble(),
        figure.GetProperty("all").GetDouble(),
        figure.GetProperty("present").GetProperty("low").GetDouble(),
        figure.GetProperty("present").GetProperty("high").GetDouble());

    private async Task<JsonElement> AnswerAsync(string[] arguments)
    {
        using var json = JsonDocument.Parse(await _skein.OkAsync([.. arguments, "--json"]));
        return json.RootElement.GetProperty("answer").Clone();
    }
}
