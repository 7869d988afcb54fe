using Skein.Text.Names.Scripts;

namespace Skein.Text.Names.Words;

/// <summary>
/// Reads the words of a person's name: which play a part and which are names, and what belongs together. Nothing is expanded and nothing
/// is left out: words that are not compared keep their role.
/// </summary>
internal static class PersonWords
{
    public static List<NameWord> Read(List<RawWord> raw)
    {
        var words = Joined(ArabicWords.Split(raw));
        if (words.Count > 0 && !words.Exists(word => word.IsCompared))
        {
            // A name that is all titles or particles is compared by them.
            foreach (var word in words)
            {
                word.Role = NamePartRole.Name;
            }
        }

        Place(raw, words);
        foreach (var word in words)
        {
            word.Weight = Weight(word);
        }

        return words;
    }

    private static List<NameWord> Joined(List<RawWord> raw)
    {
        var words = new List<NameWord>(raw.Count);
        var afterConnector = false;
        var afterArticle = false;
        var joint = "";
        for (var i = 0; i < raw.Count; i++)
        {
            var word = raw[i];
            var role = Role(word.Plain) ?? NameLexicon.RoleOf(word.Written);
            var isLast = i + 1 == raw.Count;
            var next = isLast ? "" : raw[i + 1].Plain;
            if (role is "abd" or "kunya" && !isLast && Joint(raw, i, role, words, afterConnector) is { } end)
            {
                i = end;
                (afterConnector, afterArticle) = (false, false);
            }
            else if (role is "din" or "allah" && LastName(words) is { } at && !afterConnector)
            {
                words[at] = Close(words[at], word, role);
                words.RemoveRange(at + 1, words.Count - at - 1);
                (afterConnector, afterArticle) = (false, false);
            }
            else if ((role == "article" && !isLast) || NameLexicon.IsAssimilatedArticle(word.Plain, next))
            {
                words.Add(Aside(word, NamePartRole.Article));
                afterArticle = true;
            }
            else if (role == "ibn" && !isLast)
            {
                words.Add(Aside(word, NamePartRole.Connector));
                (afterConnector, afterArticle) = (true, false);
                joint = word.Plain[0] is 'o' or 'u' or 'w' ? "uld" : word.Plain == "bel" ? "bel" : "ben";
            }
            else if (role is "particle" or "honorific" or "suffix" && word.Plain.Length > 1 && !(role == "honorific" && afterConnector))
            {
                words.Add(Aside(word, role switch { "particle" => NamePartRole.Particle, "suffix" => NamePartRole.Suffix, _ => NamePartRole.Honorific }));
            }
            else
            {
                words.Add(Name(word, afterConnector, afterArticle, afterArticle && joint == "ben" ? "bel" : joint));
                (afterConnector, afterArticle) = (false, false);
            }
        }

        return words;
    }

    private static string? Role(string plain) => NameLexicon.RoleOf(plain);

    private static int? LastName(List<NameWord> words)
    {
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (words[i].Role is not NamePartRole.Article)
            {
                return words[i].IsCompared && words[i].Role != NamePartRole.Initial ? i : null;
            }
        }

        return null;
    }

    // Abd (al-) X and Abu (al-) X.
    private static int? Joint(List<RawWord> raw, int at, string role, List<NameWord> words, bool afterConnector)
    {
        var end = at + 1;
        while (end + 1 < raw.Count && (Role(raw[end].Plain) == "article" || Role(raw[end].Written) == "article" || NameLexicon.IsAssimilatedArticle(raw[end].Plain, raw[end + 1].Plain)))
        {
            end++;
        }

        var word = raw[end];
        if (word.Plain.Length < 2 || Role(word.Plain) is "ibn" or "honorific" or "suffix")
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
            LacksVowels = LacksVowels(word),
            FollowsConnector = afterConnector,
            Signature = NameWord.SignatureOf(sound),
        });
        return end;
    }

    // X al-Din and X Allah: the word before is closed by this one.
    private static NameWord Close(NameWord name, RawWord word, string role)
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
            LacksVowels = name.LacksVowels || LacksVowels(word),
            FollowsConnector = name.FollowsConnector,
            Signature = NameWord.SignatureOf(sound),
        };
    }

    private static NameWord Name(RawWord word, bool afterConnector, bool afterArticle, string joint)
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

    private static NameWord Aside(RawWord word, NamePartRole role)
    {
        var sound = Sounds.Of(word.Plain);
        return new NameWord { Span = word.Span, Role = role, Plain = word.Plain, Sound = sound, Signature = NameWord.SignatureOf(sound) };
    }

    private static bool LacksVowels(RawWord word) => word.Script is NameScript.Arabic or NameScript.Hebrew && !word.Written.AsSpan().ContainsAny("َُِ");

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

    // Where the form of the name says which is the family name: a comma after it, or capitals beside words that have none.
    private static void Place(List<RawWord> raw, List<NameWord> words)
    {
        var comma = raw.Find(word => word.EndsPart)?.Span.End;
        var isMixed = comma is null && raw.Exists(word => word.IsUpper) && raw.Exists(word => !word.IsUpper && word.Plain.Length > 2 && word.Script == NameScript.Latin && Role(word.Plain) is null);
        foreach (var word in words)
        {
            if (word.Role != NamePartRole.Name)
            {
                continue;
            }

            if (comma is { } end)
            {
                word.Role = word.Span.Start < end ? NamePartRole.Surname : NamePartRole.Given;
            }
            else if (isMixed)
            {
                word.Role = raw.Exists(piece => piece.IsUpper && piece.Span.Start >= word.Span.Start && piece.Span.End <= word.Span.End) ? NamePartRole.Surname : NamePartRole.Given;
            }
        }

        if (comma is null && !isMixed)
        {
            if (words.Find(word => word.IsCompared) is { Role: NamePartRole.Name } first)
            {
                first.Role = NamePartRole.Given;
            }

            if (words.FindLast(word => word.IsCompared) is { Role: NamePartRole.Name } last)
            {
                last.Role = NamePartRole.Surname;
            }
        }
    }

    private static double Weight(NameWord word)
    {
        if (word.Role == NamePartRole.Initial)
        {
            return 0.3;
        }

        var common = NameLexicon.CommonnessOf(NameKind.Person, word.Plain, word.Sound, word.Class);
        var weight = common switch { 2 => 0.4, 1 => 0.65, _ => word.Head == "abd" ? 0.6 : 1 };
        return word.Sound.Length <= 2 ? Math.Min(weight, 0.6) : weight;
    }
}
