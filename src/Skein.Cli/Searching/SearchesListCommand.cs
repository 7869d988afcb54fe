using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Searching;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Searching;

/// <summary><c>skein searches list</c>.</summary>
internal sealed class SearchesListCommand : CaseCommand
{
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public SearchesListCommand(CliEnvironment environment)
        : base(environment, "list", "List the saved searches by name; none of them is run.")
    {
        Examples = ["skein searches list", "skein searches list --json"];
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var searches = new ListSearches(session).Run();
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "searches", searches);
            return Task.FromResult(ExitCode.Done);
        }

        foreach (var search in searches)
        {
            Terminal.Line($"{search.Id}  {search.Name}");
            Terminal.Line($"“{search.Words}”{(search.Conditions.Count == 0 ? "" : $", {string.Join("; ", search.Conditions)}")}; {search.By.Name}, {search.On:yyyy-MM-dd}", indent: 2);
        }

        if (searches.Count == 0)
        {
            Terminal.Line($"No search is saved yet. Save one with: skein search WORDS --save NAME");
        }

        return Task.FromResult(ExitCode.Done);
    }
}
