using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Storage.Reading;

namespace Skein.Casework.Sources;

/// <summary>The sources with what hangs on them.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListSources(CaseSession session)
{
    /// <summary>The sources, by title.</summary>
    public IReadOnlyList<SourceRow> Run()
    {
        using var reader = session.Store.OpenReader();
        var index = new SourceIndex(reader);
        var usage = reader.SourceUsage().ToDictionary(row => row.Source);
        return
        [
            .. index.All
                .Select(row => Row(reader, index, row.Value, usage.GetValueOrDefault(row.Value.Id)))
                .OrderBy(row => row.Source.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(row => row.Source.Id),
        ];
    }

    internal static SourceRow Row(ICaseReader reader, SourceIndex index, Source source, SourceUsage? usage) => new(
        source,
        usage?.Documents ?? 0,
        usage?.Statements ?? 0,
        index.ChainOf(source.Id),
        index.OriginOf(source.Id),
        reader.LastChange(Subject.Of(source.Id)));
}
