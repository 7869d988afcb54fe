using Skein.Extraction.Incidents.Filling;

namespace Skein.Extraction.Incidents;

/// <summary>
/// Reads which incidents a report tells of, and who and what fills their roles, in English text of any case: by rules, or with a
/// trained model that is loaded from a file; none is shipped. Deterministic and thread-safe.
/// </summary>
public sealed class IncidentReader
{
    private readonly Func<string, FilledReport> _read;

    private IncidentReader(Func<string, FilledReport> read, string name) => (_read, Name) = (read, name);

    /// <summary>The reader that is shipped: rules, learned from no corpus.</summary>
    public static IncidentReader Rules { get; } = new(RuledReader.Read, "rules/1");

    /// <summary>What reads: <c>rules/1</c>, or <c>model</c> with the beginning of the hash of its file.</summary>
    public string Name { get; }

    /// <summary>Whether sentences without an act bear on what it reads: a model weighs the whole document.</summary>
    internal bool ReadsWholeText => this != Rules;

    /// <summary>A reader with a model that <c>skein-training incidents</c> wrote.</summary>
    /// <param name="stream">The model; left open.</param>
    /// <exception cref="InvalidDataException">The bytes are no such model; the message says why.</exception>
    public static IncidentReader Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        bytes.Position = 0;
        var name = "model " + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)))[..12];
        return new IncidentReader(new FillerReader(FillerModelFile.Read(bytes)).Read, name);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Reads a report.</summary>
    /// <param name="text">The text; a wire report's first line (place, date, source) is passed over.</param>
    public FilledReport Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _read(text);
    }
}
