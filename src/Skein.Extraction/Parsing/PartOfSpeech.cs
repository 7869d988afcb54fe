namespace Skein.Extraction.Parsing;

/// <summary>The parts of speech of Universal Dependencies; verbs, helpers and nouns by their form, which the parser needs.</summary>
internal enum PartOfSpeech : byte
{
    None, Adj, Adp, Adv, AuxBase, AuxModal, AuxPast, AuxPresent, AuxIng, AuxParticiple, Cconj, Det, Intj, NounOne, NounMany, Num, Part, Pron,
    Propn, Punct, Sconj, Sym, VerbBase, VerbPast, VerbIng, VerbParticiple, VerbPresent, X,
}

/// <summary>What can be asked of a part of speech.</summary>
internal static class PartsOfSpeech
{
    /// <summary>The names, by number, as a model lists its classes.</summary>
    public static IReadOnlyList<string> Names { get; } = Enum.GetNames<PartOfSpeech>();

    /// <summary>A verb in any form.</summary>
    public static bool IsVerb(this PartOfSpeech tag) => tag is >= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbPresent;

    /// <summary>A noun that is no name.</summary>
    public static bool IsNoun(this PartOfSpeech tag) => tag is PartOfSpeech.NounOne or PartOfSpeech.NounMany;

    /// <summary>The tag of Universal Dependencies, such as <c>NOUN</c>.</summary>
    public static string Universal(this PartOfSpeech tag) => tag switch
    {
        >= PartOfSpeech.AuxBase and <= PartOfSpeech.AuxParticiple => "AUX",
        PartOfSpeech.NounOne or PartOfSpeech.NounMany => "NOUN",
        >= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbPresent => "VERB",
        _ => tag.ToString().ToUpperInvariant(),
    };

    /// <summary>The part of speech of a row of a treebank.</summary>
    /// <param name="universal">The tag of Universal Dependencies.</param>
    /// <param name="penn">The tag of the Penn treebank, for its form.</param>
    public static PartOfSpeech Of(string universal, string penn) => universal switch
    {
        "AUX" => penn switch
        {
            "MD" => PartOfSpeech.AuxModal,
            "VBD" => PartOfSpeech.AuxPast,
            "VBP" or "VBZ" => PartOfSpeech.AuxPresent,
            "VBG" => PartOfSpeech.AuxIng,
            "VBN" => PartOfSpeech.AuxParticiple,
            _ => PartOfSpeech.AuxBase,
        },
        "NOUN" => penn is "NNS" or "NNPS" ? PartOfSpeech.NounMany : PartOfSpeech.NounOne,
        "VERB" => penn switch
        {
            "VBD" => PartOfSpeech.VerbPast,
            "VBG" => PartOfSpeech.VerbIng,
            "VBN" => PartOfSpeech.VerbParticiple,
            "VBP" or "VBZ" => PartOfSpeech.VerbPresent,
            _ => PartOfSpeech.VerbBase,
        },
        _ => Enum.Parse<PartOfSpeech>(universal, ignoreCase: true),
    };
}
