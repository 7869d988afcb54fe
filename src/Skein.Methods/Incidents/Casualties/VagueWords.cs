using System.Text.Json;
using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Incidents.Casualties;

/// <summary>What a vague word allows.</summary>
/// <param name="Name">The row's name in English, the same for all languages.</param>
/// <param name="Figure">Its bounds.</param>
/// <param name="Acled">The figure that ACLED puts in its place; null where ACLED names none.</param>
public sealed record VagueMeaning(string Name, CasualtyFigure Figure, long? Acled);

/// <summary>The bounds of vague words of counting, as data with a version: the shipped list, or a project's own.</summary>
public sealed class VagueWords
{
    private readonly Dictionary<string, VagueMeaning> _meanings;

    private VagueWords(string version, string source, Dictionary<string, VagueMeaning> meanings) =>
        (Version, Source, _meanings) = (version, source, meanings);

    /// <summary>The words that are shipped, in English, French, Dutch and German.</summary>
    public static VagueWords Shipped { get; } =
        Read(ShippedText.Of("Skein.Methods.Incidents.Casualties.vague-words.json")) is MethodResult<VagueWords>.Computed read
            ? read.Value
            : throw new InvalidOperationException("The shipped list of vague words is faulty.");

    /// <summary>The version of the list.</summary>
    public string Version { get; }

    /// <summary>Where the bounds come from.</summary>
    public string Source { get; }

    /// <summary>The meanings, by name.</summary>
    public IReadOnlyList<VagueMeaning> Meanings =>
        [.. _meanings.Values.Distinct().OrderBy(meaning => meaning.Name, StringComparer.Ordinal)];

    /// <summary>What a word allows, without regard to case; null for a word that the list does not have.</summary>
    /// <param name="term">The word.</param>
    public VagueMeaning? Find(VagueTerm term) => _meanings.GetValueOrDefault(term.Word.Trim());

    /// <summary>Reads a list.</summary>
    /// <param name="json">Its text, in the form of the shipped one.</param>
    /// <returns>The list; or why not: no such form, a word twice, or bounds that are no bounds (404).</returns>
    public static MethodResult<VagueWords> Read(string json)
    {
        try
        {
            var file = JsonSerializer.Deserialize<WordsFile>(json, JsonSerializerOptions.Web) ?? throw new JsonException();
            var meanings = new Dictionary<string, VagueMeaning>(StringComparer.OrdinalIgnoreCase);
            foreach (var row in file.Words)
            {
                var meaning = new VagueMeaning(row.Name, new CasualtyFigure(row.Low, row.Best, row.High), row.Acled);
                if (meaning.Figure.IsImpossible || !row.Words.All(word => meanings.TryAdd(word, meaning)))
                {
                    return new MethodResult<VagueWords>.Refused(MethodFaults.BadVagueWord(row.Name));
                }
            }

            return new MethodResult<VagueWords>.Computed(new VagueWords(file.Version, file.Source, meanings));
        }
        catch (JsonException)
        {
            return new MethodResult<VagueWords>.Refused(MethodFaults.BadVagueWord("?"));
        }
    }

    private sealed record WordsFile(string Version, string Source, IReadOnlyList<WordRow> Words);

    private sealed record WordRow(string Name, IReadOnlyList<string> Words, long? Low = null, long? Best = null, long? High = null, long? Acled = null);
}
