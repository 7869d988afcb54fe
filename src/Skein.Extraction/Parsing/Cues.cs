using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Parsing;

/// <summary>What the tagger is told of words that rules ask for: a form that can only be a verb is never taken for a noun.</summary>
internal sealed class Cues
{
    private readonly Dictionary<int, uint> _verbForms = [];
    private readonly HashSet<int> _open = [];

    public Cues(Lexicon lexicon)
    {
        Calendar = lexicon.Class("calendar");
        lexicon.AddTo(Have, "have has had having");
        foreach (var form in Rules.Inflection.IrregularPast.Where(form => !Rules.Inflection.IsAmbiguous(form)))
        {
            AddPast(lexicon.Add(form), mayBeAdjective: false);
        }

        Particle = lexicon.Class("lower-particle");
        GroupWord = lexicon.Class("group-word");
        foreach (var name in new[] { "calendar", "title", "descriptor", "role", "nationality", "common", "person-noun", "not-a-name", "trigger", "premises-noun", "org-noun", "opening", "no-run" })
        {
            NoName.AddAll(lexicon.Class(name));
        }

        lexicon.AddTo(Whom, "whom");
        lexicon.AddTo(Owner, "whose his its their");
        lexicon.AddTo(BareParticiple, "set put hit let shut split cast");
        lexicon.AddTo(Help, "help helps helped helping");
        lexicon.AddTo(Number, "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety");
        Nationality = lexicon.Class("nationality");
        Act.AddAll(lexicon.Class("trigger"));
        Act.AddAll(lexicon.Class("incident-noun"));
        VerbForms = word => _verbForms.GetValueOrDefault(word);
    }

    public WordSet Calendar { get; }

    /// <summary>Forms of "have".</summary>
    public WordSet Have { get; } = new();

    public WordSet Particle { get; }

    public WordSet Nationality { get; }

    public WordSet Whom { get; } = new();

    /// <summary>Words behind which what is owned stands.</summary>
    public WordSet Owner { get; } = new();

    /// <summary>Participles that have the form of the verb itself: "set free".</summary>
    public WordSet BareParticiple { get; } = new();

    /// <summary>Forms of "help".</summary>
    public WordSet Help { get; } = new();

    /// <summary>Numbers in words, which the tagger takes for anything.</summary>
    public WordSet Number { get; } = new();

    /// <summary>Nouns that name an act of violence.</summary>
    public WordSet Act { get; } = new();

    /// <summary>Words that begin the names of groups.</summary>
    public WordSet GroupWord { get; }

    /// <summary>Words that are no name of their own even with a capital.</summary>
    public WordSet NoName { get; } = new();

    /// <summary>The tags that a word may have, as bits; 0 when any.</summary>
    public Func<int, uint> VerbForms { get; }

    /// <summary>Says that a word is a past form or participle of a verb.</summary>
    public void AddPast(int word, bool mayBeAdjective) => _verbForms[word] =
        (1u << (int)PartOfSpeech.VerbPast) | (1u << (int)PartOfSpeech.VerbParticiple) | (mayBeAdjective ? 1u << (int)PartOfSpeech.Adj : 0);

    /// <summary>Says that a word is a noun; one that is a form of a verb too stays open.</summary>
    public void AddNoun(int word)
    {
        if (!_open.Contains(word))
        {
            _verbForms.TryAdd(word, (1u << (int)PartOfSpeech.NounOne) | (1u << (int)PartOfSpeech.NounMany));
        }
    }

    /// <summary>Whether a word is a form of a cue verb that may be a noun as well.</summary>
    public bool IsOpen(int word) => _open.Contains(word);

    /// <summary>Says that a word is a form of a verb that may be a noun as well.</summary>
    public void AddOpen(int word)
    {
        if (_open.Add(word) && _verbForms.TryGetValue(word, out var tags) && (tags & (1u << (int)PartOfSpeech.NounOne)) != 0)
        {
            _verbForms.Remove(word);
        }
    }
}
