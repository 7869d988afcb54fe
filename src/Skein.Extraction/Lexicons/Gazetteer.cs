using Skein.Extraction.Annotations;
using Skein.Places;

namespace Skein.Extraction.Lexicons;

/// <summary>A place that extraction knows by name.</summary>
/// <param name="Kind">country, region, city or district.</param>
/// <param name="Country">The English name of its country, empty for a region across countries; null for a place that only the gazetteer has.</param>
/// <param name="OnlyUpper">True for a short form that counts only when it is written in capitals, such as US.</param>
/// <param name="NeedsContext">True for a name that is as often something else: it counts only where the text around it says "place".</param>
internal sealed record PlaceEntry(string Kind, string? Country, bool OnlyUpper, bool NeedsContext = false);

/// <summary>An organisation of the bundled list.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="OnlyUpper">True for a short form that counts only when it is written in capitals.</param>
internal sealed record OrganisationEntry(string Name, bool OnlyUpper);

/// <summary>
/// Peoples, organisations, and places: those of the lists of this project, and behind them the gazetteers of the case and the bundled one. Only read after
/// it is made.
/// </summary>
internal sealed class Gazetteer
{
    // Below these a capitalized word of that name is more often a person, a firm or a word; counted on the training part of UNER English EWT.
    private const int LeastCity = 100_000;
    private const int LeastCityAtHome = 20_000;
    private const int LeastRegion = 500_000;
    private static readonly PlaceEntry Country = new("country", null, OnlyUpper: false);
    private static readonly PlaceEntry ShortCountry = new("country", null, OnlyUpper: true);
    private static readonly PlaceEntry Region = new("region", null, OnlyUpper: false);
    private static readonly PlaceEntry City = new("city", null, OnlyUpper: false);
    private static readonly PlaceEntry District = new("district", null, OnlyUpper: false);
    private static readonly PlaceEntry WeakRegion = Region with { NeedsContext = true };
    private static readonly PlaceEntry WeakCity = City with { NeedsContext = true };
    private static readonly PlaceEntry WeakDistrict = District with { NeedsContext = true };
    private readonly PhraseTable<PlaceEntry> _listed = new();
    private readonly PlaceGazetteer _world;

    public Gazetteer(Lexicon lexicon, PlaceGazetteer world)
    {
        _world = world;
        Nationalities = lexicon.Class("nationality");
        foreach (var fields in DataFile.Lines("countries.tsv").Select(line => line.Split('\t')))
        {
            foreach (var name in fields[1].Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(fields[0]))
            {
                AddPlace(lexicon, name, "country", fields[0]);
            }

            foreach (var people in fields[2].Split('|').Where(people => people.Length > 0 && !people.Contains(' ', StringComparison.Ordinal)))
            {
                Nationalities.Add(lexicon.Add(people));
            }
        }

        foreach (var line in DataFile.Lines("places.txt"))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var country = line[(space + 1)..colon];
            foreach (var name in line[(colon + 2)..].Split('|'))
            {
                AddPlace(lexicon, name, line[..space], country == "none" ? "" : country);
            }
        }

        foreach (var row in DataFile.Yaml<OrganisationFile>("Data.organisations.yaml").Known)
        {
            var names = row.Split('|');
            foreach (var name in names)
            {
                Organisations.Add(lexicon.AddPhrase(name), new OrganisationEntry(names[0], IsShortForm(name)));
            }
        }
    }

    /// <summary>The gazetteers, those of the case first.</summary>
    public PlaceGazetteer World => _world;

    public PhraseTable<OrganisationEntry> Organisations { get; } = new();

    /// <summary>Adjectives and nouns of peoples.</summary>
    public WordSet Nationalities { get; }

    /// <summary>The longest place name that starts at a token, of the lists or the gazetteer; null when none does. A name of the lists goes first.</summary>
    /// <param name="document">The document.</param>
    /// <param name="at">The token.</param>
    /// <param name="end">Where the name must end at the latest.</param>
    /// <param name="length">How many tokens it takes.</param>
    public PlaceEntry? PlaceAt(AnnotatedDocument document, int at, int end, out int length)
    {
        var listed = _listed.Longest(document.Words, at, end, out length);
        if (!_world.TryLongest(document.Text, document.Tokens, at, end, out var match) || match.Tokens <= length)
        {
            return listed;
        }

        length = match.Tokens;
        return EntryOf(match, document.TextOf(at).Length);
    }

    /// <summary>The same, without names that need a context.</summary>
    public bool IsPlaceAt(AnnotatedDocument document, int at, int end) => PlaceAt(document, at, end, out _) is { NeedsContext: false };

    private static PlaceEntry EntryOf(PlaceMatch match, int letters) => match.Class switch
    {
        PlaceClass.Country => match.Tokens == 1 && letters < 4 ? ShortCountry : Country,
        PlaceClass.Region or PlaceClass.Province => match.Population >= LeastRegion ? Region : WeakRegion,
        PlaceClass.District => WeakDistrict,
        PlaceClass.Commune when match.Country == "BE" => match.Population == 0 ? District : WeakCity,
        _ => match.Population >= (match.Country is "FR" or "BE" ? LeastCityAtHome : LeastCity) ? City : WeakCity,
    };

    private void AddPlace(Lexicon lexicon, string name, string kind, string? country) =>
        _listed.Add(lexicon.AddPhrase(name), new PlaceEntry(kind, country, IsShortForm(name)));

    private static bool IsShortForm(string name) => !name.Any(char.IsLower);

    private sealed class OrganisationFile
    {
        public List<string> Known { get; set; } = [];
    }
}
