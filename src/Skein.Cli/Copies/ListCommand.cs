using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Copies;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Copies;

/// <summary><c>skein copies list</c>: the pairs with what became of them.</summary>
internal sealed class ListCommand : CaseCommand
{
    private readonly Option<bool> _all = Switch("--all", "Also the pairs that were decided.");
    private readonly Option<int> _limit = Number("--limit", "At most so many.", standard: 50, least: 1, most: 10_000);
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public ListCommand(CliEnvironment environment)
        : base(environment, "list", "List near copies that wait for a decision, the most alike first.")
    {
        Examples = ["skein copies list", "skein copies list --all --json"];
        Add(_all);
        Add(_limit);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var listing = new ListCopies(session).Run(
            state: arguments.GetValue(_all) ? null : CopyState.Proposed, limit: arguments.GetValue(_limit));
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "copies", listing);
            return Task.FromResult(ExitCode.Done);
        }

        foreach (var pair in listing.Pairs)
        {
            CopyText.Write(Terminal, pair);
        }

        Terminal.Line($"{listing.Proposed} wait for a decision, {listing.OneOrigin} count as one origin, {listing.SetApart} set apart.");
        return Task.FromResult(ExitCode.Done);
    }
}
