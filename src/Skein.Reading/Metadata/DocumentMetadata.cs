using Skein.Reading.Faults;

namespace Skein.Reading.Metadata;

/// <summary>What a file says about itself, as a reader collects it.</summary>
internal sealed class DocumentMetadata
{
    public string? Title { get; set; }

    public List<string> Authors { get; } = [];

    /// <summary>EDTF of level 0, or null.</summary>
    public string? Published { get; set; }

    /// <summary>A BCP 47 tag as the file writes it.</summary>
    public string? Language { get; set; }

    public string? Origin { get; set; }

    public List<ReadWarning> Warnings { get; } = [];

    /// <summary>Takes a written date if none is known yet; an impossible one becomes a warning.</summary>
    /// <returns>True where the value was a date.</returns>
    public bool TryPublish(string? written)
    {
        if (Published is not null || string.IsNullOrWhiteSpace(written))
        {
            return false;
        }
        var reading = WrittenDate.Read(written);
        if (reading.IsImpossible && !Warnings.Exists(static warning => warning.Code == ReadFaults.ImpossibleDate.Code))
        {
            Warnings.Add(ReadFaults.ImpossibleDate.Warning());
        }
        Published = reading.Edtf;
        return Published is not null;
    }
}
