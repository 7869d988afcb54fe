using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Views;

namespace Skein.Cli.Searching;

/// <summary><c>skein searches run</c>: runs a saved search now.</summary>
internal sealed class SearchesRunCommand : CaseCommand
{
    private readonly Argument<string> _search = SearchChoice.Argument();
    private readonly Option<int> _limit = Number("--limit", "At most so many documents.", 20, 1, 1000);
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public SearchesRunCommand(CliEnvironment environment)
        : base(environment, "run", "Run a saved search, as it was saved, on what the case holds now.")
    {
        Examples = ["skein searches run \"The warehouse\"", "skein searches run se-4c1 --limit 5 --json"];
        Add(_search);
        Add(_limit);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation) =>
        Task.FromResult(SearchChoice.Choose(session, arguments.GetRequiredValue(_search), Terminal) is { } search
            ? SearchText.Answer(Terminal, session, search.Words, search.Only, arguments.GetValue(_limit), arguments.GetValue(_json))
            : ExitCode.Failed);
}
