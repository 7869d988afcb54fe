using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Methods.Signals;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Methods.Outcomes;

namespace Skein.Cli.Methods;

/// <summary><c>skein method signals</c>: what sources say that authorities had before incidents, and what became of it.</summary>
internal sealed class SignalsCommand : AnswerCommand
{
    private readonly Argument<string?> _incident = new("INCIDENT") { Description = "The timeline of this incident or operation; without it, of all with a signal.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _agency = Text("--agency", "ID|NAME", "Show each signal as this authority had it on a day.");
    private readonly Option<string?> _on = Days.Option("--on", "The day of that view. Default: the day before the first incident with a signal.");

    public SignalsCommand(CliEnvironment environment, SignOptions? sign = null)
        : base(environment, "signals", "List what sources say that authorities had before incidents, since when, what became of it, and what they answer.", sign)
    {
        Examples = IsSigning ? ["skein method assess signals \"Harbor attack\" --reason \"before the inquiry reports\""] :
        [
            "skein method signals",
            "skein method signals \"Harbor attack\" --agency \"Ostland service\" --on 2031-05-01",
            "skein method code signal \"Harbor attack\" base-rate=unknown --ground st-4c1 --reason \"nobody counted\"",
            "skein method signals --json",
        ];
        Remark = IsSigning ? SignOptions.Remark : "A signal is shown only once it is coded how many similar ones there were and what each authority concerned says, or that it was asked; until then it waits. The codings used are yours. Authorities are not ranked, and nothing is said of what would have happened otherwise.";
        Add(_incident);
        Add(_agency);
        Add(_on);
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        if (!EntityChoice.TryChoose(session, arguments.GetValue(_incident), Terminal, out var incident)
            || !EntityChoice.TryChoose(session, arguments.GetValue(_agency), Terminal, out var agency))
        {
            return ExitCode.Usage;
        }

        var request = new SignalRequest { Incident = incident, Agency = agency, On = Days.Read(arguments.GetValue(_on)) };
        return Sign(arguments, signature => new AssessSignals(session).Run(request, filter, signature)) ?? new ShowSignals(session).Run(request, filter) switch
        {
            MethodResult<SignalsView>.Computed made => Show("signals", made.Value, filter, asJson, SignalsText.Write),
            MethodResult<SignalsView>.Refused refused => MethodWords.Refuse(Terminal, refused.Why),
            _ => throw new InvalidOperationException("Signals are listed or refused."),
        };
    }
}
