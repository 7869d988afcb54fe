namespace Skein.Extraction.Incidents.Filling;

/// <summary>Gathers phrases of one role into fillers: the same words, a part of a name, a name and its letters.</summary>
internal static class FillEntities
{
    public const double Least = 0.02;
    private const int Most = 60;

    public static List<FillEntity> Gather(FillDocument document, FillerRole role, IReadOnlyList<double[]> anchors, IReadOnlyList<double[][]> forms, Dictionary<string, string> aliases)
    {
        var r = (int)role;
        var entities = new List<FillEntity>();
        var order = Enumerable.Range(0, anchors.Count).Where(at => anchors[at][r] >= Least).OrderByDescending(at => anchors[at][r]).ThenBy(at => at).Take(Most);
        foreach (var at in order)
        {
            var anchor = document.Anchors[at];
            var best = BestForm(forms[at], r);
            var key = document.KeyOf(anchor.Forms[best]);
            if (key.Length == 0)
            {
                continue;
            }

            var name = key.Split(' ').ToHashSet(StringComparer.Ordinal);
            var entity = entities.Find(one => IsSame(document, one, anchor, key, name, role, aliases));
            if (entity is null)
            {
                entities.Add(entity = new FillEntity(role) { Name = name, Key = key });
            }

            entity.Anchors.Add(at);
        }

        foreach (var entity in entities)
        {
            Choose(document, entity, r, anchors, forms);
        }

        return entities;
    }

    public static int BestForm(double[][] forms, int role)
    {
        var best = 0;
        for (var i = 1; i < forms.Length; i++)
        {
            best = forms[i][role] > forms[best][role] ? i : best;
        }

        return best;
    }

    // "NATIONAL FRONT [NF]": the letters in brackets mean the phrase before them.
    public static Dictionary<string, string> Aliases(FillDocument document)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        var tokens = document.Text.Tokens;
        for (var i = 0; i + 1 < document.Anchors.Count; i++)
        {
            var (left, right) = (document.Anchors[i], document.Anchors[i + 1]);
            if (right.First == left.Head + 2 && tokens[left.Head + 1].Word is "[" or "(" && right.Head + 1 < tokens.Length && tokens[right.Head + 1].Word is "]" or ")")
            {
                var long1 = left.Forms.Select(form => document.KeyOf(form)).Where(key => key.Length > 0).ToList();
                var short1 = document.KeyOf((right.First, right.Head + 1));
                foreach (var form in long1)
                {
                    if (short1.Length > 0 && (AreInitials(short1, form) || AreInitials(form, short1)))
                    {
                        aliases.TryAdd(form, short1);
                        aliases.TryAdd(short1, form);
                    }
                }
            }
        }

        return aliases;
    }

    private static bool AreInitials(string letters, string phrase)
    {
        var words = phrase.Split(' ');
        var at = 0;
        foreach (var word in words)
        {
            if (at < letters.Length && word[0] == letters[at])
            {
                at++;
            }
        }

        return words.Length > 1 && letters.Length > 1 && at == letters.Length;
    }

    private static bool IsSame(FillDocument document, FillEntity entity, Anchor anchor, string key, HashSet<string> name, FillerRole role, Dictionary<string, string> aliases)
    {
        if (string.Equals(entity.Key, key, StringComparison.Ordinal))
        {
            return true;
        }

        var other = document.Anchors[entity.Anchors[0]];
        if (role == FillerRole.PerpOrg)
        {
            if ((aliases.TryGetValue(key, out var alias) && string.Equals(alias, entity.Key, StringComparison.Ordinal)) || AreInitials(key, entity.Key) || AreInitials(entity.Key, key))
            {
                return true;
            }
        }

        var contained = entity.Name.IsSupersetOf(name) || name.IsSupersetOf(entity.Name);
        return contained && (role is FillerRole.Victim or FillerRole.PerpOrg
            || string.Equals(document.Stems[anchor.Head], document.Stems[other.Head], StringComparison.Ordinal));
    }

    // The wording with the most weight over all places where it stands.
    private static void Choose(FillDocument document, FillEntity entity, int role, IReadOnlyList<double[]> anchors, IReadOnlyList<double[][]> forms)
    {
        var best = new Dictionary<string, (double Sum, double Max, int Anchor, int Form)>(StringComparer.Ordinal);
        foreach (var at in entity.Anchors)
        {
            for (var form = 0; form < forms[at].Length; form++)
            {
                var score = anchors[at][role] * forms[at][form][role];
                if (score < 0.003)
                {
                    continue;
                }

                var key = document.KeyOf(document.Anchors[at].Forms[form]);
                var known = best.GetValueOrDefault(key, (0, -1, 0, 0));
                best[key] = (known.Sum + score, Math.Max(known.Max, score), score > known.Max ? at : known.Anchor, score > known.Max ? form : known.Form);
            }
        }

        var chosen = best.Where(pair => pair.Key.Length > 0).OrderByDescending(pair => pair.Value.Max + (0.1 * pair.Value.Sum)).ThenBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();
        if (chosen.Key is null)
        {
            var top = entity.Anchors[0];
            entity.Form = document.Anchors[top].Forms[BestForm(forms[top], role)];
            (entity.FormAnchor, entity.FormScore) = (top, 0);
            return;
        }

        entity.Key = chosen.Key;
        entity.FormAnchor = chosen.Value.Anchor;
        entity.Form = document.Anchors[chosen.Value.Anchor].Forms[chosen.Value.Form];
        entity.FormScore = chosen.Value.Max;
    }
}
