using Skein.Casework.Cases;
using Skein.Model.Log;
using Skein.Model.Sources;

namespace Skein.Casework.Sources;

/// <summary>Adds a source.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AddSource(CaseSession session)
{
    /// <summary>Adds a source.</summary>
    /// <param name="source">The source; its identifier must be free and the sources that it names must exist.</param>
    public ActOutcome Run(Source source)
    {
        using var reader = session.Store.OpenReader();
        if (string.IsNullOrWhiteSpace(source.Title))
        {
            return Faults.EmptyTitle();
        }

        if (reader.HistoryOf(source.Id).Count > 0)
        {
            return Faults.Taken(source.Id.Value);
        }

        return Origins.Missing(reader, source) is { } missing
            ? Faults.NoSource(missing.Value)
            : session.Record([new CaseEvent.SourceAdded(source)], id: source.Id.Value);
    }
}
