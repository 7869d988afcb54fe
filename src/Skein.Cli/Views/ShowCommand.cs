using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Dossiers;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Views;

/// <summary><c>skein show</c>: all that the case knows of one person or thing, with the words that say it.</summary>
internal sealed class ShowCommand : ViewCommand
{
    private readonly Argument<string> _entity = new("ENTITY") { Description = "An identifier, or a name that only one bears." };

    public ShowCommand(CliEnvironment environment)
        : base(environment, "show", "Show a person or thing: statements with their passages, contradictions, ties, legal status.")
    {
        Examples = ["skein show \"Mira Dolen\"", "skein show pe-01 --true-at 2015-11 --min-reliability C --json"];
        Add(_entity);
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var text = arguments.GetRequiredValue(_entity);
        if (EntityChoice.Choose(session, text, Terminal) is not { } entity)
        {
            return ExitCode.Usage;
        }

        if (new ShowDossier(session).Run(entity, filter) is not { } dossier)
        {
            Terminal.Warn(CliFaults.NoEntity(text));
            return ExitCode.Usage;
        }

        return Show("dossier", dossier, filter, asJson, DossierText.Write);
    }
}
