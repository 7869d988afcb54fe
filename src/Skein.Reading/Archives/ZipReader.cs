using System.IO.Compression;
using Skein.Reading.Faults;
using Skein.Reading.Formats;

namespace Skein.Reading.Archives;

/// <summary>Lists the files of a ZIP archive; each is unpacked when it is opened. Nothing is ever written to disk.</summary>
internal sealed class ZipReader : IFormatReader
{
    public FormatIdentity Format => FormatIdentity.Zip;

    public Task<ReadOutcome> ReadAsync(ReadRequest request, CancellationToken cancellation) => Task.FromResult(Read(request));

    private ReadOutcome Read(ReadRequest request)
    {
        var inside = request.Nesting.Inside;
        if (inside.Depth > request.Options.MaxNesting)
        {
            return Failed(ReadFaults.NestedTooDeep.Fault($"limit {request.Options.MaxNesting}"));
        }
        try
        {
            // The archive lives as long as its members do; it holds memory only, so nothing is left open.
            var archive = new ZipArchive(new MemoryStream(request.Content, writable: false), ZipArchiveMode.Read);
            var entries = archive.Entries.Where(static entry => !MemberName.IsNoise(entry.FullName)).ToList();
            if (!request.Nesting.Budget.TryTakeMembers(entries.Count))
            {
                return Failed(ReadFaults.TooManyMembers.Fault($"limit {request.Options.MaxMembers:N0}"));
            }
            return new ReadOutcome.Container([.. entries.Select(entry => ZipMember.Of(entry, request, inside))], Format.MediaType, Cover: null, request.Warnings);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return Failed(ReadFaults.DamagedZip.Fault());
        }
    }

    private ReadOutcome.Failed Failed(ReadFault fault) => new(fault, Format.MediaType);
}
