namespace Skein.Extraction.Lexicons;

/// <summary>A place of the bundled lists.</summary>
/// <param name="Kind">country, region, city or district.</param>
/// <param name="Country">The country's English name; null for a region across countries.</param>
/// <param name="OnlyUpper">True for a short form that counts only when it is written in capitals, such as US.</param>
internal sealed record PlaceEntry(string Kind, string? Country, bool OnlyUpper);

/// <summary>An organisation of the bundled list.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="OnlyUpper">True for a short form that counts only when it is written in capitals.</param>
internal sealed record OrganisationEntry(string Name, bool OnlyUpper);

/// <summary>The bundled places, peoples and organisations. Only read after it is made.</summary>
internal sealed class Gazetteer
{
    public Gazetteer(Lexicon lexicon)
    {
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
                AddPlace(lexicon, name, line[..space], country == "none" ? null : country);
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

    public PhraseTable<PlaceEntry> Places { get; } = new();

    public PhraseTable<OrganisationEntry> Organisations { get; } = new();

    /// <summary>Adjectives and nouns of peoples.</summary>
    public WordSet Nationalities { get; }

    private void AddPlace(Lexicon lexicon, string name, string kind, string? country) =>
        Places.Add(lexicon.AddPhrase(name), new PlaceEntry(kind, country, IsShortForm(name)));

    private static bool IsShortForm(string name) => !name.Any(char.IsLower);

    private sealed class OrganisationFile
    {
        public List<string> Known { get; set; } = [];
    }
}
