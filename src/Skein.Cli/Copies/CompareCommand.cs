using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Copies;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Copies;

/// <summary><c>skein copies show</c>: what two near copies share and where they differ, in their own words.</summary>
internal sealed class CompareCommand : CaseCommand
{
    private readonly PairArguments _pair = new();
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public CompareCommand(CliEnvironment environment)
        : base(environment, "show", "Show where two near copies differ, word by word, each with its place in the text.")
    {
        Examples = ["skein copies show doc-4c1 doc-7e2", "skein copies show doc-4c1 doc-7e2 --json"];
        _pair.AddTo(this);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var (one, other) = _pair.Of(arguments);
        if (new CompareCopies(session).Run(one, other) is not { } comparison)
        {
            Terminal.Warn(CliFaults.NoCopies());
            return Task.FromResult(ExitCode.Usage);
        }

        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "copies-compared", comparison);
        }
        else
        {
            CopyText.Write(Terminal, comparison);
        }

        return Task.FromResult(ExitCode.Done);
    }
}
