using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.OpenPlaces;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;

namespace Skein.Cli.Places;

/// <summary><c>skein places choose</c>: records which place of the gazetteers a place name means.</summary>
internal sealed class ChoosePlaceCommand : CaseCommand
{
    private readonly Argument<string> _entity = new("ENTITY") { Description = "The place as a document names it: an identifier, or a name that only one bears." };
    private readonly Argument<string> _place = new("PLACE") { Description = "The identifier of a place of the gazetteers, such as 2464470 or BE.VLG." };
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why; needed.");

    public ChoosePlaceCommand(CliEnvironment environment)
        : base(environment, "choose", "Record which place of the gazetteers a place name means, as a judgement that can be withdrawn.")
    {
        Examples = ["skein places choose en-4c1 2464470 --reason \"the text speaks of the Libyan coast\""];
        Add(_entity);
        Add(_place);
        Add(_reason);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        if (EntityChoice.Choose(session, arguments.GetRequiredValue(_entity), Terminal) is not { } entity)
        {
            return Task.FromResult(ExitCode.Usage);
        }

        var outcome = new ChoosePlace(session).Run(entity, arguments.GetRequiredValue(_place).Trim(), arguments.GetValue(_reason) ?? "");
        return Task.FromResult(Outcomes.Say(Terminal, outcome, "Recorded"));
    }
}
