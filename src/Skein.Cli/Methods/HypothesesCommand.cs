using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Hypotheses;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Exchange.Matrices;
using Skein.Methods.Hypotheses;
using Skein.Methods.Outcomes;

namespace Skein.Cli.Methods;

/// <summary><c>skein method hypotheses</c>: matrices of competing hypotheses, from files or as analysts recorded them, read.</summary>
internal sealed class HypothesesCommand : ViewCommand
{
    private readonly MatrixOptions _matrices = new();

    public HypothesesCommand(CliEnvironment environment)
        : base(environment, "hypotheses", "Weigh competing hypotheses by what speaks against them, and show on which single pieces that rests.")
    {
        Examples =
        [
            "skein method hypotheses",
            "skein method hypotheses --template",
            "skein method hypotheses ada.csv bo.csv --json",
            "skein method hypotheses ada.csv --record \"Harbor attack\" --question \"Who was behind it?\" --reason \"after the verdict\"",
            "skein method hypotheses --about \"Harbor attack\"",
            "skein method hypotheses --about \"Harbor attack\" --analyst \"Ada Dorn\" --table",
        ];
        Remark = "Columns: row, text; where wanted statement, origin, credibility and relevance (low, medium, high), kind (evidence, absence, assumption, argument, milestone), deception (not-asked, no-sign, possible, likely). Every further column is a hypothesis, rated II, I, N, C, CC or NA. A recorded matrix is yours alone; recording another table changes what differs. It is bookkeeping over ratings that people gave, and no proof.";
        _matrices.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int? RunWithoutCase(ParseResult arguments, CancellationToken cancellation)
    {
        if (!_matrices.IsTemplate(arguments))
        {
            return null;
        }

        Terminal.Output.Write(MatrixFile.Template(AttributionHypotheses.Default.Select(hypothesis => hypothesis.Id.Value)));
        return ExitCode.Done;
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        if (_matrices.IsList(arguments))
        {
            return Show("recorded-matrices", new ShowHypotheses(session).List(filter), filter, asJson, HypothesesText.Write);
        }

        if (_matrices.About(arguments) is { } about)
        {
            return EntityChoice.Choose(session, about, Terminal) is { } attack
                ? ShowRecorded(session, _matrices.Request(arguments, attack, session.Coder.Name), arguments, filter, asJson)
                : ExitCode.Usage;
        }

        if (!_matrices.TryRead(arguments, Environment, out var matrices, out var code))
        {
            return code;
        }

        if (_matrices.Record(arguments) is { } text)
        {
            return EntityChoice.Choose(session, text, Terminal) is { } of ? Record(session, matrices[0], of, arguments) : ExitCode.Usage;
        }

        return new CompareHypotheses(session).Run(matrices, filter) switch
        {
            MethodResult<MatrixViews>.Computed made => Show("hypotheses", made.Value, filter, asJson, HypothesesText.Write),
            MethodResult<MatrixViews>.Refused refused => MethodWords.Refuse(Terminal, refused.Why),
            _ => throw new InvalidOperationException("Matrices are read or refused."),
        };
    }

    private int ShowRecorded(CaseSession session, HypothesesRequest request, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        switch (new ShowHypotheses(session).Run(request, filter))
        {
            case MethodResult<RecordedHypotheses>.Computed { Value: var shown } when _matrices.IsTable(arguments):
                Terminal.Output.Write(MatrixFile.Write(shown.Analysts[0].Matrix));
                return ExitCode.Done;
            case MethodResult<RecordedHypotheses>.Computed { Value: var shown }:
                return Show("recorded-hypotheses", shown, filter, asJson, HypothesesText.Write);
            case MethodResult<RecordedHypotheses>.Refused refused:
                return MethodWords.Refuse(Terminal, refused.Why);
            default:
                throw new InvalidOperationException("Matrices are read or refused.");
        }
    }

    private int Record(CaseSession session, RatedMatrix matrix, Model.EntityId about, ParseResult arguments)
    {
        var outcome = new RecordMatrix(session).Run(matrix, about, _matrices.Reason(arguments)!, _matrices.Question(arguments));
        if (outcome is not ActOutcome.Done)
        {
            return Deciding.Outcomes.Say(Terminal, outcome, "Recorded");
        }

        // Undoing would take back one cell.
        Terminal.Line($"Recorded your matrix on {about}. To change it, record another table; single items are withdrawn with skein method code --withdraw.");
        return ExitCode.Done;
    }
}
