using System.CommandLine;
using Skein.Casework.Contagion;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Networks;

/// <summary><c>skein network generate</c>: a generated graph as a list of edges. Needs no case.</summary>
internal sealed class GenerateCommand : SkeinCommand
{
    private const int MostVertices = 100_000_000;

    private readonly Argument<string> _kind = new("KIND") { Description = $"One of: {string.Join(", ", ShapeOptions.Kinds.Keys)}." };
    private readonly ShapeOptions _shape = new(Number, MostVertices);
    private readonly Option<long> _seed = new("--seed") { HelpName = "N", Description = "The seed; the same seed gives the same graph. Default 1.", DefaultValueFactory = _ => 1 };
    private readonly Option<string> _out = new("--out") { HelpName = "FILE", Description = "The list of edges; packed with gzip when it ends in .gz; needed.", Required = true };
    private readonly Option<string?> _groups = Text("--groups", "FILE", "Of blocks and lfr: the planted groups, a number a line in the order of vertices.");
    private readonly Option<bool> _force = Switch("--force", "Replace files that are there.");
    private readonly Option<bool> _json = Switch("--json", "Write what was made as JSON.");

    public GenerateCommand(CliEnvironment environment)
        : base(environment, "generate", "Write a generated graph as a list of edges, for simulations, other programs and measurements.")
    {
        Examples =
        [
            "skein network generate small-world --size 10000 --degree 10 --rewiring 0.05 --out small-world.txt.gz",
            "skein network generate lfr --size 1000 --degree 20 --mixing 0.3 --seed 7 --out lfr.txt --groups planted.txt",
            "skein network generate random --size 10000000 --edges 50000000 --out large.txt",
        ];
        Remark = "The same kind, shape and seed give the graph on which network spread simulates. Only random with --edges goes beyond a million vertices: it is written as it is drawn.";
        _kind.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !ShapeOptions.Kinds.ContainsKey(token.Value))
            {
                result.AddError(CliFaults.NotAmong("KIND", token.Value, string.Join(", ", ShapeOptions.Kinds.Keys)));
            }
        });
        Add(_kind);
        _shape.AddTo(this);
        foreach (var option in new Option[] { _seed, _out, _groups, _force, _json })
        {
            Add(option);
        }

        SetAction(Run);
    }

    private Task<int> Run(ParseResult arguments, CancellationToken cancellation)
    {
        var terminal = Environment.Terminal;
        var groups = arguments.GetValue(_groups);
        var outcome = NetworkWork.Run(
            terminal,
            Environment.Time,
            "Writing edges",
            work => GenerateGraph.Run(
                ShapeOptions.Kinds[arguments.GetRequiredValue(_kind)],
                _shape.Read(arguments),
                arguments.GetValue(_seed),
                Environment.PathOf(arguments.GetRequiredValue(_out)),
                groups is null ? null : Environment.PathOf(groups),
                arguments.GetValue(_force),
                work),
            cancellation);
        if (outcome is not GeneratedOutcome.Made { View: var view })
        {
            var refused = (GeneratedOutcome.Refused)outcome;
            terminal.Warn($"{refused.Sentence} ({refused.Code})");
            return Task.FromResult(ExitCode.Usage);
        }

        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(terminal, "generated-graph", view);
        }
        else
        {
            Write(terminal, view);
        }

        return Task.FromResult(ExitCode.Done);
    }

    private static void Write(Terminal terminal, GeneratedView view)
    {
        terminal.Line($"{view.File}", indent: 2);
        terminal.Line($"{view.Kind}: {string.Join(", ", view.Parameters.Select(parameter => $"{parameter.Name} {parameter.Value}"))}.");
        terminal.Line($"{view.Vertices} vertices, {view.Edges} edges{(view.Groups is { } groups ? $", {groups} planted groups" : "")}.");
    }
}
