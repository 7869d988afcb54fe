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
    public IReadOnlyList<SourceRow> Run() => Page(int.MaxValue).Rows;

    /// <summary>A page of the sources, by title: what hangs on each is looked up for those that are given only.</summary>
    /// <param name="limit">At most so many, 1 or more.</param>
    /// <param name="offset">Skips so many.</param>
    /// <param name="words">Only those whose title or identifier holds these words, in any case; null or empty for all.</param>
    public SourceList Page(int limit, int offset = 0, string? words = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        using var reader = session.Store.OpenReader();
        var index = new SourceIndex(reader);
        var usage = reader.SourceUsage().ToDictionary(row => row.Source);
        var found = index.All
            .Select(row => row.Value)
            .Where(source => string.IsNullOrWhiteSpace(words) || Holds(source.Title, words) || Holds(source.Id.Value, words))
            .OrderBy(source => source.Title, StringComparer.OrdinalIgnoreCase)
            .ThenBy(source => source.Id)
            .ToList();
        return new SourceList([.. found.Skip(offset).Take(limit).Select(source => Row(reader, index, source, usage.GetValueOrDefault(source.Id)))], found.Count);
    }

    /// <summary>The sources as they stand, without what hangs on them, by identifier.</summary>
    public IReadOnlyList<Source> Bare()
    {
        using var reader = session.Store.OpenReader();
        return [.. new SourceIndex(reader).All.Select(row => row.Value)];
    }

    private static bool Holds(string text, string words) => text.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase);

    internal static SourceRow Row(ICaseReader reader, SourceIndex index, Source source, SourceUsage? usage) => new(
        source,
        usage?.Documents ?? 0,
        usage?.Statements ?? 0,
        index.ChainOf(source.Id),
        index.OriginOf(source.Id),
        reader.LastChange(Subject.Of(source.Id)));
}
