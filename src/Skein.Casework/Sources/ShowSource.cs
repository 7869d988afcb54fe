using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Storage.Reading;

namespace Skein.Casework.Sources;

/// <summary>One source with its history; null when the case has none such.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowSource(CaseSession session)
{
    /// <summary>One source.</summary>
    /// <param name="source">The source.</param>
    public SourcePage? Run(SourceId source)
    {
        using var reader = session.Store.OpenReader();
        var index = new SourceIndex(reader);
        return index.Find(source) is { } found
            ? new SourcePage(
                ListSources.Row(reader, index, found, reader.SourceUsage().FirstOrDefault(row => row.Source == source)),
                reader.HistoryOf(source),
                [.. reader.Documents(new DocumentQuery { Source = source, Limit = 1000 }).Select(row => row.Value.Id)])
            : null;
    }
}
