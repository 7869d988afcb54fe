using System.CommandLine;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Cases;

/// <summary><c>skein serve</c>: serves the pages of a case on this machine until Ctrl-C.</summary>
internal sealed class ServeCommand : SkeinCommand
{
    private readonly Argument<string?> _location = new("NAME.skein") { Description = "The case. Default: SKEIN_CASE, else the only *.skein folder here.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _case = CaseChoice.Option();
    private readonly Option<string?> _author = CoderChoice.Option();
    private readonly Option<int> _port = Number("--port", "The port that is tried first; a taken one means the next.", 7410, 0, 65535);
    private readonly Option<bool> _noOpen = Switch("--no-open", "Do not open a browser.");

    public ServeCommand(CliEnvironment environment)
        : base(environment, "serve", "Serve the pages of a case on this machine, at an address with a one-time token.")
    {
        Examples = ["skein serve harbour.skein", "skein serve harbour.skein --port 8080 --author \"Ada Lind\" --no-open"];
        Remark = "Pages are served on 127.0.0.1 only. Ctrl-C stops it; that is exit code 0.";
        Add(_location);
        Add(_case);
        Add(_author);
        Add(_port);
        Add(_noOpen);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        if (CoderChoice.Choose(Environment, arguments.GetValue(_author)) is not { } coder
            || CaseChoice.Choose(Environment, arguments.GetValue(_location) ?? arguments.GetValue(_case)) is not { } location)
        {
            return ExitCode.Usage;
        }

        using var session = Environment.Open(location, coder);
        await Serving.RunAsync(Environment, session, arguments.GetValue(_port), opens: !arguments.GetValue(_noOpen), cancellation).ConfigureAwait(false);
        return ExitCode.Done;
    }
}
