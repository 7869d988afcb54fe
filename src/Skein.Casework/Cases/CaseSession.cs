using Skein.Model;
using Skein.Model.Vocabulary;
using Skein.Storage;

namespace Skein.Casework.Cases;

/// <summary>
/// One coder at work on one case. Every act takes a session; it says who records and when. Thread-safe: acts may run side by side.
/// </summary>
public sealed partial class CaseSession : IDisposable
{
    /// <summary>Begins work on an open case.</summary>
    /// <param name="store">The case; disposed with the session.</param>
    /// <param name="coder">Who is coding.</param>
    /// <param name="time">The clock.</param>
    /// <param name="ids">Where identifiers of things added by hand come from.</param>
    public CaseSession(ICaseStore store, Coder coder, TimeProvider time, IIdFactory ids) =>
        (Store, Coder, Time, Ids) = (store, coder, time, ids);

    /// <summary>The case.</summary>
    public ICaseStore Store { get; }

    /// <summary>Who is coding.</summary>
    public Coder Coder { get; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; }

    /// <summary>Where identifiers of things added by hand come from.</summary>
    public IIdFactory Ids { get; }

    /// <summary>The vocabulary.</summary>
    public PropertyVocabulary Vocabulary { get; } = PropertyVocabulary.Shipped;

    /// <summary>Where the case lies.</summary>
    public string Location => Store.Location;

    /// <summary>The same case with another coder.</summary>
    /// <param name="coder">Who is coding.</param>
    public CaseSession As(Coder coder) => new(Store, coder, Time, Ids);

    /// <inheritdoc/>
    public void Dispose()
    {
        StopComparing();
        Store.Dispose();
    }
}
