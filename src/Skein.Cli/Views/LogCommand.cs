using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Overview;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Views;

/// <summary><c>skein log</c>: what was recorded last, with the numbers that <c>skein undo</c> takes.</summary>
internal sealed class LogCommand : CaseCommand
{
    private readonly Option<int> _limit = Number("--limit", "At most so many entries.", 20, 1, 100_000);
    private readonly Option<bool> _json = Switch("--json", "Write the entries as JSON.");

    public LogCommand(CliEnvironment environment)
        : base(environment, "log", "Show what was recorded last, with the numbers that undo takes.")
    {
        Examples = ["skein log", "skein log --limit 100 --json"];
        Add(_limit);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var entries = new ShowLog(session).Run(arguments.GetValue(_limit));
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "log", entries);
        }
        else
        {
            Write(Terminal, entries);
        }

        return Task.FromResult(ExitCode.Done);
    }

    /// <summary>Writes the entries.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<RecentEvent> entries) => terminal.Table(
        ["Number", "When (UTC)", "Who", "What", ""],
        entries.Select(entry => (IReadOnlyList<Words>)[
            Words.Of($"{entry.Sequence}"),
            Words.Of($"[dim]{entry.On.UtcDateTime:yyyy-MM-dd HH:mm:ss}[/]"),
            Words.Of($"{entry.By}"),
            Words.Of($"{entry.Words}"),
            entry.IsUndone ? Words.Of($"[yellow]undone[/]") : entry.CanUndo ? Words.Of($"[dim]can be undone[/]") : Words.None,
        ]));
}
