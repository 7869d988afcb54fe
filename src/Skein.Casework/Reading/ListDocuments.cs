using Skein.Casework.Cases;
using Skein.Casework.Searching;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Storage.Reading;

namespace Skein.Casework.Reading;

/// <summary>Documents, newest first.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListDocuments(CaseSession session)
{
    /// <summary>A page of the list of documents.</summary>
    /// <param name="source">Of one source, or all.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="offset">Skips so many.</param>
    /// <param name="only">Which documents; null, the default, for all.</param>
    public IReadOnlyList<DocumentRow> Run(SourceId? source = null, int limit = 100, int offset = 0, DocumentFilter? only = null)
    {
        using var reader = session.Store.OpenReader();
        var sources = new SourceIndex(reader);
        var documents = only is null or { IsEmpty: true }
            ? reader.Documents(new DocumentQuery { Source = source, Limit = limit, Offset = offset })
            : reader.Documents(new DocumentQuery { Source = source, Limit = int.MaxValue }).Where(row => only.Admits(row.Value, sources)).Skip(offset).Take(limit);
        return
        [
            .. documents.Select(row => new DocumentRow(
                row.Value,
                sources.Get(row.Value.Source).Title,
                CaseView.Date(row.Value.Published ?? sources.Get(row.Value.Source).Published),
                reader.TextVersions(row.Value.Id) is [.., { IsOcr: true }])),
        ];
    }
}
