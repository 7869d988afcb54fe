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

        FamilyNames.Place(raw, words);
        foreach (var word in words)
        {
            word.Weight = PersonWord.WeightOf(word);
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
            var role = NameLexicon.RoleOf(word.Plain) ?? NameLexicon.RoleOf(word.Written);
            var isLast = i + 1 == raw.Count;
            var next = isLast ? "" : raw[i + 1].Plain;
            if (role is "abd" or "kunya" && !isLast && PersonCompounds.Joint(raw, i, role, words, afterConnector) is { } end)
            {
                i = end;
                (afterConnector, afterArticle) = (false, false);
            }
            else if (role is "din" or "allah" && LastName(words) is { } at && !afterConnector)
            {
                words[at] = PersonCompounds.Close(words[at], word, role);
                words.RemoveRange(at + 1, words.Count - at - 1);
                (afterConnector, afterArticle) = (false, false);
            }
            else if ((role == "article" && !isLast) || NameLexicon.IsAssimilatedArticle(word.Plain, next))
            {
                words.Add(PersonWord.Aside(word, NamePartRole.Article));
                afterArticle = true;
            }
            else if (role == "ibn" && !isLast)
            {
                words.Add(PersonWord.Aside(word, NamePartRole.Connector));
                (afterConnector, afterArticle) = (true, false);
                joint = word.Plain[0] is 'o' or 'u' or 'w' ? "uld" : word.Plain == "bel" ? "bel" : "ben";
            }
            else if (role is "particle" or "honorific" or "suffix" && word.Plain.Length > 1 && !(role == "honorific" && afterConnector))
            {
                words.Add(PersonWord.Aside(word, role switch { "particle" => NamePartRole.Particle, "suffix" => NamePartRole.Suffix, _ => NamePartRole.Honorific }));
            }
            else
            {
                words.Add(PersonWord.Of(word, afterConnector, afterArticle, afterArticle && joint == "ben" ? "bel" : joint));
                (afterConnector, afterArticle) = (false, false);
            }
        }

        return words;
    }

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
}
