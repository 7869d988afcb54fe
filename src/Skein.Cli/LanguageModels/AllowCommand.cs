using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.LanguageModels;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;

namespace Skein.Cli.LanguageModels;

/// <summary><c>skein language-model allow</c>: records that texts of this case may be sent to one endpoint beyond the machine.</summary>
internal sealed class AllowCommand : CaseCommand
{
    private readonly Option<string> _endpoint = EndpointOption.Make();
    private readonly Option<string> _basis = new("--legal-basis") { HelpName = "WORDS", Description = "On which basis personal data may be handed over; needed.", Required = true };
    private readonly Option<string> _person = new("--decided-by") { HelpName = "NAME", Description = "Who decided it and answers for it; needed.", Required = true };

    public AllowCommand(CliEnvironment environment)
        : base(environment, "allow", "Allow texts of this case to be sent to one endpoint beyond this machine. Nothing is sent by it.")
    {
        Examples = ["skein language-model allow --endpoint https://models.example --legal-basis \"contract of 3 May, Art. 28 GDPR; press reports only\" --decided-by \"Ada Lind\""];
        Remark = "An endpoint on this machine (127.0.0.1, ::1, localhost) needs no permission. Documents on protected persons are never sent.";
        Add(_endpoint);
        Add(_basis);
        Add(_person);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var endpoint = EndpointOption.Of(arguments, _endpoint);
        var outcome = new AllowSending(session).Run(endpoint, arguments.GetRequiredValue(_basis), arguments.GetRequiredValue(_person));
        if (outcome is not ActOutcome.Done done)
        {
            return Task.FromResult(Outcomes.Say(Terminal, outcome, "Allowed"));
        }

        Terminal.Line($"Allowed as event {done.Sequence}: texts of this case may be sent to {endpoint.Origin}. End it with: skein language-model end --endpoint {endpoint.Origin} --reason WORDS");
        return Task.FromResult(ExitCode.Done);
    }
}
