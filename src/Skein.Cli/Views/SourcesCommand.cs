using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Sources;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Views;

/// <summary><c>skein sources</c>: the sources with grade, kind, language, origin chain and what hangs on them.</summary>
internal sealed class SourcesCommand : CaseCommand
{
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public SourcesCommand(CliEnvironment environment)
        : base(environment, "sources", "List the sources with grade, kind, language, origin chain and use.")
    {
        Examples = ["skein sources", "skein sources --json"];
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var rows = new ListSources(session).Run();
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "sources", rows);
        }
        else
        {
            Write(Terminal, rows);
        }

        return Task.FromResult(ExitCode.Done);
    }

    /// <summary>Writes the list.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<SourceRow> rows)
    {
        if (rows.Count == 0)
        {
            terminal.Line($"The case has no sources yet. Add one with skein source add, or read files with skein ingest.");
            return;
        }

        terminal.Table(
            ["Id", "Source", "Grade", "Kind", "Language", "Published", "Documents", "Statements", "Origin"],
            rows.Select(row => (IReadOnlyList<Words>)[
                Words.Of($"[dim]{row.Source.Id}[/]"),
                Words.Of($"[bold]{row.Source.Title}[/]"),
                Words.Of($"[blue]{row.Source.Reliability}[/]"),
                Words.Of($"{EntityText.Code(row.Source.Kind)}"),
                Words.Of($"{row.Source.Language}"),
                Words.Of($"{row.Source.Published}"),
                Words.Of($"{row.Documents}"),
                Words.Of($"{row.Statements}"),
                Words.Of($"{string.Join(", ", row.OriginChain)}"),
            ]));
    }
}
