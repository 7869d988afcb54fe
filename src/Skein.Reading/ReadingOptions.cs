namespace Skein.Reading;

/// <summary>
/// The bounds within which one file is read. Every file that goes over a bound is a fault with a code; nothing is cut short silently.
/// </summary>
public sealed record ReadingOptions
{
    /// <summary>The largest file, in bytes. Default 64 MiB; from 1 to 1 GiB.</summary>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>
    /// The largest sound or film that is a file of its own, in bytes; it is hashed as it streams by. Default 4 GiB; from 1 to 1 TiB. Ignored
    /// for one inside another file, which <see cref="MaxBytes"/> bounds.
    /// </summary>
    public long MaxMediaBytes { get; init; } = 4L << 30;

    /// <summary>The longest text of one document, in UTF-16 units. Default 16,000,000; from 1 to 200,000,000.</summary>
    public int MaxCharacters { get; init; } = 16_000_000;

    /// <summary>The most pages of a PDF. Default 5,000; from 1 to 100,000.</summary>
    public int MaxPages { get; init; } = 5_000;

    /// <summary>The time for one file without character recognition. Default 60 seconds; from 100 ms to 1 hour.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The address space of a child process, in bytes. Default 1 GiB; from 64 MiB to 64 GiB. Ignored where neither <c>prlimit</c> nor
    /// <c>/bin/sh</c> is there to set it.
    /// </summary>
    public long ChildMemory { get; init; } = 1L << 30;

    /// <summary>The most bytes that a child process may print. Default 512 MiB; from 1 KiB to 4 GiB.</summary>
    public long ChildOutput { get; init; } = 512L << 20;

    /// <summary>How deep an archive may lie inside archives: 1 is an archive by itself. Default 3; from 1 to 10.</summary>
    public int MaxNesting { get; init; } = 3;

    /// <summary>The most files of one archive with all archives inside it. Default 10,000; from 1 to 1,000,000.</summary>
    public int MaxMembers { get; init; } = 10_000;

    /// <summary>The most bytes that one archive with all archives inside it may expand to. Default 1 GiB; from 1 KiB to 64 GiB.</summary>
    public long MaxExpandedBytes { get; init; } = 1L << 30;

    /// <summary>
    /// The most that one packed file may grow, as expanded bytes for each packed byte. Default 200; from 10 to 1,100 (the most that the
    /// usual compression can reach). Ignored for a file that expands to less than 1 MiB.
    /// </summary>
    public int MaxExpansionRatio { get; init; } = 200;

    /// <summary>Whether scans are put through tesseract where it is installed. Default true.</summary>
    public bool RecognizeScans { get; init; } = true;

    /// <summary>
    /// The models of tesseract for a scan, joined by plus signs, such as <c>deu+eng</c>. Default null: English and French as far as installed.
    /// A scan is listed as needing recognition where one that is named is not installed.
    /// </summary>
    public string? RecognitionLanguages { get; init; }

    /// <summary>The most pages of a scan. Default 300; from 1 to 5,000. A longer scan is listed as needing recognition.</summary>
    public int MaxRecognizedPages { get; init; } = 300;

    /// <summary>The time for character recognition of one page. Default 60 seconds; from 1 second to 1 hour.</summary>
    public TimeSpan RecognitionTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Throws where a value is out of its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its documented range.</exception>
    public void Validate()
    {
        Require(MaxBytes, 1, 1L << 30, nameof(MaxBytes));
        Require(MaxMediaBytes, 1, 1L << 40, nameof(MaxMediaBytes));
        Require(MaxCharacters, 1, 200_000_000, nameof(MaxCharacters));
        Require(MaxPages, 1, 100_000, nameof(MaxPages));
        Require(Timeout, TimeSpan.FromMilliseconds(100), TimeSpan.FromHours(1), nameof(Timeout));
        Require(ChildMemory, 64L << 20, 64L << 30, nameof(ChildMemory));
        Require(ChildOutput, 1L << 10, 4L << 30, nameof(ChildOutput));
        Require(MaxNesting, 1, 10, nameof(MaxNesting));
        Require(MaxMembers, 1, 1_000_000, nameof(MaxMembers));
        Require(MaxExpandedBytes, 1L << 10, 64L << 30, nameof(MaxExpandedBytes));
        Require(MaxExpansionRatio, 10, 1_100, nameof(MaxExpansionRatio));
        Require(MaxRecognizedPages, 1, 5_000, nameof(MaxRecognizedPages));
        Require(RecognitionTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1), nameof(RecognitionTimeout));
    }

    private static void Require<T>(T value, T least, T most, string name)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} lies from {least} to {most}.");
        }
    }
}
