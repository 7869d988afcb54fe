using System.Text.Json;
using Skein.Cli.CommandLine;
using Skein.Testing;

namespace Skein.Cli.Tests.Walks;

/// <summary>The coded tables of the demonstration as a case, made once for all walks; the walks that record use things of their own.</summary>
public sealed class DemonstrationCase : IAsyncLifetime
{
    internal Support.CommandLine Skein { get; } = new();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Skein.OkAsync("init", "demo.skein", "--title", "Demonstration", "--purpose", "a test");
        await Skein.OkAsync("import", Path.Combine(Repository.Root, "casefiles", "europe-2014-2023", "tables"));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Skein.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>Every method that reads a case, walked on the demonstration, with the numbers that its page names.</summary>
public sealed class DemonstrationMethodTests(DemonstrationCase demonstration) : IClassFixture<DemonstrationCase>
{
    private readonly Support.CommandLine _skein = demonstration.Skein;

    [Fact]
    public async Task Incidents_are_counted_by_policy_and_by_figures_of_ones_own()
    {
        Console.WriteLine(await _skein.OkAsync("method", "incidents"));
    }

    [Fact]
    public async Task PROBE()
    {
        var all = new System.Text.StringBuilder();
        foreach (var line in new string[][]
        {
            ["method", "incidents"], ["method", "incidents", "--policy", "ucdp", "--level", "incident"], ["method", "labels"], ["method", "claims"], ["method", "series"], ["method", "series", "--by", "year"],
            ["method", "pathways"], ["method", "pathways", "--pattern", "O/P<T", "--pattern", "T<D", "--abroad", "pl-is-territory"], ["method", "pathways", "--json"], ["method", "survival", "--from", "O/P", "--to", "T"], ["method", "survival", "--from", "T", "--to", "D"],
            ["method", "survival", "--from", "T", "--to", "T"], ["method", "signals"], ["method", "question", "--country", "pl-france", "--lethal", "range", "--involvement", "any", "--level", "incident", "--by", "org-is", "--attribution", "claimed", "--recorded-by", "2040-01-01"],
        })
        {
            var outcome = await _skein.RunAsync(line);
            all.AppendLine("$ " + string.Join(' ', line)).AppendLine($"[{outcome.Code}]").AppendLine(outcome.Output).AppendLine(outcome.Error);
        }

        await File.WriteAllTextAsync("/tmp/meth7-probe.txt", all.ToString(), TestContext.Current.CancellationToken);
    }
}
