using System.CommandLine;
using Skein.Casework.Personal;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Model;
using Skein.Model.Faults;
using Skein.Web.Start;

namespace Skein.Cli.Cases;

/// <summary><c>skein serve</c>: serves the pages of a case, or of several behind one start page, on this machine until Ctrl-C.</summary>
internal sealed class ServeCommand : SkeinCommand
{
    private readonly Argument<string[]> _locations = new("NAME.skein")
    {
        Description = "The case, or several. Default: SKEIN_CASE, else the only *.skein folder here, else those here and those served last.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _case = CaseChoice.Option();
    private readonly Option<string?> _author = CoderChoice.Option();
    private readonly Option<int> _port = Number("--port", "The port that is tried first; a taken one means the next.", 7410, 0, 65535);
    private readonly Option<bool> _noOpen = Switch("--no-open", "Do not open a browser.");

    public ServeCommand(CliEnvironment environment)
        : base(environment, "serve", "Serve the pages of a case on this machine, at an address with a one-time token.")
    {
        Examples =
        [
            "skein serve harbour.skein", "skein serve harbour.skein flat.skein",
            "skein serve harbour.skein --port 8080 --author \"Ada Lind\" --no-open",
        ];
        Remark = "Pages are served on 127.0.0.1 only. Several cases stand on one start page, each behind a port and a cookie of its own. Ctrl-C stops it; that is exit code 0.";
        Add(_locations);
        Add(_case);
        Add(_author);
        Add(_port);
        Add(_noOpen);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        if (CoderChoice.Choose(Environment, arguments.GetValue(_author)) is not { } coder)
        {
            return ExitCode.Usage;
        }

        var (port, opens) = (arguments.GetValue(_port), !arguments.GetValue(_noOpen));
        var named = arguments.GetValue(_locations) ?? [];
        var several = named.Length > 1 ? [.. named.Select(Environment.PathOf).Distinct(StringComparer.Ordinal)]
            : named.Length == 1 || arguments.GetValue(_case) is not null ? []
            : Several();
        if (several.Count > 1)
        {
            await ServeSeveralAsync(several, coder, port, opens, cancellation).ConfigureAwait(false);
            return ExitCode.Done;
        }

        if (CaseChoice.Choose(Environment, several.FirstOrDefault() ?? named.FirstOrDefault() ?? arguments.GetValue(_case)) is not { } location)
        {
            return ExitCode.Usage;
        }

        using var session = Environment.Open(location, coder);
        new RecentCases(Environment.Personal).Add(location);
        await Serving.RunAsync(Environment, session, port, opens, cancellation).ConfigureAwait(false);
        return ExitCode.Done;
    }

    // Nothing was named: the one case that is meant as ever, otherwise all that lie here and those that were served last.
    private List<string> Several()
    {
        if (Environment.Variable("SKEIN_CASE") is not null)
        {
            return [];
        }

        var here = CaseChoice.Here(Environment);
        return here.Count == 1 ? [] : [.. here.Concat(new RecentCases(Environment.Personal).Run()).Distinct(StringComparer.Ordinal)];
    }

    private async Task ServeSeveralAsync(List<string> locations, Coder coder, int port, bool opens, CancellationToken cancellation)
    {
        var cases = locations.ConvertAll(location => Offer(location, coder));
        try
        {
            var recent = new RecentCases(Environment.Personal);
            foreach (var offered in cases.Where(offered => offered.Session is not null).Reverse())
            {
                recent.Add(offered.Session!.Location);
            }

            await Serving.RunSeveralAsync(Environment, cases, port, opens, cancellation).ConfigureAwait(false);
        }
        finally
        {
            cases.ForEach(offered => offered.Session?.Dispose());
        }
    }

    // One case that cannot be opened is listed with its sentence, and the others are served.
    private OfferedCase Offer(string location, Coder coder)
    {
        var name = Path.GetFileName(location.TrimEnd(Path.DirectorySeparatorChar));
        if (!Environment.Provider.Exists(location))
        {
            return new OfferedCase(name, null, CliFaults.CaseGone());
        }

        try
        {
            return new OfferedCase(name, Environment.Open(location, coder));
        }
        catch (SkeinException fault)
        {
            return new OfferedCase(name, null, fault.Message.Contains(fault.Code, StringComparison.Ordinal) ? fault.Message : $"{fault.Message} ({fault.Code})");
        }
    }
}
