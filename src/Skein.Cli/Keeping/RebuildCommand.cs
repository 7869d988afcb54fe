using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Keeping;

/// <summary><c>skein rebuild</c>: makes the projections again from the log; extraction is not run again.</summary>
internal sealed class RebuildCommand : CaseCommand
{
    private readonly Option<string?> _dump = Text("--dump", "FILE", "Write the projections afterwards as sorted JSON Lines: equal dumps mean equal projections.");

    public RebuildCommand(CliEnvironment environment)
        : base(environment, "rebuild", "Make the projections again from the log; extraction is not run again.")
    {
        Examples = ["skein rebuild", "skein rebuild --dump harbour.jsonl"];
        Add(_dump);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        _ = StoreProgress.Run(Terminal, session.Time, "Rebuilding", progress =>
        {
            session.Store.Rebuild(progress, cancellation);
            return true;
        });
        using var reader = session.Store.OpenReader();
        Terminal.Line($"The projections were made again from {reader.Head.Sequence} entries.");
        if (arguments.GetValue(_dump) is { } file)
        {
            using var writer = new StreamWriter(Environment.PathOf(file));
            session.Store.WriteDump(writer);
            Terminal.Line($"The dump is in {file}.");
        }

        return Task.FromResult(ExitCode.Done);
    }
}
