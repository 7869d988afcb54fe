using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Incidents.Told;

/// <summary>The words of told-incidents.yaml.</summary>
internal sealed class ToldWords
{
    private static readonly string[] Categories = ["incendiary", "firearms", "melee", "vehicle", "explosives"];

    public ToldWords(Lexicon lexicon)
    {
        var file = DataFile.Yaml<Dictionary<string, string>>("Data.told-incidents.yaml");
        WordSet Set(string name) => lexicon.SetOf(file[name]);
        (Acts, Recap, Auxiliaries, Anew) = (Set("acts"), Set("recap"), Set("auxiliaries"), Set("anew"));
        (State, Entering, Assailants, Left, People) = (Set("state"), Set("entering"), Set("assailants"), Set("left"), Set("people"));
        Ends = [(Set("doers"), Set("doer-ends")), (Set("devices"), Set("device-ends")), (Set("devices"), Set("device-fails")), (Set("hostages"), Set("hostage-ends"))];
        Weapons = [.. Categories.Select(category => (category, Set(category)))];
        (Locative, Definite) = (lexicon.Class("locative"), lexicon.SetOf("the this that these those"));
        Article = lexicon.SetOf("the a an this that these those his her its their");
    }

    /// <summary>Words that make a sentence worth reading.</summary>
    public WordSet Acts { get; }

    /// <summary>Words of a sentence that sums up more than one act.</summary>
    public WordSet Recap { get; }

    /// <summary>Words of a sentence that tells of another act.</summary>
    public WordSet Anew { get; }

    /// <summary>Soldiers, police.</summary>
    public WordSet State { get; }

    /// <summary>What they do to end an act.</summary>
    public WordSet Entering { get; }

    /// <summary>Those who do acts.</summary>
    public WordSet Assailants { get; }

    /// <summary>Nouns that tell nothing of those who are counted.</summary>
    public WordSet People { get; }

    /// <summary>Participles between a device and what became of it.</summary>
    public WordSet Left { get; }

    /// <summary>Words between who ends an act and how it ends.</summary>
    public WordSet Auxiliaries { get; }

    /// <summary>Who or what ends an act, and the verb that says how.</summary>
    public IReadOnlyList<(WordSet Who, WordSet How)> Ends { get; }

    /// <summary>Codes of weapon-category by word; the first that fits counts, so that a petrol bomb is incendiary.</summary>
    public IReadOnlyList<(string Category, WordSet Words)> Weapons { get; }

    public WordSet Locative { get; }

    public WordSet Definite { get; }

    public WordSet Article { get; }
}
