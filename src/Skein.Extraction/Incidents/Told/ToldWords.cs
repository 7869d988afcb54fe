using Skein.Extraction.Incidents.Filling;
using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Incidents.Told;

/// <summary>The words of told-incidents.yaml.</summary>
internal sealed class ToldWords
{
    private static readonly string[] Categories = ["incendiary", "firearms", "melee", "vehicle", "explosives"];

    // In the order in which they are asked: who "attacked a bus and killed two" made an armed assault.
    private static readonly string[] KindCodes = ["knife-attack", "assassination", "shooting", "armed-assault", "killing"];

    private static readonly ulong Things = Bits("building", "vehicle", "infrastructure", "weapon", "explosive", "time", "place", "act");
    private static readonly ulong Persons = Bits("person", "official", "military", "outlaw");

    public ToldWords(Lexicon lexicon)
    {
        var file = DataFile.Yaml<Dictionary<string, string>>("Data.told-incidents.yaml");
        WordSet Set(string name) => lexicon.SetOf(file[name]);
        (Acts, Recap, Auxiliaries, Anew) = (Set("acts"), Set("recap"), Set("auxiliaries"), Set("anew"));
        (State, Entering, Assailants, Left, People) = (Set("state"), Set("entering"), Set("assailants"), Set("left"), Set("people"));
        Ends =
        [
            (Set("doers"), Set("doer-ends")), (Set("devices"), Set("device-ends")), (Set("devices"), Set("device-fails")), (Set("hostages"), Set("hostage-ends")),
            (Set("liberating"), Set("hostages")),
        ];
        (Apart, Suffer, Suicide, Hostage, Abducting) = (Set("apart"), Set("suffer"), Set("suicide"), Set("hostage"), Set("abducting"));
        (Deeds, Sequel) = (Set("deeds"), Set("sequel"));
        (Blew, Oneself, Driving, Vehicle, Into) = (Set("blew"), Set("oneself"), Set("driving"), Set("vehicle"), lexicon.SetOf("into"));
        Kinds = [.. KindCodes.Select(code => (code, Set("kind-" + code)))];
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

    /// <summary>Words that part two acts of one sentence: "after", "before".</summary>
    public WordSet Apart { get; }

    /// <summary>Verbs that tell of an act.</summary>
    public WordSet Deeds { get; }

    /// <summary>Words of a sentence that may tell of a further act.</summary>
    public WordSet Sequel { get; }

    /// <summary>Verbs behind somebody to whom something was done: "two gunmen were killed".</summary>
    public WordSet Suffer { get; }

    public WordSet Suicide { get; }

    public WordSet Hostage { get; }

    public WordSet Abducting { get; }

    public WordSet Blew { get; }

    public WordSet Oneself { get; }

    public WordSet Driving { get; }

    public WordSet Vehicle { get; }

    public WordSet Into { get; }

    /// <summary>Codes of incident-type for an attack, by the words of its sentence; the first that fits counts.</summary>
    public IReadOnlyList<(string Code, WordSet Words)> Kinds { get; }

    public WordSet Locative { get; }

    public WordSet Definite { get; }

    public WordSet Article { get; }

    /// <summary>A noun for what is nobody: a street, a car, a shot.</summary>
    public static bool IsThing(ReadOnlySpan<char> word) => Has(word, Things) && !Has(word, Persons);

    /// <summary>A noun for somebody.</summary>
    public static bool IsPerson(ReadOnlySpan<char> word) => Has(word, Persons);

    // Lists hold most nouns in one number: "streets" is "street".
    private static bool Has(ReadOnlySpan<char> word, ulong bits)
    {
        var text = word.ToString().ToLowerInvariant();
        return text.Length > 0 && ((FillWords.Shipped.Of(text) & bits) != 0 || (text.Length > 3 && text[^1] == 's' && (FillWords.Shipped.Of(text[..^1]) & bits) != 0));
    }

    private static ulong Bits(params string[] names) => names.Aggregate(0UL, (bits, name) => bits | FillWords.Shipped.Bit(name));
}
