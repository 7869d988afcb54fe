namespace Skein.Text.Names.Words;

/// <summary>Names of several words that are one: Abd al-X, Abu X, X al-Din, X Allah.</summary>
internal static class PersonCompounds
{
    /// <summary>Abd (al-) X and Abu (al-) X: adds the compound, and says which word it ends with; null where there is none.</summary>
    public static int? Joint(List<RawWord> raw, int at, string role, List<NameWord> words, bool afterConnector)
    {
        var end = at + 1;
        while (end + 1 < raw.Count && (NameLexicon.RoleOf(raw[end].Plain) == "article" || NameLexicon.RoleOf(raw[end].Written) == "article" || NameLexicon.IsAssimilatedArticle(raw[end].Plain, raw[end + 1].Plain)))
        {
            end++;
        }

        var word = raw[end];
        if (word.Plain.Length < 2 || NameLexicon.RoleOf(word.Plain) is "ibn" or "honorific" or "suffix")
        {
            return null;
        }

        var isAbd = role == "abd";
        var plain = (isAbd ? "abd" : "abu") + word.Plain;
        var sound = isAbd ? Compounds.Abd(word.Plain) : Compounds.Abu(word.Plain);
        var nameClass = NameLexicon.ClassOf(NameKind.Person, plain, isAbd ? "" : sound);
        if (isAbd && nameClass == 0)
        {
            nameClass = Math.Max(NameLexicon.ClassOfServant(word.Plain), NameLexicon.ClassOfServant(word.Written));
        }

        var isUmm = !isAbd && (raw[at].Plain is "umm" or "oum" or "om" or "um" or "oumm" || raw[at].Written is "ام" or "أم");
        if (isUmm)
        {
            (plain, sound) = ("umm" + word.Plain, "um" + Sounds.Of(word.Plain));
        }

        words.Add(new NameWord
        {
            Span = new TextSpan(raw[at].Span.Start, word.Span.End),
            Role = isAbd ? NamePartRole.Name : NamePartRole.Kunya,
            Plain = plain,
            Sound = sound,
            Other = word.Second is { } second ? (isAbd ? Compounds.Abd(second) : Compounds.Abu(second)) : null,
            Class = nameClass,
            Head = isAbd ? "abd" : "abu",
            LacksVowels = PersonWord.LacksVowels(word),
            FollowsConnector = afterConnector,
            Signature = NameWord.SignatureOf(sound),
        });
        return end;
    }

    /// <summary>X al-Din and X Allah: the word before is closed by this one.</summary>
    public static NameWord Close(NameWord name, RawWord word, string role)
    {
        var isDin = role == "din";
        var plain = name.Plain + (isDin ? "aldin" : name.Plain == "abd" ? "allah" : "ullah");
        var sound = name.Plain == "abd" && !isDin ? "abdala" : name.Sound + (isDin ? "din" : "ula");
        return new NameWord
        {
            Span = new TextSpan(name.Span.Start, word.Span.End),
            Role = isDin ? NamePartRole.Laqab : name.Role,
            Plain = plain,
            Sound = sound,
            Class = NameLexicon.ClassOf(NameKind.Person, plain, sound),
            Head = name.Plain,
            HeadSound = name.Sound,
            LacksVowels = name.LacksVowels || PersonWord.LacksVowels(word),
            FollowsConnector = name.FollowsConnector,
            Signature = NameWord.SignatureOf(sound),
        };
    }
}
