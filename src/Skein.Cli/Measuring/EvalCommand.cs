using System.CommandLine;
using System.Text;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Evaluation;
using Skein.Evaluation.Extraction;

namespace Skein.Cli.Measuring;

/// <summary><c>skein eval</c>: runs one stage of the product on files, so that public scorers can be used.</summary>
internal sealed class EvalCommand : SkeinCommand
{
    private readonly Argument<string> _task = new("TASK") { Description = $"One of: {string.Join(", ", EvaluationTasks.Names)}." };
    private readonly Option<string> _input = new("--input") { HelpName = "PATH", Description = "A file, or a folder for read; needed.", Required = true };
    private readonly Option<string> _output = new("--output") { HelpName = "PATH", Description = "The file to write; needed.", Required = true };
    private readonly Option<bool> _compare = Switch("--compare", "For dates: compare two a line.");

    private readonly Option<string?> _format = new("--format") { HelpName = "muc", Description = "For extract: one JSON object of role fillers, as MUC scorers read it." };

    private readonly DiffusionOptions _diffusion = new();
    private readonly GraphOptions _graph = new();

    private readonly NameOptions _names = new();

    private readonly Option<bool> _incidents = Switch("--incidents", "For extract: read incidents of whole reports, too.");

    private readonly Option<bool> _fine = Switch("--fine", "For tag: weapons, vehicles, facilities, dates and peoples too.");

    public EvalCommand(CliEnvironment environment)
        : base(environment, "eval", $"Run one stage on files and write files, to measure it: {string.Join(", ", EvaluationTasks.Names)}.")
    {
        Examples =
        [
            "skein eval read --input ./reports --output read.jsonl",
            "skein eval tag --input tokens.txt --output tagged.txt",
            "skein eval extract --format muc --model incidents.model --input reports.jsonl --output fillers.json",
            "skein eval dates --compare --input pairs.txt --output compared.jsonl",
            "skein eval graph --metrics betweenness,closeness --repeat 5 --input edges.txt.gz --output figures.json",
            "skein eval diffusion --model sir --transmission 0.25 --seeds 10 --runs 4000 --input edges.txt.gz --output runs.json",
            "skein eval pairs --explain --times --input pairs.csv --output scores.csv",
            "skein eval screen --list list.csv --top 5 --input queries.csv --output hits.csv",
            "skein eval perturb --seed 7 --input pairs.csv --output perturbed.json",
            "skein eval clusters --threshold 0.95 --memory 512 --input records.csv --output clusters.csv",
        ];
        Remark = "Standard output is one JSON line: task, items, seconds, itemsPerSecond, peakMemoryMiB. Exit code 1 means that an item could not be handled.";
        _task.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !EvaluationTasks.Names.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError(CliFaults.NoEvaluation(token.Value, string.Join(", ", EvaluationTasks.Names)));
            }
        });
        Add(_task);
        Add(_input);
        Add(_output);
        Add(_compare);
        _format.AcceptOnlyFromAmong(MucFormat.Name);
        Add(_format);
        _graph.AddTo(this);
        _diffusion.AddTo(this);
        _names.AddTo(this);
        Add(_incidents);
        Add(_fine);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var input = Environment.PathOf(arguments.GetRequiredValue(_input));
        if (!Path.Exists(input))
        {
            Environment.Terminal.Warn(CliFaults.NothingAt("file or folder", arguments.GetRequiredValue(_input)));
            return ExitCode.Usage;
        }

        var names = _names.Read(arguments, Environment, _diffusion);
        var task = arguments.GetRequiredValue(_task);
        var tags = TagRequest.Read(task, _diffusion.Given(arguments), arguments.GetValue(_fine), Environment);
        var extract = ExtractRequest.Read(task, arguments.GetValue(_format), _diffusion.Given(arguments), arguments.GetValue(_incidents), Environment);
        if ((names.Missing ?? tags.Missing ?? extract.Missing) is { } missing)
        {
            Environment.Terminal.Warn(CliFaults.NothingAt("file", missing));
            return ExitCode.Usage;
        }

        EvaluationSummary summary;
        await using (var output = new StreamWriter(Environment.PathOf(arguments.GetRequiredValue(_output)), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            summary = await EvaluationTasks.RunAsync(
                task,
                input,
                output,
                arguments.GetValue(_compare),
                extract,
                _graph.Read(arguments, _diffusion),
                _diffusion.Read(arguments),
                names,
                tags,
                Environment.Time,
                Environment.Terminal.Error,
                cancellation).ConfigureAwait(false);
        }

        foreach (var fault in summary.Faults)
        {
            Environment.Terminal.Warn(Words.Of($"{fault}"));
        }

        Environment.Terminal.Output.WriteLine(summary.ToJsonLine());
        return summary.Faults.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
