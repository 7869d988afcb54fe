using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Skein.Model.Documents;
using Skein.Reading.Archives;
using Skein.Reading.Faults;
using Skein.Reading.Formats;
using Skein.Text.Hashing;

namespace Skein.Reading;

/// <summary>Reads files of any supported type. Safe to use from many threads at once; one instance serves a whole process.</summary>
/// <remarks>
/// A file is looked at, never run: no script, no link, no external entity of a document is followed. Trouble with a file is a
/// <see cref="ReadOutcome"/> with a code; the only exceptions are for a caller that breaks the contract and for cancellation.
/// </remarks>
public sealed class DocumentReader
{
    private readonly ReadingOptions options;
    private readonly TimeProvider time;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">The bounds; null for the defaults.</param>
    /// <param name="time">The clock that timeouts are measured with; null for the system's.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound is out of its documented range.</exception>
    public DocumentReader(ReadingOptions? options = null, TimeProvider? time = null)
    {
        this.options = options ?? new ReadingOptions();
        this.options.Validate();
        this.time = time ?? TimeProvider.System;
    }

    /// <summary>Reads one file that lies in memory.</summary>
    /// <param name="name">The name of the file; only its ending matters, and only where the content leaves the type open.</param>
    /// <param name="content">All bytes of the file; not changed, and kept while members of a container are open.</param>
    /// <param name="cancellation">Stops the reading, children included.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public Task<ReadOutcome> ReadAsync(string name, byte[] content, CancellationToken cancellation = default) =>
        ReadAsync(name, content, Nesting.Outermost(options), cancellation);

    /// <summary>Reads one file from a stream, which is read to its end at most as far as a file may be long.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="content">The bytes; the caller closes it.</param>
    /// <param name="cancellation">Stops the reading, children included.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public async Task<ReadOutcome> ReadAsync(string name, Stream content, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var bytes = await BoundedBytes.ReadAsync(content, options.MaxBytes, cancellation).ConfigureAwait(false);
        return bytes is null ? TooLarge() : await ReadAsync(name, bytes, cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads one file out of a container.</summary>
    /// <param name="member">A member of an outcome of this or another reader.</param>
    /// <param name="cancellation">Stops the reading, children included.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public Task<ReadOutcome> ReadAsync(ContainedFile member, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.TryOpen(out var content, out var fault)
            ? ReadAsync(member.Name, content, member.Nesting, cancellation)
            : Task.FromResult<ReadOutcome>(new ReadOutcome.Failed(fault));
    }

    /// <summary>Tells a sound, a film or a picture that lies in memory; what it shows is not looked at.</summary>
    /// <param name="name">The name of the file; it counts only where the content is binary and bears no mark of any format.</param>
    /// <param name="content">All bytes of the file.</param>
    /// <param name="isInside">True for a file inside another one.</param>
    /// <returns>
    /// <see cref="ReadOutcome.Media"/>; a fault for a picture that is a file of its own, which may be a page of text and is listed until
    /// somebody recognizes its words; null for any other file.
    /// </returns>
    public static ReadOutcome? FindMedia(string name, ReadOnlySpan<byte> content, bool isInside)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (FormatSniffer.Media(name, content[..Math.Min(content.Length, FormatSniffer.MediaWindow)]) is not { } media)
        {
            return null;
        }
        return media.Kind == MediaKind.Image && !isInside
            ? new ReadOutcome.Failed(ReadFaults.NotText.Fault(), media.MediaType)
            : new ReadOutcome.Media(media.Kind, media.MediaType, ContentHash.OfBytes(content), content.Length);
    }

    /// <summary>
    /// Tells a sound or a film by its beginning and hashes it as it streams by: it may be larger than memory. To be asked before a file is loaded.
    /// </summary>
    /// <param name="name">The name of the file; it counts only where the content is binary and bears no mark of any format.</param>
    /// <param name="content">A stream that can be positioned, at its start; the caller closes it.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>
    /// <see cref="ReadOutcome.Media"/>, or a fault where a bound on bytes or time was met; null for any other file, and the stream is at its
    /// start again.
    /// </returns>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public async Task<ReadOutcome?> HashMediaAsync(string name, Stream content, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        var window = new byte[Math.Clamp(content.Length, 0, FormatSniffer.MediaWindow)];
        var filled = await content.ReadAtLeastAsync(window, window.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        content.Position = 0;
        if (FormatSniffer.Media(name, window.AsSpan(0, filled)) is not { Kind: MediaKind.Audio or MediaKind.Video } media)
        {
            return null;
        }
        using var timeout = new CancellationTokenSource(options.Timeout, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timeout.Token);
        try
        {
            return await StreamHash.OfAsync(content, options.MaxMediaBytes, linked.Token).ConfigureAwait(false) is var (hash, length)
                ? new ReadOutcome.Media(media.Kind, media.MediaType, hash, length)
                : new ReadOutcome.Failed(ReadFaults.TooLarge.Fault($"limit {options.MaxMediaBytes:N0} bytes for sound and film"), media.MediaType);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new ReadOutcome.Failed(ReadFaults.TimedOut.Fault($"limit {options.Timeout.TotalSeconds:0.#} s"), media.MediaType);
        }
        catch (IOException)
        {
            return new ReadOutcome.Failed(ReadFaults.CannotOpen.Fault(), media.MediaType);
        }
    }

    /// <summary>Reads a file and, where it is a container, every file inside it, one by one.</summary>
    /// <param name="path">
    /// The path that the entries are named by; members follow after <c>!/</c>, as in <c>mails.zip!/first.eml</c>.
    /// </param>
    /// <param name="content">All bytes of the outermost file.</param>
    /// <param name="cancellation">Stops the reading, children included.</param>
    /// <returns>The file itself first, then its members in the order of the container, each followed by its own.</returns>
    public IAsyncEnumerable<ReadEntry> ReadTreeAsync(string path, byte[] content, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(content);
        return ReadTreeAsync(path, content, Nesting.Outermost(options), cancellation);
    }

    /// <summary>As the overload for bytes. A file that is too large is hashed while it streams by, and never held in memory.</summary>
    /// <param name="path">The path that the entries are named by.</param>
    /// <param name="content">A stream that can be positioned, at its start; the caller closes it.</param>
    /// <param name="cancellation">Stops the reading, children included.</param>
    /// <returns>The file itself first, then its members in the order of the container, each followed by its own.</returns>
    public async IAsyncEnumerable<ReadEntry> ReadTreeAsync(
        string path, Stream content, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(content);
        if (await HashMediaAsync(path, content, cancellation).ConfigureAwait(false) is { } found)
        {
            yield return new ReadEntry(path, (found as ReadOutcome.Media)?.Hash, ReadOnlyMemory<byte>.Empty, found);
            yield break;
        }
        var bytes = await BoundedBytes.ReadAsync(content, options.MaxBytes, cancellation).ConfigureAwait(false);
        if (bytes is null)
        {
            content.Position = 0;
            var hash = await ContentHash.OfStreamAsync(content, cancellation).ConfigureAwait(false);
            yield return new ReadEntry(path, hash, ReadOnlyMemory<byte>.Empty, TooLarge());
            yield break;
        }
        await foreach (var entry in ReadTreeAsync(path, bytes, Nesting.Outermost(options), cancellation).ConfigureAwait(false))
        {
            yield return entry;
        }
    }

    private async IAsyncEnumerable<ReadEntry> ReadTreeAsync(
        string path, byte[] content, Nesting nesting, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var outcome = await ReadAsync(path, content, nesting, cancellation).ConfigureAwait(false);
        yield return new ReadEntry(path, ContentHash.OfBytes(content), content, outcome);
        if (outcome is not ReadOutcome.Container container)
        {
            yield break;
        }
        foreach (var member in container.Members)
        {
            var memberPath = $"{path}!/{member.Path}";
            if (!member.TryOpen(out var bytes, out var fault))
            {
                yield return new ReadEntry(memberPath, null, ReadOnlyMemory<byte>.Empty, new ReadOutcome.Failed(fault));
                continue;
            }
            await foreach (var entry in ReadTreeAsync(memberPath, bytes, member.Nesting, cancellation).ConfigureAwait(false))
            {
                yield return entry;
            }
        }
    }

    private async Task<ReadOutcome> ReadAsync(string name, byte[] content, Nesting nesting, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        cancellation.ThrowIfCancellationRequested();
        if (content.Length == 0)
        {
            return new ReadOutcome.Failed(ReadFaults.Empty.Fault());
        }
        if (content.LongLength > options.MaxBytes)
        {
            return TooLarge();
        }
        if (FindMedia(name, content, isInside: nesting.Depth > 0) is { } media)
        {
            return media;
        }
        var sniffed = FormatSniffer.Look(name, content);
        if (sniffed.Format is not { } format)
        {
            return new ReadOutcome.Failed(sniffed.Refusal!.Fault(), sniffed.MediaType);
        }
        ImmutableArray<ReadWarning> warnings = format.Fits(name) ? [] : [ReadFaults.WrongExtension.Warning($"content is {format.MediaType}")];
        var request = new ReadRequest(Path.GetFileName(name), content, options, warnings, nesting);
        return await RunAsync(FormatRegistry.For(format), request, cancellation).ConfigureAwait(false);
    }

    private async Task<ReadOutcome> RunAsync(IFormatReader reader, ReadRequest request, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(reader.KeepsOwnTime ? Timeout.InfiniteTimeSpan : options.Timeout, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timeout.Token);
        try
        {
            // A parser that does not look at the token is left behind when time is up; the bound on bytes bounds what it can still do.
            return await Task.Run(() => reader.ReadAsync(request, linked.Token), linked.Token).WaitAsync(linked.Token)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new ReadOutcome.Failed(ReadFaults.TimedOut.Fault($"limit {options.Timeout.TotalSeconds:0.#} s"), reader.Format.MediaType);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The message of the exception may hold words of the file, so only its type is told.
            return new ReadOutcome.Failed(ReadFaults.Unexpected.Fault(exception.GetType().Name), reader.Format.MediaType);
        }
    }

    private ReadOutcome.Failed TooLarge() => new(ReadFaults.TooLarge.Fault($"limit {options.MaxBytes:N0} bytes"));
}
