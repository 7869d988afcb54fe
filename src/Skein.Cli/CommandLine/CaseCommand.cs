using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Cli.Choices;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.CommandLine;

/// <summary>A command on one case: it finds the case and the coder, opens it, and closes it when done.</summary>
internal abstract class CaseCommand : SkeinCommand
{
    private readonly Option<string?> _case = CaseChoice.Option();
    private readonly Option<string?> _author = CoderChoice.Option();

    private protected CaseCommand(CliEnvironment environment, string name, string description)
        : base(environment, name, description)
    {
        Add(_case);
        Add(_author);
        SetAction(InvokeAsync);
    }

    /// <summary>Where answers go.</summary>
    protected Terminal Terminal => Environment.Terminal;

    /// <summary>Does the work on the open case.</summary>
    /// <param name="session">The coder at work; disposed by the caller.</param>
    /// <param name="arguments">What was typed.</param>
    /// <param name="cancellation">Cancelled by Ctrl-C.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    protected abstract Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation);

    /// <summary>Does what was asked for where it needs no case, such as work on a file; by default nothing does.</summary>
    /// <param name="arguments">What was typed.</param>
    /// <param name="cancellation">Cancelled by Ctrl-C.</param>
    /// <returns>An <see cref="ExitCode"/>; null when a case is needed.</returns>
    protected virtual int? RunWithoutCase(ParseResult arguments, CancellationToken cancellation) => null;

    private async Task<int> InvokeAsync(ParseResult arguments, CancellationToken cancellation)
    {
        if (RunWithoutCase(arguments, cancellation) is { } code)
        {
            return code;
        }

        if (CoderChoice.Choose(Environment, arguments.GetValue(_author)) is not { } coder
            || CaseChoice.Choose(Environment, arguments.GetValue(_case)) is not { } location)
        {
            return ExitCode.Usage;
        }

        using var session = Environment.Open(location, coder);
        return await RunAsync(session, arguments, cancellation).ConfigureAwait(false);
    }
}
