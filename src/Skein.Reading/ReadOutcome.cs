using System.Collections.Immutable;
using Skein.Reading.Archives;
using Skein.Reading.Faults;

namespace Skein.Reading;

/// <summary>What came of reading one file: exactly one of the four cases below.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    /// <summary>The file is a document and was read.</summary>
    /// <param name="Document">The document.</param>
    public sealed record Read(ReadDocument Document) : ReadOutcome;

    /// <summary>The file holds other files: a ZIP archive, or an e-mail with attachments.</summary>
    /// <param name="Members">The files inside in the order of the container, those that were refused included.</param>
    /// <param name="MediaType">The type of the container.</param>
    /// <param name="Cover">The text of the container itself (the body of an e-mail); null for an archive.</param>
    /// <param name="Warnings">What a user should know about the container.</param>
    public sealed record Container(
        IReadOnlyList<ContainedFile> Members, string MediaType, ReadDocument? Cover, ImmutableArray<ReadWarning> Warnings) : ReadOutcome;

    /// <summary>The file could not be read.</summary>
    /// <param name="Fault">Why.</param>
    /// <param name="MediaType">The type that the content shows; null where it was not looked at or not known.</param>
    public sealed record Failed(ReadFault Fault, string? MediaType = null) : ReadOutcome;

    /// <summary>The file is a scan, and its text could not be recognized here. It is listed as such; a later run tries again.</summary>
    /// <param name="Fault">The sentence that says so.</param>
    /// <param name="MediaType">The type of the file.</param>
    /// <param name="Pages">How many pages the scan has.</param>
    public sealed record NeedsOcr(ReadFault Fault, string MediaType, int Pages) : ReadOutcome;
}
