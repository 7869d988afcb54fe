using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Hypotheses;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Exchange.Matrices;
using Skein.Methods.Hypotheses;
using Skein.Methods.Outcomes;

namespace Skein.Cli.Methods;

/// <summary><c>skein method hypotheses</c>: matrices of competing hypotheses, read.</summary>
internal sealed class HypothesesCommand : ViewCommand
{
    private readonly Argument<string[]> _files = new("MATRIX.csv")
    {
        Description = "A matrix; several, one of each analyst, are read side by side.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _template = Switch("--template", "Write an empty matrix with seven hypotheses on who was behind an attack.");

    public HypothesesCommand(CliEnvironment environment)
        : base(environment, "hypotheses", "Weigh competing hypotheses by what speaks against them, and show on which single pieces that rests.")
    {
        Examples =
        [
            "skein method hypotheses --template",
            "skein method hypotheses harbor.csv",
            "skein method hypotheses ada.csv bo.csv --json",
        ];
        Remark = "Columns: row, text; where wanted statement, origin, credibility and relevance (low, medium, high), kind (evidence, absence, assumption, argument, milestone), deception (not-asked, no-sign, possible, likely). Every further column is a hypothesis, rated II, I, N, C, CC or NA. It is bookkeeping over ratings that people gave, and no proof.";
        Add(_files);
        Add(_template);
        Validators.Add(result =>
        {
            if (result.GetValue(_template) == result.GetValue(_files) is { Length: > 0 })
            {
                result.AddError(CliFaults.BadMatrices());
            }
        });
    }

    /// <inheritdoc/>
    protected override int? RunWithoutCase(ParseResult arguments, CancellationToken cancellation)
    {
        if (!arguments.GetValue(_template))
        {
            return null;
        }

        Terminal.Output.Write(MatrixFile.Template(AttributionHypotheses.Default.Select(hypothesis => hypothesis.Id.Value)));
        return ExitCode.Done;
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var matrices = new List<RatedMatrix>();
        foreach (var path in arguments.GetValue(_files)!.Select(Environment.PathOf))
        {
            if (!File.Exists(path))
            {
                Terminal.Warn(CliFaults.NothingAt("file", path));
                return ExitCode.Usage;
            }

            var read = MatrixFile.Read(path);
            foreach (var fault in read.Faults)
            {
                Terminal.Warn($"{fault.File}, row {fault.Row}{(fault.Column is { } column ? $", {column}" : "")}: {fault.Sentence} ({fault.Code})");
            }

            if (read.Matrix is not { } matrix)
            {
                return ExitCode.Failed;
            }

            matrices.Add(matrix);
        }

        return new CompareHypotheses(session).Run(matrices, filter) switch
        {
            MethodResult<MatrixViews>.Computed made => Show("hypotheses", made.Value, filter, asJson, HypothesesText.Write),
            MethodResult<MatrixViews>.Refused refused => MethodWords.Refuse(Terminal, refused.Why),
            _ => throw new InvalidOperationException("Matrices are read or refused."),
        };
    }
}
