using Skein.Text.Names.Scripts;

namespace Skein.Text.Names.Words;

/// <summary>Reads one word of a person's name that stands for itself: what it is, how it sounds and how much it says.</summary>
internal static class PersonWord
{
    /// <summary>A word that is compared.</summary>
    public static NameWord Of(RawWord word, bool afterConnector, bool afterArticle, string joint)
    {
        var plain = word.Plain;
        var isNumber = char.IsAsciiDigit(plain[0]);
        var isInitial = plain.Length == 1 && !isNumber && word.Script is not NameScript.Other;
        var direct = Sounds.Of(plain);
        var nameClass = Math.Max(NameLexicon.ClassOf(NameKind.Person, plain, direct), NameLexicon.ClassOf(NameKind.Person, word.Written, ""));
        var glued = nameClass == 0 && !isNumber ? Compounds.Glued(plain) : null;
        var sound = glued?.Sound ?? direct;
        if (glued is { Head: "abd" })
        {
            nameClass = NameLexicon.ClassOfServant(Compounds.AfterAbd(plain));
        }

        if (LacksVowels(word) && sound.Length > 0 && sound[0] == 'a')
        {
            sound = "*" + sound[1..];
        }

        return new NameWord
        {
            Span = word.Span,
            Role = isNumber ? NamePartRole.Number : isInitial ? NamePartRole.Initial
                : afterConnector ? NamePartRole.Nasab : IsNisba(plain, afterArticle, word.Script) ? NamePartRole.Nisba
                : IsPatronymic(plain) ? NamePartRole.Patronymic : glued?.Role ?? NamePartRole.Name,
            Plain = plain,
            Sound = sound,
            Other = word.Second is { } second ? Sounds.Of(second)
                : afterConnector ? joint + sound : afterArticle ? "al" + sound : null,
            Heard = HeardSound.Of(word),
            Class = nameClass,
            Groups = NameLexicon.GroupsOf(NameKind.Person, plain),
            Head = glued?.Head ?? "",
            HeadSound = glued is { Sound: var whole } && !whole.StartsWith("abd", StringComparison.Ordinal) && !whole.StartsWith("bu", StringComparison.Ordinal) ? Sounds.Of(glued.Value.Head) : "",
            LacksVowels = LacksVowels(word),
            FollowsConnector = afterConnector,
            Signature = NameWord.SignatureOf(sound),
        };
    }

    /// <summary>A word that plays a part and is not compared.</summary>
    public static NameWord Aside(RawWord word, NamePartRole role)
    {
        var sound = Sounds.Of(word.Plain);
        return new NameWord { Span = word.Span, Role = role, Plain = word.Plain, Sound = sound, Signature = NameWord.SignatureOf(sound) };
    }

    /// <summary>Whether the word is written without its vowels.</summary>
    public static bool LacksVowels(RawWord word) => word.Script is NameScript.Arabic or NameScript.Hebrew && !word.Written.AsSpan().ContainsAny("َُِ");

    /// <summary>How much a word says: 1 for a name that is not common.</summary>
    public static double WeightOf(NameWord word)
    {
        if (word.Role == NamePartRole.Initial)
        {
            return 0.3;
        }

        var common = NameLexicon.CommonnessOf(NameKind.Person, word.Plain, word.Sound, word.Class);
        var weight = common switch { 2 => 0.4, 1 => 0.65, _ => word.Head == "abd" ? 0.6 : 1 };
        return word.Sound.Length <= 2 ? Math.Min(weight, 0.6) : weight;
    }

    private static bool IsNisba(string plain, bool afterArticle, NameScript script) =>
        afterArticle && plain.Length >= 4 && (plain[^1] is 'i' or 'y' || (script == NameScript.Latin && plain.EndsWith("ie", StringComparison.Ordinal)));

    private static bool IsPatronymic(string plain)
    {
        foreach (var end in (ReadOnlySpan<string>)["ovich", "evich", "ovitch", "evitch", "owitsch", "ewitsch", "ovic", "evic", "ovna", "evna", "ovych", "yevych", "ivna", "zadeh", "oglu", "ogly", "oglou"])
        {
            if (plain.Length > end.Length + 1 && plain.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
