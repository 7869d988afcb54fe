using Skein.Testing;

namespace Skein.Cli.Tests.Walks;

/// <summary>The coded tables of the demonstration as a case, made once for all walks; a walk that records uses things of its own.</summary>
public sealed class DemonstrationCase : IAsyncLifetime
{
    internal Support.CommandLine Skein { get; } = new();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Skein.OkAsync("init", "demo.skein", "--title", "Demonstration", "--purpose", "a test");
        await Skein.OkAsync("import", Path.Combine(Repository.Root, "casefiles", "europe-2014-2023", "tables"));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Skein.Dispose();
        return ValueTask.CompletedTask;
    }
}
