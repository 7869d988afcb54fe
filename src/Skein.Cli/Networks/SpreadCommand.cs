using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Coded;
using Skein.Casework.Contagion;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Networks;

/// <summary><c>skein network spread</c>: what a rule of contagion would do on the network or on a generated graph.</summary>
internal sealed class SpreadCommand : ViewCommand
{
    private readonly SpreadOptions _spread = new(Number, OneOf);
    private readonly Option<string?> _coded = CodedFile.Option();

    public SpreadCommand(CliEnvironment environment)
        : base(environment, "spread", "Simulate a rule of contagion on the network or on a generated graph: simulation, not evidence.")
    {
        Examples =
        [
            "skein network spread --model complex --threshold 2 --seeds ego --runs 1000",
            "skein network spread --model complex --against sir --transmission 0.25",
            "skein network spread --on lfr --size 2000 --degree 12 --mixing 0.2 --model markov --transmission 0.2 --seeds random",
            "skein network spread --on ring --size 20 --degree 4 --model complex --threshold 2",
            "skein network spread --model sis --transmission 0.2 --recovery 0.4 --steps 200",
            "skein network spread --model independent-cascade --transmission 0.3 --unstated absent",
            "skein network spread --coded harbour.csv --model sir --against complex --seeds random --count 3",
            "skein network spread --model multiplex --threshold 0.3 --seeds events --until 2014 --json",
        ];
        Remark = "Simulation, not evidence: it shows what a rule does on a graph, and nothing of what any person did or will do. Numbers are of the whole; nobody is chosen or listed.";
        _spread.AddTo(this);
        Add(_coded);
    }

    /// <inheritdoc/>
    protected override int? RunWithoutCase(ParseResult arguments, CancellationToken cancellation) =>
        arguments.GetValue(_coded) is null && _spread.Read(arguments).On != SpreadGround.Case
            ? OnGenerated(arguments, cancellation)
            : CodedFile.Run(
                Environment,
                arguments.GetValue(_coded),
                (network, _) => Simulated(NetworkWork.Run(
                    Terminal, Environment.Time, "Simulating", work => SpreadOnCodedNetwork.Run(network, _spread.Read(arguments), work), cancellation)),
                "coded-spread",
                IsJson(arguments),
                Write);

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var request = _spread.Read(arguments);
        var outcome = NetworkWork.Run(
            Terminal, Environment.Time, "Simulating", work => new SimulateSpread(session).Run(request, filter, work), Cancellation);
        if (Simulated(outcome) is not { } view)
        {
            return ExitCode.Usage;
        }

        var code = Show("network-spread", view, filter, asJson, SpreadText.Write);
        if (!asJson)
        {
            SpreadText.WriteNotice(Terminal);
        }

        return code;
    }

    private int OnGenerated(ParseResult arguments, CancellationToken cancellation)
    {
        var request = _spread.Read(arguments);
        var outcome = NetworkWork.Run(Terminal, Environment.Time, "Simulating", work => SimulateSpread.OnGenerated(request, work), cancellation);
        if (Simulated(outcome) is not { } view)
        {
            return ExitCode.Usage;
        }

        if (IsJson(arguments))
        {
            JsonAnswer.Write(Terminal, "network-spread", view);
        }
        else
        {
            Write(Terminal, view);
        }

        return ExitCode.Done;
    }

    private static void Write(Terminal terminal, SpreadView view)
    {
        SpreadText.Write(terminal, view);
        SpreadText.WriteNotice(terminal);
    }

    private SpreadView? Simulated(SpreadOutcome outcome)
    {
        if (outcome is SpreadOutcome.Simulated { View: var view })
        {
            return view;
        }

        var refused = (SpreadOutcome.Refused)outcome;
        Terminal.Warn($"{refused.Sentence} ({refused.Code})");
        return null;
    }
}
