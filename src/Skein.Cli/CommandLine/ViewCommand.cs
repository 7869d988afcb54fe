using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Cli.Filters;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.CommandLine;

/// <summary>A command that shows a case through a filter, as text or as JSON, and says which filter applied.</summary>
internal abstract class ViewCommand : CaseCommand
{
    private readonly FilterOptions _filter = new();
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON, with its evidence.");

    private protected ViewCommand(CliEnvironment environment, string name, string description)
        : base(environment, name, description)
    {
        _filter.AddTo(this);
        FilterOptions = _filter.All;
        Add(_json);
    }

    /// <summary>Cancelled by Ctrl-C; long work hands it on.</summary>
    protected CancellationToken Cancellation { get; private set; }

    /// <summary>True when the answer is to be JSON.</summary>
    /// <param name="arguments">What was typed.</param>
    protected bool IsJson(ParseResult arguments) => arguments.GetValue(_json);

    /// <summary>Makes the answer and shows it.</summary>
    /// <param name="session">The coder at work.</param>
    /// <param name="arguments">What was typed.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="asJson">True for JSON.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    protected abstract int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson);

    /// <inheritdoc/>
    protected sealed override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        Cancellation = cancellation;
        if (_filter.Read(arguments, session, Environment.Terminal) is not { } filter)
        {
            return Task.FromResult(ExitCode.Usage);
        }

        return Task.FromResult(Run(session, arguments, filter, arguments.GetValue(_json)));
    }

    /// <summary>Shows an answer in the form that was asked for.</summary>
    /// <typeparam name="T">The view model.</typeparam>
    /// <param name="view">What kind of answer.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="asJson">True for JSON.</param>
    /// <param name="write">Writes it as text.</param>
    protected int Show<T>(string view, T answer, ViewFilter filter, bool asJson, Action<Terminal, T> write)
    {
        if (filter.IncludeUnreviewed)
        {
            Terminal.Warn(FilterLine.UnreviewedWarning);
        }

        if (asJson)
        {
            JsonAnswer.Write(Terminal, view, answer, filter);
        }
        else
        {
            write(Terminal, answer);
            FilterLine.Write(Terminal, filter);
        }

        return ExitCode.Done;
    }
}
