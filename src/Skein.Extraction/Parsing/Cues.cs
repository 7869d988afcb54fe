using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Parsing;

/// <summary>What the tagger is told of words that rules ask for: a form that can only be a verb is never taken for a noun.</summary>
internal sealed class Cues
{
    private readonly Dictionary<int, uint> _verbForms = [];

    public Cues(Lexicon lexicon)
    {
        Calendar = lexicon.Class("calendar");
        VerbForms = word => _verbForms.GetValueOrDefault(word);
    }

    public WordSet Calendar { get; }

    /// <summary>The tags that a word may have, as bits; 0 when any.</summary>
    public Func<int, uint> VerbForms { get; }

    /// <summary>Says that a word is a past form or participle of a verb.</summary>
    public void AddPast(int word) => _verbForms[word] =
        (1u << (int)PartOfSpeech.VerbPast) | (1u << (int)PartOfSpeech.VerbParticiple) | (1u << (int)PartOfSpeech.Adj);
}
