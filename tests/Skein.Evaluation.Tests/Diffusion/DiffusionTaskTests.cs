using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Skein.Evaluation.Diffusion;

namespace Skein.Evaluation.Tests.Diffusion;

public class DiffusionTaskTests
{
    private const string Path = "# nodes 6 edges 4 undirected\n0 1\n1 2\n2 3\n3 4\n";

    [Fact]
    public void Sizes_of_all_runs_come_with_their_record_and_say_that_they_are_simulation()
    {
        var (json, summary) = Run(Path, new DiffusionRequest { Transmission = 1, Seeds = "vertices:0", Runs = 3, Seed = 5 });

        Assert.Equal("simulation, not evidence", json.GetProperty("notice").GetString());
        Assert.Equal("sir-reed-frost", json.GetProperty("model").GetString());
        Assert.Equal((6, 4), (json.GetProperty("graph").GetProperty("vertices").GetInt32(), json.GetProperty("graph").GetProperty("edges").GetInt32()));
        Assert.Equal([5, 5, 5], json.GetProperty("sizes").EnumerateArray().Select(size => size.GetInt32()));
        Assert.Equal(4, json.GetProperty("duration").GetProperty("mean").GetDouble());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("timeTo90").GetProperty("mean").ValueKind);
        Assert.Equal(("diffusion", 3L), (summary.Task, summary.Items));
        Assert.Empty(summary.Faults);
    }

    [Theory]
    [InlineData("sir", null, "0", "random 0", "sir-reed-frost")]
    [InlineData("markov", null, "share:0.5", "share 0.5", "sir-markov")]
    [InlineData("si", null, null, "random 10", "si")]
    [InlineData("sis", null, null, "random 10", "sis")]
    [InlineData("cascade", null, null, "random 10", "independent-cascade")]
    [InlineData("fractional", 0.5, null, "random ego", "threshold-fractional")]
    [InlineData("threshold", 0.5, "ego:2", "ego 2", "threshold-fractional")]
    [InlineData("threshold", 2.0, null, "random ego", "threshold-absolute")]
    [InlineData("complex", null, null, "random ego", "threshold-absolute")]
    public void Names_of_models_and_seeds_mean_what_their_help_says(string model, double? threshold, string? seeds, string seeding, string expected)
    {
        var (json, _) = Run(Path, new DiffusionRequest { Model = model, Threshold = threshold, Seeds = seeds, Runs = 2 });

        Assert.Equal((expected, seeding), (json.GetProperty("model").GetString(), json.GetProperty("seeding").GetString()));
    }

    // Granovetter 1978: nearly the same crowds, opposite ends.
    [Theory]
    [InlineData(1, 100, 100)]
    [InlineData(2, 1, 1)]
    public void A_crowd_is_a_threshold_a_line_and_acts_round_by_round(int second, int rounds, int size)
    {
        var (json, summary) = Run(
            "# thresholds\n0\n" + second + "\n\n" + string.Join('\n', Enumerable.Range(2, 98)), new DiffusionRequest { Model = "crowd" });

        Assert.Equal(Enumerable.Range(1, rounds), json.GetProperty("rounds").EnumerateArray().Select(round => round.GetInt32()));
        Assert.Equal((100, size), (json.GetProperty("people").GetInt32(), json.GetProperty("size").GetInt32()));
        Assert.Equal("simulation, not evidence", json.GetProperty("notice").GetString());
        Assert.Equal(1, summary.Items);
    }

    [Fact]
    public void A_crowd_with_a_faulty_line_does_not_act()
    {
        using var output = new StringWriter();
        var summary = DiffusionTask.Run(
            new MemoryStream("0\nhalf\n"u8.ToArray()), output, new DiffusionRequest { Model = "crowd" }, TimeProvider.System, TestContext.Current.CancellationToken);

        Assert.Equal([2L], summary.Faults.Select(fault => (long)fault.Line));
        Assert.Empty(output.ToString());
    }

    [Fact]
    public void A_compressed_list_is_read_and_a_seed_repeats_its_runs()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(Path));
        }

        packed.Position = 0;
        var request = new DiffusionRequest { Transmission = 0.5, Seeds = "1", Runs = 50, Seed = 9 };
        using var output = new StringWriter();
        DiffusionTask.Run(packed, output, request, TimeProvider.System, TestContext.Current.CancellationToken);

        using var json = JsonDocument.Parse(output.ToString());
        Assert.Equal(Run(Path, request).Json.GetProperty("sizes").GetRawText(), json.RootElement.GetProperty("sizes").GetRawText());
    }

    [Fact]
    public void A_broken_line_is_told_by_number_and_nothing_is_run()
    {
        var (_, summary) = Run("0 1\n0 x\n", new DiffusionRequest(), hasOutput: false);

        var fault = Assert.Single(summary.Faults);
        Assert.Equal((2, 0L), (fault.Line, summary.Items));
        Assert.Contains("SK-GRA-001", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sir", 1.5, null, null, "A probability lies between 0 and 1.")]
    [InlineData("markov", 1.0, null, null, "A rate is finite and above zero.")]
    [InlineData("complex", null, 1.5, null, "A threshold that counts neighbors is a whole number from 1 on.")]
    [InlineData("sir", null, null, "vertices:6", "A seed is the number of a vertex of the graph.")]
    [InlineData("sir", null, null, "everybody", "Seeds are a number, share:0.01, ego, ego:7 or vertices:1,2,3.")]
    [InlineData("flu", null, null, null, "A model is one of: sir, threshold, fractional, complex, markov, si, sis, cascade, crowd.")]
    public void A_request_that_cannot_be_met_is_a_fault_in_a_sentence(string model, double? transmission, double? threshold, string? seeds, string expected)
    {
        var request = new DiffusionRequest { Model = model, Transmission = transmission, Threshold = threshold, Seeds = seeds };

        var fault = Assert.Single(Run(Path, request, hasOutput: false).Summary.Faults);

        Assert.Equal(expected, fault.ToString());
    }

    private static (JsonElement Json, EvaluationSummary Summary) Run(string edges, DiffusionRequest request, bool hasOutput = true)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(edges));
        using var output = new StringWriter();
        var summary = DiffusionTask.Run(input, output, request, TimeProvider.System, TestContext.Current.CancellationToken);
        if (!hasOutput)
        {
            Assert.Empty(output.ToString());
            return (default, summary);
        }

        using var json = JsonDocument.Parse(output.ToString());
        return (json.RootElement.Clone(), summary);
    }
}
