using System.IO.Compression;
using Skein.Reading.Faults;

namespace Skein.Reading.Archives;

/// <summary>Unpacks one member while it counts: the sizes that an archive declares may lie, the bytes that come out do not.</summary>
internal static class BoundedExpansion
{
    /// <summary>Growth is looked at from here on: small texts of one repeated letter are no bombs.</summary>
    private const long SmallSize = 1L << 20;

    public static MemberBytes Expand(ZipArchiveEntry entry, ReadingOptions options, ExpansionBudget budget)
    {
        if (entry.IsEncrypted)
        {
            return new(null, ReadFaults.EncryptedMember.Fault());
        }
        try
        {
            using var source = entry.Open();
            using var kept = new MemoryStream();
            var fault = Copy(source, entry.CompressedLength, options, budget, kept);
            return fault is null ? new(kept.ToArray(), null) : new(null, fault);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            return new(null, ReadFaults.DamagedZip.Fault());
        }
    }

    /// <summary>Copies within the bounds, or says which was broken; with no target the bytes are counted only.</summary>
    public static ReadFault? Copy(Stream source, long packed, ReadingOptions options, ExpansionBudget budget, Stream? target)
    {
        var buffer = new byte[16_384];
        var total = 0L;
        int read;
        while ((read = source.Read(buffer)) > 0)
        {
            total += read;
            if (total > options.MaxBytes)
            {
                return ReadFaults.TooLarge.Fault($"limit {options.MaxBytes:N0} bytes, unpacked");
            }
            if (total > SmallSize && total > Math.Max(1, packed) * options.MaxExpansionRatio)
            {
                return ReadFaults.ExpandsTooMuch.Fault($"limit {options.MaxExpansionRatio} times");
            }
            if (!budget.TryTakeBytes(read))
            {
                return ReadFaults.ExpandsTooMuch.Fault($"limit {options.MaxExpandedBytes:N0} bytes");
            }
            target?.Write(buffer, 0, read);
        }
        return null;
    }
}
