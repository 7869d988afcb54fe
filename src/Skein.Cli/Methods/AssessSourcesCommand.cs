using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.SourceCriticism;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;

namespace Skein.Cli.Methods;

/// <summary><c>skein method assess sources</c>: signs the source summary statement on an entity.</summary>
internal sealed class AssessSourcesCommand : CaseCommand
{
    private readonly Argument<string> _about = new("ENTITY") { Description = "What the sources speak of: an identifier, or a name that only one bears." };
    private readonly Option<string?> _words = Text("--words", "TEXT", "The source summary statement as you edited it. Default: as it is made from counts.");
    private readonly Option<string> _reason = new("--reason") { HelpName = "WORDS", Description = "Why you sign it, with its limits; needed.", Required = true };

    public AssessSourcesCommand(CliEnvironment environment)
        : base(environment, "sources", "Sign the source summary statement on an entity. It has no likelihood: it says how well something is sourced.")
    {
        Examples = ["skein method assess sources \"Harbor attack\" --reason \"for the brief of May\""];
        Remark = SignOptions.Remark;
        Add(_about);
        Add(_words);
        Add(_reason);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation) => Task.FromResult(
        EntityChoice.Choose(session, arguments.GetRequiredValue(_about), Terminal) is { } about
            ? Outcomes.Say(Terminal, new AssessSources(session).Run(about, arguments.GetRequiredValue(_reason), arguments.GetValue(_words)), "Signed")
            : ExitCode.Usage);
}
