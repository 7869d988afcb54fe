using Skein.Learning;

namespace Skein.Extraction.Tagging;

/// <summary>The few words and classes that features ask for by name.</summary>
internal sealed class TaggerWords(WordLists lists)
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

    public ulong Given { get; } = lists.Class("given");

    public ulong Title { get; } = lists.Class("title");

    /// <summary>Classes of names, as against those of common words.</summary>
    public ulong Names { get; } = lists.Class("given") | lists.Class("family") | lists.Class("city") | lists.Class("town") | lists.Class("region") | lists.Class("country")
        | lists.Class("place") | lists.Class("organisation") | lists.Class("team") | lists.Class("people") | lists.Class("person") | lists.Class("wn-person")
        | lists.Class("wn-place") | lists.Class("wn-nature") | lists.Class("wn-group");

    /// <summary>The class of words that a dictionary has in small letters.</summary>
    public ulong Common { get; } = lists.Class("word");

    public static bool IsPlaceWord(WordForm form) => PlaceWords.Contains(form.Lower);

    public static bool IsPossessive(WordForm form) => Possessives.Contains(form.Lower);

    public static bool IsJoiner(WordForm form) => Joiners.Contains(form.Lower);

    public static bool IsOrganisationWord(WordForm form) => OrganisationWords.Contains(form.Lower);

    private static HashSet<ulong> Keys(string words) => [.. words.Split(' ').Select(word => FeatureKey.OfText(word))];
}
