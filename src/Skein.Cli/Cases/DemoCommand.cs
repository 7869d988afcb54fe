using System.CommandLine;
using Skein.Casework.Demonstration;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Reading;

namespace Skein.Cli.Cases;

/// <summary><c>skein demo</c>: makes the demonstration case and serves it; with <c>--check</c> asks each kind of page once and stops.</summary>
internal sealed class DemoCommand : SkeinCommand
{
    private readonly Option<bool> _check = Switch("--check", "Ask each kind of page once, stop, and exit with 0 only if all answered.");
    private readonly Option<int> _port = Number("--port", "The port that is tried first; a taken one means the next.", 7410, 0, 65535);
    private readonly Option<string?> _case = Text("--case", "NAME.skein", "Where the case is made. Default: demo.skein here, or below $XDG_STATE_HOME/skein where this folder cannot be written.");
    private readonly Option<string?> _author = CoderChoice.Option();
    private readonly Option<bool> _noOpen = Switch("--no-open", "Do not open a browser.");

    public DemoCommand(CliEnvironment environment)
        : base(environment, "demo", "Make the demonstration case and serve it.")
    {
        Examples = ["skein demo", "skein demo --check"];
        Remark = "The demonstration retells published reports in Skein's own words; every legal status reads as reported on a date. A second start goes on with the same case.";
        Add(_check);
        Add(_port);
        Add(_case);
        Add(_author);
        Add(_noOpen);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        if (CoderChoice.Choose(Environment, arguments.GetValue(_author)) is not { } coder)
        {
            return ExitCode.Usage;
        }

        var terminal = Environment.Terminal;
        var location = arguments.GetValue(_case) is { } named ? Environment.PathOf(named) : Standard();
        var outcome = await Progressing.RunAsync(terminal, Environment.Time, "Reading the notes", progress =>
            new MakeDemonstration(Environment.Provider, Environment.Time, Environment.Ids)
                .RunAsync(Installation.Casefile(Environment), location, coder, progress, cancellation)).ConfigureAwait(false);
        foreach (var fault in outcome.Faults)
        {
            terminal.Warn($"{fault.File}, row {fault.Row}, column {fault.Column}: {fault.Sentence} ({fault.Code})");
        }

        using var session = outcome.Session;
        if (outcome.Report is { } report)
        {
            IngestText.Write(terminal, report);
        }

        if (session is null)
        {
            return ExitCode.Failed;
        }

        if (arguments.GetValue(_check))
        {
            return await DemoCheck.RunAsync(terminal, session, cancellation).ConfigureAwait(false);
        }

        await Serving.RunAsync(Environment, session, arguments.GetValue(_port), opens: !arguments.GetValue(_noOpen), cancellation).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private string Standard()
    {
        var here = Environment.PathOf("demo.skein");
        if (Environment.Provider.Exists(here) || CanWrite(Environment.Folder))
        {
            return here;
        }

        var state = Environment.Variable("XDG_STATE_HOME") ?? Path.Combine(Environment.Variable("HOME") ?? Path.GetTempPath(), ".local", "state");
        var folder = Path.Combine(state, "skein");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, "demo.skein");
    }

    private static bool CanWrite(string folder)
    {
        try
        {
            using var probe = new FileStream(
                Path.Combine(folder, $".skein-{System.Environment.ProcessId}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
