using System.CommandLine;
using Skein.Evaluation.Graphs;

namespace Skein.Cli.Measuring;

/// <summary>The options of <c>skein eval graph</c>; other tasks pass them over. Whether the metrics exist is for the task to say.</summary>
internal sealed class GraphOptions
{
    private static readonly GraphRequest Standard = new();

    private readonly Option<string?> _metrics = new("--metrics")
    {
        HelpName = "A,B,C",
        Description = $"For graph: {string.Join(", ", GraphRequest.Names)}. Default: the codes of docs/metrics, one after the other.",
    };

    private readonly Option<int> _repeat = new("--repeat")
    {
        HelpName = "N",
        DefaultValueFactory = _ => Standard.Repeat,
        Description = "For graph: how often each metric is measured. Default 1.",
    };

    private readonly Option<bool> _values = new("--values") { Description = "For graph: write the values by vertex or edge too." };

    private readonly Option<int> _worlds = new("--worlds")
    {
        HelpName = "N",
        DefaultValueFactory = _ => Standard.Worlds,
        Description = "For graph: how many worlds the metrics worlds and worlds-all draw. Default 1000.",
    };

    private readonly Option<bool> _weighted = new("--weighted") { Description = "For graph: use the weights of the file; otherwise each edge counts one." };

    private readonly Option<bool> _cold = new("--cold") { Description = "For graph: measure single runs, the first included, without warming up." };

    /// <summary>Adds them to the command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_metrics, _repeat, _values, _worlds, _weighted, _cold])
        {
            command.Add(option);
        }
    }

    /// <summary>What was given, as a request; seed and threads are options that diffusion has, too.</summary>
    public GraphRequest Read(ParseResult arguments, DiffusionOptions shared) => new()
    {
        Metrics = arguments.GetValue(_metrics) is { } names
            ? names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : Standard.Metrics,
        Repeat = arguments.GetValue(_repeat),
        WithValues = arguments.GetValue(_values),
        Worlds = arguments.GetValue(_worlds),
        UsesWeights = arguments.GetValue(_weighted),
        WarmsUp = !arguments.GetValue(_cold),
        Seed = arguments.GetValue(shared.Seed),
        Threads = arguments.GetValue(shared.Threads),
    };
}
