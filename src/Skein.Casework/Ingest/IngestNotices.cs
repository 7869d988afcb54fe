using Skein.Extraction;

namespace Skein.Casework.Ingest;

/// <summary>What extraction warns of in the documents of a run, gathered by what it says. Used by one thread.</summary>
internal sealed class IngestNotices
{
    private readonly Dictionary<(string Code, string Sentence), List<string>> _paths = [];

    /// <summary>The notices, most files first.</summary>
    public IReadOnlyList<IngestNotice> All =>
    [
        .. _paths.OrderByDescending(row => row.Value.Count).ThenBy(row => row.Key.Code, StringComparer.Ordinal).ThenBy(row => row.Key.Sentence, StringComparer.Ordinal)
            .Select(row => new IngestNotice(row.Key.Code, row.Key.Sentence, row.Value)),
    ];

    /// <summary>Adds the warnings of one document.</summary>
    public void Add(string path, ExtractionResult result)
    {
        foreach (var warning in result.Warnings)
        {
            if (!_paths.TryGetValue((warning.Code, warning.Message), out var paths))
            {
                _paths[(warning.Code, warning.Message)] = paths = [];
            }

            paths.Add(path);
        }
    }
}
