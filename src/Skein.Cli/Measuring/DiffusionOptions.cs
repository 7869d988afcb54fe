using System.CommandLine;
using Skein.Evaluation.Diffusion;

namespace Skein.Cli.Measuring;

/// <summary>The options of <c>skein eval diffusion</c>; other tasks pass them over. What fits together is for the task to say.</summary>
internal sealed class DiffusionOptions
{
    private static readonly DiffusionRequest Standard = new();

    private readonly Option<string> _model = new("--model")
    {
        HelpName = "NAME",
        DefaultValueFactory = _ => Standard.Model,
        Description = $"For diffusion: {string.Join(", ", DiffusionRequest.Models)}. Default {Standard.Model}. For tag, and for extract with --format muc: a model file; default the shipped ones, or rules.",
    };

    private readonly Option<int> _runs = new("--runs")
    {
        HelpName = "N",
        DefaultValueFactory = _ => Standard.Runs,
        Description = "For diffusion: how many runs. Default 1000.",
    };

    /// <summary>What was written behind --model; null if nothing was. Another task takes it for a file.</summary>
    public string? Given(ParseResult arguments) => arguments.GetResult(_model) is { Implicit: false } ? arguments.GetValue(_model) : null;

    /// <summary>The seed; other tasks that draw numbers read it too.</summary>
    public Option<long> Seed { get; } = new("--seed")
    {
        HelpName = "N",
        Description = "For graph, diffusion and perturb: the seed of the random numbers. Default 0.",
    };

    private readonly Option<string?> _seeds = new("--seeds")
    {
        HelpName = "WHO",
        Description = "For diffusion: 10, share:0.01, ego, ego:7 or vertices:1,2,3. Default 10, of thresholds ego.",
    };

    private readonly Option<double?> _transmission = new("--transmission", "--beta")
    {
        HelpName = "P",
        Description = "For diffusion: the probability of passing it on over an edge. Default 0.25, of cascade 1.",
    };

    private readonly Option<double?> _recovery = new("--recovery")
    {
        HelpName = "X",
        Description = "For diffusion: recovery of markov and sis. Default 1.",
    };

    /// <summary>The threshold; clusters read it too.</summary>
    public Option<double?> Threshold { get; } = new("--threshold")
    {
        HelpName = "X",
        Description = "For diffusion: a share, or a number of neighbors; default 0.25, of complex 2. For clusters: the probability from which a pair is proposed; default 0.7.",
    };

    private readonly Option<double> _noise = new("--noise")
    {
        HelpName = "P",
        Description = "For diffusion: the probability to adopt below the threshold in a step. Default 0.",
    };

    private readonly Option<int> _maxSteps = new("--max-steps")
    {
        HelpName = "N",
        Description = "For diffusion: the last step. Default 0, no limit.",
    };

    /// <summary>The threads; other tasks that use several read it too.</summary>
    public Option<int> Threads { get; } = new("--threads")
    {
        HelpName = "N",
        Description = "For graph and diffusion: threads. Default 0, all.",
    };

    /// <summary>Adds them to the command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_model, _runs, Seed, _seeds, _transmission, _recovery, Threshold, _noise, _maxSteps, Threads])
        {
            command.Add(option);
        }
    }

    /// <summary>What was given, as a request.</summary>
    public DiffusionRequest Read(ParseResult arguments) => new()
    {
        Model = arguments.GetValue(_model) ?? Standard.Model,
        Runs = arguments.GetValue(_runs),
        Seed = arguments.GetValue(Seed),
        Seeds = arguments.GetValue(_seeds),
        Transmission = arguments.GetValue(_transmission),
        Recovery = arguments.GetValue(_recovery),
        Threshold = arguments.GetValue(Threshold),
        Noise = arguments.GetValue(_noise),
        MaxSteps = arguments.GetValue(_maxSteps),
        Threads = arguments.GetValue(Threads),
    };
}
