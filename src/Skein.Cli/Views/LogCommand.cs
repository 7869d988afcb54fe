using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Model.Log;
using Skein.Storage.Reading;

namespace Skein.Cli.Views;

/// <summary><c>skein log</c>: what was recorded last, with the numbers that <c>skein undo</c> takes.</summary>
internal sealed class LogCommand : CaseCommand
{
    private readonly Option<int> _limit = Number("--limit", "At most so many entries.", 20, 1, 100_000);
    private readonly Option<bool> _json = Switch("--json", "Write whole entries as JSON, payloads included.");

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
        using var reader = session.Store.OpenReader();
        var entries = reader.Latest(arguments.GetValue(_limit));
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "log", entries);
            return Task.FromResult(ExitCode.Done);
        }

        Terminal.Table(
            ["Number", "When (UTC)", "Who", "What", "About", ""],
            entries.Select(entry => Row(entry, reader)));
        Terminal.Line($"The log ends at entry {reader.Head.Sequence}, head {reader.Head.Hash}.");
        return Task.FromResult(ExitCode.Done);
    }

    private static Words[] Row(LogEntry entry, ICaseReader reader)
    {
        var subjects = entry.Event?.Subjects().Select(subject => subject.ToString()).ToList() ?? [];
        var about = subjects.Count > 3 ? string.Join(", ", subjects.Take(3)) + $" and {subjects.Count - 3} more" : string.Join(", ", subjects);
        return
        [
            Words.Of($"{entry.Sequence}"),
            Words.Of($"{entry.RecordedOn.UtcDateTime:yyyy-MM-dd HH:mm:ss}"),
            Words.Of($"{entry.Author}"),
            Words.Of($"{entry.Kind}"),
            Words.Of($"{about}"),
            entry.Event is null ? Words.Of($"[yellow]payload erased[/]")
                : reader.UndoneBy(entry.Sequence) is { } by ? Words.Of($"[yellow]undone by {by}[/]") : Words.None,
        ];
    }
}
