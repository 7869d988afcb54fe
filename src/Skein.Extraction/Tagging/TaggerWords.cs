using Skein.Learning;

namespace Skein.Extraction.Tagging;

/// <summary>The few words and classes that features ask for by name.</summary>
internal sealed class TaggerWords(WordLists lists, WordClusters? clusters = null)
{
    private static readonly HashSet<ulong> PlaceWords = Keys("in at from near to into through throughout around outside inside across within towards toward à en au aux dans vers te naar uit bij nach aus bei im");
    private static readonly HashSet<ulong> Possessives = Keys("'s ' 's’");
    private static readonly HashSet<ulong> Joiners = Keys("of the for and & - ' 's on de du des la le les van der den het und für der die das et et al bin ben ibn el von zu d' l'");
    private static readonly HashSet<ulong> OrganisationWords = Keys(
        "inc inc. corp corp. co co. ltd ltd. llc plc company corporation group party union university college school institute ministry department agency bank association club "
        + "council committee commission court police army force forces brigade front movement organization organisation society foundation center centre records press news times post "
        + "team band league federation airlines airways brothers partners services systems authority bureau office command network gmbh ag");

    /// <summary>The lists.</summary>
    public WordLists Lists { get; } = lists;

    /// <summary>The classes of words by their neighbors; null where the model was trained without.</summary>
    public WordClusters? Clusters { get; } = clusters;

    public ulong Given { get; } = lists.Class("given");

    public ulong Title { get; } = lists.Class("title");

    // Classes that say nearly the same, together: what is seen of two neighbors must not be too rare to learn from.
    private readonly ulong[] _kinds =
    [
        Any(lists, "given"), Any(lists, "family", "person", "wn-person"), Any(lists, "city", "wn-place", "place"), Any(lists, "town", "village", "wn-nature"),
        Any(lists, "country"), Any(lists, "region", "state-code"), Any(lists, "organisation", "team", "wn-group", "brand", "company", "maker"), Any(lists, "operator"),
        Any(lists, "people"), Any(lists, "title"), Any(lists, "actor", "noun.person"), Any(lists, "word"),
    ];

    /// <summary>Classes of names, as against those of common words.</summary>
    public ulong Names { get; } = Any(
        lists, "given", "family", "person", "wn-person", "city", "wn-place", "place", "town", "village", "wn-nature", "country", "region", "organisation", "team",
        "wn-group", "brand", "company", "maker", "operator", "people");

    /// <summary>Classes of common words by what they are about.</summary>
    public ulong Fields { get; } = Any(lists, [.. lists.Classes.Where(name => name.StartsWith("noun.", StringComparison.Ordinal)
        || name.StartsWith("verb.", StringComparison.Ordinal) || name is "adjective" or "adverb" or "word" or "title" or "actor"
        or "weapon" or "vehicle" or "facility")]);

    /// <summary>The class of words that a dictionary has in small letters.</summary>
    public ulong Common { get; } = lists.Class("word");

    /// <summary>The classes, those that say nearly the same as one.</summary>
    public ulong KindsOf(ulong classes)
    {
        var kinds = 0UL;
        for (var i = 0; i < _kinds.Length; i++)
        {
            kinds |= (classes & _kinds[i]) != 0 ? 1UL << i : 0;
        }

        return kinds;
    }

    public static bool IsPlaceWord(WordForm form) => PlaceWords.Contains(form.Lower);

    public static bool IsPossessive(WordForm form) => Possessives.Contains(form.Lower);

    public static bool IsJoiner(WordForm form) => Joiners.Contains(form.Lower);

    public static bool IsOrganisationWord(WordForm form) => OrganisationWords.Contains(form.Lower);

    private static ulong Any(WordLists lists, params string[] names) => names.Aggregate(0UL, (bits, name) => bits | lists.Class(name));

    private static HashSet<ulong> Keys(string words) => [.. words.Split(' ').Select(word => FeatureKey.OfText(word))];
}
