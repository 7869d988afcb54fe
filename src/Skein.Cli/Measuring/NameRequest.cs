using System.Text;
using Skein.Evaluation;
using Skein.Evaluation.Identity;
using Skein.Evaluation.Names;
using Skein.Resolution;
using Skein.Resolution.Blocking;
using Skein.Text.Names.Comparison;

namespace Skein.Cli.Measuring;

/// <summary>What <c>skein eval pairs</c>, <c>screen</c>, <c>perturb</c> and <c>clusters</c> were given beside input and output.</summary>
/// <param name="List">For screen: the list; null when none was given.</param>
/// <param name="Explain">For pairs: the file for the evidence; null for none.</param>
/// <param name="Times">For pairs: the file for how long a comparison takes; null for none.</param>
/// <param name="Top">For screen: the most hits a query.</param>
/// <param name="Model">Other weights; null for the shipped ones.</param>
/// <param name="Threshold">For clusters: the probability from which a pair is proposed; null for the product's own.</param>
/// <param name="MostMemory">For clusters: the most memory of keys, in MiB; null for no bound.</param>
/// <param name="Seed">For perturb: what the changes are drawn from.</param>
/// <param name="Missing">A file that was named and does not exist; null if all do.</param>
internal sealed record NameRequest(string? List, string? Explain, string? Times, int Top, string? Model, double? Threshold, int? MostMemory, int Seed, string? Missing)
{
    /// <summary>Runs the task clusters.</summary>
    public EvaluationSummary Clusters(TextReader input, TextWriter output, TimeProvider time, TextWriter? progress, CancellationToken cancellation) => Threshold is not (null or (> 0 and < 1))
        ? EvaluationSummary.Since(time, time.GetTimestamp(), ClustersTask.Name, 0, [new EvaluationFault(0, "The task clusters needs a --threshold above 0 and below 1, such as 0.95.")])
        : ClustersTask.Run(input, output, time, Options(), progress, cancellation);

    private ResolutionOptions Options()
    {
        var options = new ResolutionOptions { Blocking = new BlockingOptions { MostMemory = MostMemory } };
        return Threshold is { } threshold ? options with { Threshold = threshold } : options;
    }

    /// <summary>Runs pairs, screen or perturb.</summary>
    public EvaluationSummary Run(string task, TextReader input, TextWriter output, TimeProvider time, CancellationToken cancellation)
    {
        var model = Model is null ? null : NameModel.Parse(File.ReadLines(Model));
        if (task == PerturbTask.Name)
        {
            return PerturbTask.Run(input, output, Seed, time, cancellation);
        }

        if (task == ScreenTask.Name)
        {
            if (List is null)
            {
                return EvaluationSummary.Since(time, time.GetTimestamp(), task, 0, [new EvaluationFault(0, "The task screen needs --list with the file of the entries.")]);
            }

            using var list = new StreamReader(List);
            return ScreenTask.Run(list, input, output, Top, time, model, cancellation);
        }

        using var explain = Writer(Explain);
        using var times = Writer(Times);
        return PairsTask.Run(input, output, explain, time, model, times, cancellation);
    }

    private static StreamWriter? Writer(string? path) =>
        path is null ? null : new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
