using Skein.Casework.Cases;
using Skein.Model;
using Skein.Reading.Html;

namespace Skein.Casework.Reading;

/// <summary>Shows a web page whose original the case keeps as it was archived, without anything that could run, ask or fetch.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowArchivedPage(CaseSession session)
{
    /// <summary>The media type of what can be shown.</summary>
    public const string MediaType = "text/html";

    /// <summary>The longest original that is shown, in bytes; a longer one can be saved.</summary>
    private const long MostBytes = 16L << 20;

    /// <summary>Cleans it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The page; null where the case keeps no such original, or it is made to exhaust whoever reads it.</returns>
    public async Task<ArchivedPage?> RunAsync(DocumentId document, CancellationToken cancellation = default) =>
        await KeptBytes.ReadAsync(session, document, MediaType, MostBytes, cancellation).ConfigureAwait(false) is { } bytes
            ? ArchivedPage.Of(bytes)
            : null;
}
