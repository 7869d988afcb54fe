using Skein.Model;
using Skein.Model.Sources;
using Skein.Storage;

namespace Skein.Casework.Ingest;

/// <summary>What the case held when a run began.</summary>
internal sealed record KnownCase(IReadOnlyDictionary<SourceId, Source> Sources, IReadOnlySet<(string Path, string Code)> Faults)
{
    public static KnownCase Of(ICaseStore store)
    {
        using var reader = store.OpenReader();
        return new KnownCase(
            reader.Sources().ToDictionary(row => row.Value.Id, row => row.Value),
            reader.ReadingFaults().Select(fault => (fault.Path, fault.Code)).ToHashSet());
    }
}
