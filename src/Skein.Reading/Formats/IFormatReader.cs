namespace Skein.Reading.Formats;

/// <summary>Reads the files of one format. Implementations hold no state and are used from many threads at once.</summary>
internal interface IFormatReader
{
    /// <summary>The format that this reader reads.</summary>
    FormatIdentity Format { get; }

    /// <summary>True where the reader bounds its own time, because it runs children that may take longer than a parse.</summary>
    bool KeepsOwnTime => false;

    /// <summary>Reads one file. Trouble with the file is an outcome; an exception is a fault of the reader.</summary>
    Task<ReadOutcome> ReadAsync(ReadRequest request, CancellationToken cancellation);
}
