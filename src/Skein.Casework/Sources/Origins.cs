using Skein.Model;
using Skein.Model.Sources;
using Skein.Storage.Reading;

namespace Skein.Casework.Sources;

/// <summary>Checks of origin chains.</summary>
internal static class Origins
{
    /// <summary>A source that the chain names and the case lacks, or null.</summary>
    public static SourceId? Missing(ICaseReader reader, Source source) =>
        source.Origins.Select(origin => (SourceId?)origin.From).FirstOrDefault(from => reader.HistoryOf(from!.Value).Count == 0);
}
