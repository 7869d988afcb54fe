namespace Skein.Web.Hosting;

/// <summary>Several cases at work behind one page. Disposing it stops all of them; their sessions stay open.</summary>
public sealed class RunningStart : IAsyncDisposable
{
    internal RunningStart(RunningWeb front, IReadOnlyList<RunningWeb> cases) => (Front, Cases) = (front, cases);

    /// <summary>The page in front, which lists the cases.</summary>
    public RunningWeb Front { get; }

    /// <summary>The cases that are served, in the order of the page.</summary>
    public IReadOnlyList<RunningWeb> Cases { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Front.DisposeAsync().ConfigureAwait(false);
        foreach (var web in Cases)
        {
            await web.DisposeAsync().ConfigureAwait(false);
        }
    }
}
