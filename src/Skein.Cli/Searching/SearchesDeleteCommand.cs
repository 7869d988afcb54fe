using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Searching;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;

namespace Skein.Cli.Searching;

/// <summary><c>skein searches delete</c>: a saved search leaves the list; the log keeps it, and undoing brings it back.</summary>
internal sealed class SearchesDeleteCommand : CaseCommand
{
    private readonly Argument<string> _search = SearchChoice.Argument();
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why; may be left out.");

    public SearchesDeleteCommand(CliEnvironment environment)
        : base(environment, "delete", "Delete a saved search; undoing brings it back.")
    {
        Examples = ["skein searches delete \"The warehouse\"", "skein searches delete se-4c1 --reason \"answered\""];
        Add(_search);
        Add(_reason);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation) =>
        Task.FromResult(SearchChoice.Choose(session, arguments.GetRequiredValue(_search), Terminal) is { } search
            ? Outcomes.Say(Terminal, new DeleteSearch(session).Run(search.Id, arguments.GetValue(_reason)), "Deleted")
            : ExitCode.Failed);
}
