using System.Collections.Frozen;
using System.Globalization;

namespace Skein.Text.Names.Words;

/// <summary>What the word lists know: words that play a part, forms of one name, frequent names, legal forms.</summary>
internal static class NameLexicon
{
    private const int Servant = 1_000_000;
    private static readonly FrozenDictionary<string, string> Roles = Pairs("name-words.txt", skip: "assimilated");
    private static readonly FrozenDictionary<string, char> AssimilatedArticles = Assimilated();
    private static readonly string[][] OrganisationLines = [.. DataFile.Lines("organisation-words.txt").Select(line => line.Split('\t'))];

    /// <summary>Legal forms by their words, longest first when looked for.</summary>
    public static FrozenDictionary<string, string> LegalForms { get; } = OrganisationLines
        .Where(cells => cells[0].StartsWith("form ", StringComparison.Ordinal))
        .SelectMany(cells => cells[1].Split(' ').Select(form => (Form: form, Code: cells[0][5..])))
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Code, StringComparer.Ordinal);

    public static FrozenSet<string> Stops { get; } = Words("stop");

    private static readonly FrozenSet<string> Generic = Words("generic");

    public static FrozenDictionary<string, string> Numbers { get; } = OrganisationLines.Where(cells => cells[0] == "number")
        .SelectMany(cells => cells[1].Split(' ')).Select(pair => pair.Split(':'))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly ClassTable Persons = ClassTable.Load("name", "weak", "nick");
    private static readonly ClassTable Organisations = ClassTable.Load("word");
    private static readonly FrozenSet<int> GenericClasses = Generic.Select(word => Organisations.ClassOf(word, "")).Where(number => number > 0).ToFrozenSet();
    private static readonly FrozenDictionary<string, int> Frequent = LoadFrequent();

    /// <summary>The role of a word of a person's name: article, ibn, kunya, abd, din, allah, particle, honorific, suffix; null for a name.</summary>
    public static string? RoleOf(string word) => Roles.GetValueOrDefault(word);

    /// <summary>Whether the word is an article that has taken on the first sound of the next word.</summary>
    public static bool IsAssimilatedArticle(string word, string next) =>
        next.Length > 0 && AssimilatedArticles.TryGetValue(word, out var initial) && next[0] == initial;

    /// <summary>Whether a word of an organisation says what it is and not which: it or a word of one meaning with it is on the list.</summary>
    public static bool IsGeneric(string word, int nameClass) => Generic.Contains(word) || GenericClasses.Contains(nameClass);

    /// <summary>The class of a form: 0 where there is none. Two different classes are two names.</summary>
    public static int ClassOf(NameKind kind, string plain, string sound) => Table(kind).ClassOf(plain, sound);

    /// <summary>The class of Abd al-X by that of X: two classes of X make two names. 0 where X has none.</summary>
    public static int ClassOfServant(string plain) => Persons.ClassOf(plain, Sounds.Of(plain)) is > 0 and var number ? Servant + number : 0;

    /// <summary>The groups of related forms that a form stands in: swapped in the press, short and pet forms.</summary>
    public static int[] GroupsOf(NameKind kind, string plain) => Table(kind).GroupsOf(plain);

    /// <summary>2 very common, 1 common, 0 neither.</summary>
    public static int CommonnessOf(NameKind kind, string plain, string sound, int nameClass) =>
        Math.Max(nameClass is > 0 and < Servant ? Table(kind).Commonness(nameClass) : 0, kind == NameKind.Person ? Math.Max(Frequent.GetValueOrDefault(plain), Frequent.GetValueOrDefault(sound)) : 0);

    private static ClassTable Table(NameKind kind) => kind == NameKind.Person ? Persons : Organisations;

    private static FrozenSet<string> Words(string role) =>
        OrganisationLines.Where(cells => cells[0] == role).SelectMany(cells => cells[1].Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string file, string skip) => DataFile.Lines(file).Select(line => line.Split('\t'))
        .Where(cells => cells[0] != skip)
        .SelectMany(cells => cells[1].Split(' ').Select(word => (Word: word, Role: cells[0])))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Role, StringComparer.Ordinal);

    private static FrozenDictionary<string, char> Assimilated() => DataFile.Lines("name-words.txt").Select(line => line.Split('\t'))
        .Where(cells => cells[0] == "assimilated").SelectMany(cells => cells[1].Split(' ')).Select(pair => pair.Split(':'))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1][0], StringComparer.Ordinal);

    private static FrozenDictionary<string, int> LoadFrequent() => DataFile.Lines("frequent-names.txt").Select(line => line.Split('\t'))
        .SelectMany(cells => cells[1].Split(' ').SelectMany(word => new[] { word, Sounds.Of(word) }.Distinct())
            .Select(word => (Word: word, Level: int.Parse(cells[0], CultureInfo.InvariantCulture))))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Max(pair => pair.Level), StringComparer.Ordinal);
}
