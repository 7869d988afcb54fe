using Skein.Casework.Cases;
using Skein.Model;
using Skein.Reading;
using Skein.Reading.Pdf;

namespace Skein.Casework.Reading;

/// <summary>Paints a page of a PDF whose original the case keeps.</summary>
/// <param name="session">The coder at work.</param>
public sealed class PaintPage(CaseSession session)
{
    /// <summary>The media type of what can be painted.</summary>
    public const string MediaType = "application/pdf";

    private static readonly ReadingOptions Bounds = new() { Timeout = TimeSpan.FromSeconds(20) };

    /// <summary>Paints it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>A PNG; null where the case keeps no such PDF or page, or it cannot be painted here.</returns>
    public async Task<byte[]?> RunAsync(DocumentId document, int page, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        if (await KeptBytes.ReadAsync(session, document, MediaType, Bounds.MaxBytes, cancellation).ConfigureAwait(false) is not { } bytes)
        {
            return null;
        }

        return await PagePicture.PaintAsync(bytes, page, Bounds, cancellation).ConfigureAwait(false);
    }
}
