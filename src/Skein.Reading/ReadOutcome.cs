using System.Collections.Immutable;
using Skein.Model.Documents;
using Skein.Reading.Archives;
using Skein.Reading.Faults;
using Skein.Text.Hashing;

namespace Skein.Reading;

/// <summary>What came of reading one file: exactly one of the five cases below.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    /// <summary>The file is a document and was read.</summary>
    /// <param name="Document">The document.</param>
    public sealed record Read(ReadDocument Document) : ReadOutcome;

    /// <summary>The file holds other files: a ZIP archive, an e-mail with attachments, a Word document or a web page with pictures in it.</summary>
    /// <param name="Members">The files inside in the order of the container, those that were refused included.</param>
    /// <param name="MediaType">The type of the container.</param>
    /// <param name="Cover">The text of the container itself (the body of an e-mail); null for an archive.</param>
    /// <param name="Warnings">What a user should know about the container.</param>
    /// <param name="Fault">Why the container itself gave no text although it should have; its members are there all the same.</param>
    public sealed record Container(
        IReadOnlyList<ContainedFile> Members, string MediaType, ReadDocument? Cover, ImmutableArray<ReadWarning> Warnings, ReadFault? Fault = null)
        : ReadOutcome;

    /// <summary>
    /// The file is a sound or a film, or a picture inside another file: nothing of it is read, and it is known by its hash and its place.
    /// A picture that is a file of its own is <see cref="Failed"/>.
    /// </summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="MediaType">Its type, by its first bytes; by its name only where the content is binary and bears no known mark.</param>
    /// <param name="Hash">SHA-256 of all its bytes.</param>
    /// <param name="Length">How many bytes it has.</param>
    public sealed record Media(MediaKind Kind, string MediaType, ContentHash Hash, long Length) : ReadOutcome;

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
