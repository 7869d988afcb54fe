using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.LanguageModels;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;

namespace Skein.Cli.LanguageModels;

/// <summary><c>skein language-model end</c>: ends a permission to send.</summary>
internal sealed class EndCommand : CaseCommand
{
    private readonly Option<string> _endpoint = EndpointOption.Make();
    private readonly Option<string> _reason = new("--reason") { HelpName = "WORDS", Description = "Why; needed.", Required = true };

    public EndCommand(CliEnvironment environment)
        : base(environment, "end", "End a permission to send; what was sent before is not called back by it.")
    {
        Examples = ["skein language-model end --endpoint https://models.example --reason \"the contract ran out\""];
        Add(_endpoint);
        Add(_reason);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var endpoint = EndpointOption.Of(arguments, _endpoint);
        var outcome = new EndSending(session).Run(endpoint, arguments.GetRequiredValue(_reason));
        if (outcome is not ActOutcome.Done done)
        {
            return Task.FromResult(Outcomes.Say(Terminal, outcome, "Ended"));
        }

        Terminal.Line($"Ended as event {done.Sequence}: nothing more of this case is sent to {endpoint.Origin}.");
        return Task.FromResult(ExitCode.Done);
    }
}
