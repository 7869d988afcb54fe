using System.Text;
using Skein.Evaluation;
using Skein.Evaluation.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Cli.Measuring;

/// <summary>What <c>skein eval pairs</c> and <c>screen</c> were given beside input and output.</summary>
/// <param name="List">For screen: the list; null when none was given.</param>
/// <param name="Explain">For pairs: the file for the evidence; null for none.</param>
/// <param name="Top">For screen: the most hits a query.</param>
/// <param name="Model">Other weights; null for the shipped ones.</param>
/// <param name="Missing">A file that was named and does not exist; null if all do.</param>
internal sealed record NameRequest(string? List, string? Explain, int Top, string? Model, string? Missing)
{
    /// <summary>Runs one of the two tasks.</summary>
    public EvaluationSummary Run(string task, TextReader input, TextWriter output, TimeProvider time, CancellationToken cancellation)
    {
        var model = Model is null ? null : NameModel.Parse(File.ReadLines(Model));
        if (task == ScreenTask.Name)
        {
            if (List is null)
            {
                return EvaluationSummary.Since(time, time.GetTimestamp(), task, 0, [new EvaluationFault(0, "The task screen needs --list with the file of the entries.")]);
            }

            using var list = new StreamReader(List);
            return ScreenTask.Run(list, input, output, Top, time, model, cancellation);
        }

        using var explain = Explain is null ? null : new StreamWriter(Explain, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return PairsTask.Run(input, output, explain, time, model, cancellation);
    }
}
