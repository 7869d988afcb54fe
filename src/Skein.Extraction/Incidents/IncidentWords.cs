using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Incidents;

/// <summary>The nouns and modifiers of incidents.yaml.</summary>
internal sealed class IncidentWords
{
    private readonly Dictionary<int, (string? Type, bool IsPlural)> _heads = [];
    private readonly Dictionary<int, string?> _modifiers = [];

    public IncidentWords(Lexicon lexicon)
    {
        var file = DataFile.Yaml<IncidentFile>("Data.incidents.yaml");
        foreach (var row in file.Triggers)
        {
            Add(lexicon, row.Singular, row.Type, isPlural: false);
            Add(lexicon, row.Plural, row.Type, isPlural: true);
        }

        foreach (var row in file.Modifiers)
        {
            foreach (var word in row.Words.Split(' '))
            {
                _modifiers[lexicon.Add(word)] = row.Type == "none" ? null : row.Type;
            }
        }

        lexicon.AddTo(HeadsThatWin, file.HeadsThatWin);
        lexicon.AddTo(CountLink, "with of for");
        lexicon.AddTo(Count, "charged convicted guilty accused indicted acquitted suspected sentenced cleared tried conviction charges");
        lexicon.AddTo(BeforeDate, "on of in during from");
        Suicide = lexicon.Add("suicide");
        Not = lexicon.Class("incident-not");
        Negation = lexicon.Class("not");
        Definite = new WordSet();
        lexicon.AddTo(Definite, "the this that those these");
        Locative = lexicon.Class("locative");
        On = lexicon.Add("on");
        To = lexicon.Add("to");
        From = lexicon.Add("from");
        Comma = lexicon.Add(",");
        lexicon.AddTo(Stop, "that who which while but after before since until when because ; : ( said");
        Trigger = lexicon.Class("trigger");
    }

    public WordSet HeadsThatWin { get; } = new();

    /// <summary>Words between a charge and its count.</summary>
    public WordSet CountLink { get; } = new();

    /// <summary>Words that open a count.</summary>
    public WordSet Count { get; } = new();

    /// <summary>Words between an act and its date.</summary>
    public WordSet BeforeDate { get; } = new();

    public WordSet Not { get; }

    public WordSet Negation { get; }

    public WordSet Definite { get; }

    public WordSet Locative { get; }

    public WordSet Stop { get; } = new();

    public WordSet Trigger { get; }

    public int Suicide { get; }

    public int On { get; }

    public int To { get; }

    public int From { get; }

    public int Comma { get; }

    public (string? Type, bool IsPlural)? HeadOf(int word) => _heads.TryGetValue(word, out var head) ? head : null;

    public bool IsModifier(int word) => _modifiers.ContainsKey(word);

    public string? TypeOf(int modifier) => _modifiers.GetValueOrDefault(modifier);

    private void Add(Lexicon lexicon, string words, string type, bool isPlural)
    {
        foreach (var word in words.Split(' '))
        {
            var id = lexicon.Add(word);
            _heads[id] = (type == "none" ? null : type, isPlural);
            lexicon.Class("trigger").Add(id);
        }
    }

    private sealed class IncidentFile
    {
        public List<TriggerRow> Triggers { get; set; } = [];

        public List<ModifierRow> Modifiers { get; set; } = [];

        public string HeadsThatWin { get; set; } = "";
    }

    private sealed class TriggerRow
    {
        public string Type { get; set; } = "";

        public string Singular { get; set; } = "";

        public string Plural { get; set; } = "";
    }

    private sealed class ModifierRow
    {
        public string Type { get; set; } = "";

        public string Words { get; set; } = "";
    }
}
