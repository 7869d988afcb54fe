using System.CommandLine;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Measuring;

/// <summary>The options of <c>skein eval pairs</c>, <c>screen</c>, <c>perturb</c> and <c>clusters</c>; other tasks pass them over.</summary>
internal sealed class NameOptions
{
    private const int StandardTop = 5;

    private readonly Option<string?> _list = new("--list") { HelpName = "PATH", Description = "For screen: the CSV of the entries; needed there." };

    private readonly Option<bool> _explain = new("--explain") { Description = "For pairs: write the evidence of each pair beside the output (.jsonl)." };

    private readonly Option<bool> _times = new("--times") { Description = "For pairs: write how long a comparison takes beside the output (.times.json)." };

    private readonly Option<int> _top = new("--top")
    {
        HelpName = "N",
        DefaultValueFactory = _ => StandardTop,
        Description = "For screen: the most hits a query. Default 5.",
    };

    private readonly Option<string?> _weights = new("--weights") { HelpName = "PATH", Description = "For pairs and screen: weights in place of the shipped ones." };

    private readonly Option<int?> _memory = MemoryOption.Of("For clusters: ");

    public NameOptions()
    {
        _top.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var top) && top < 1)
            {
                result.AddError("The option --top needs 1 or more.");
            }
        });
    }

    /// <summary>Adds them to the command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_list);
        command.Add(_explain);
        command.Add(_top);
        command.Add(_weights);
        command.Add(_times);
        command.Add(_memory);
    }

    /// <summary>What was given, with paths made whole.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="environment">What paths are relative to.</param>
    /// <param name="shared">The options that these tasks have in common with others: the seed for perturb, the threshold for clusters.</param>
    public NameRequest Read(ParseResult arguments, CliEnvironment environment, DiffusionOptions shared)
    {
        var output = environment.PathOf(arguments.GetValue<string>("--output") ?? "");
        var list = arguments.GetValue(_list);
        var weights = arguments.GetValue(_weights);
        var missing = new[] { list, weights }.FirstOrDefault(path => path is not null && !File.Exists(environment.PathOf(path)));
        return new NameRequest(
            list is null ? null : environment.PathOf(list),
            arguments.GetValue(_explain) ? Path.ChangeExtension(output, ".jsonl") : null,
            arguments.GetValue(_times) ? Path.ChangeExtension(output, ".times.json") : null,
            arguments.GetValue(_top),
            weights is null ? null : environment.PathOf(weights),
            arguments.GetValue(shared.Threshold),
            arguments.GetValue(_memory),
            unchecked((int)arguments.GetValue(shared.Seed)),
            missing);
    }
}
