using Skein.Text.Names.Words;

namespace Skein.Text.Names;

/// <summary>
/// A name read into its parts once, to be compared many times. The original is kept; every part leads to its place in it. Partial names
/// ("Youssef E.A.") stay partial: an initial constrains and is never expanded. Immutable and safe to share between threads.
/// <para>Long input is bounded: words after the fortieth and characters after the six hundredth are left out, and <see cref="IsCut"/> says so.</para>
/// </summary>
public sealed class PreparedName
{
    /// <summary>The most parts that are compared.</summary>
    public const int MostCompared = 16;

    private const int MostLetters = 120;

    /// <summary>Of a name of more parts only the likeliest sounds of each are compared: time is bounded by their product.</summary>
    private const int MostPartsHeard = 5;

    private PreparedName(string original, NameKind kind, List<NameWord> words, string? legalForm, bool isCut)
    {
        Original = original;
        Kind = kind;
        All = [.. words];
        var compared = words.FindAll(word => word.IsCompared);
        Compared = [.. compared.Take(MostCompared)];
        IsCut = isCut || compared.Count > MostCompared;
        LegalForm = legalForm;
        Joined = string.Concat(Compared.Select(word => word.Sound));
        Joined = Joined.Length > Sounds.Longest ? Joined[..Sounds.Longest] : Joined;
        Letters = string.Concat(Compared.Select(word => word.Plain));
        Letters = Letters.Length > MostLetters ? Letters[..MostLetters] : Letters;
        foreach (var word in Compared)
        {
            Total += word.Weight;
            LacksVowels |= word.LacksVowels;
            word.Heard = Compared.Length > MostPartsHeard ? [.. word.Heard.Take(1)] : word.Heard;
        }
    }

    /// <summary>The name as written.</summary>
    public string Original { get; }

    /// <summary>What it names.</summary>
    public NameKind Kind { get; }

    /// <summary>Whether the name was too long to be read or compared whole.</summary>
    public bool IsCut { get; }

    /// <summary>The legal form of an organisation as a code (ltd, ag, llc); null where none is written.</summary>
    public string? LegalForm { get; }

    /// <summary>The parts in the order of the name, those that are not compared included.</summary>
    public IReadOnlyList<NamePart> Parts => [.. All.Select(word => new NamePart(word.Role, word.Span, word.Plain))];

    /// <summary>The keys of the parts that are compared, in the order of the name.</summary>
    public IReadOnlyList<NamePartKey> PartKeys => [.. Compared.Select(word => new NamePartKey(word.Key, word.Skeleton, word.Role))];

    /// <summary>
    /// The letters that may stand for an organisation: the first ones of its words, the legal form aside, and the acronym that it is written with. None for a
    /// person. Two bodies share letters: they find, and mean nothing.
    /// </summary>
    public IReadOnlyList<string> Acronyms
    {
        get
        {
            var acronyms = Array.FindAll(Compared, word => word.IsAcronym).Select(word => word.Plain);
            var words = Array.FindAll(Compared, word => word.Plain.Length > 1);
            return Kind == NameKind.Person ? []
                : words.Length is < 2 or > 8 ? [.. acronyms]
                : [.. acronyms, string.Concat(words.Select(word => word.Plain[0]))];
        }
    }

    internal NameWord[] All { get; }

    internal NameWord[] Compared { get; }

    internal string Joined { get; }

    internal string Letters { get; }

    internal double Total { get; }

    internal bool LacksVowels { get; }

    /// <summary>Reads a name. Any text is a name; one without letters and digits has no parts.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="kind">What it names.</param>
    /// <param name="rarity">How common its words are in the list that is compared; null for the shipped word list alone.</param>
    public static PreparedName Of(string name, NameKind kind, NameRarity? rarity = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var raw = RawWord.Cut(name);
        string? legalForm = null;
        var words = kind == NameKind.Person ? PersonWords.Read(raw) : OrganisationWords.Read(raw, out legalForm);
        if (rarity is not null)
        {
            foreach (var word in words)
            {
                word.Weight *= rarity.FactorOf(word);
            }
        }

        return new PreparedName(name, kind, words, legalForm, name.Length > RawWord.LongestName || raw.Count == RawWord.MostWords);
    }
}
