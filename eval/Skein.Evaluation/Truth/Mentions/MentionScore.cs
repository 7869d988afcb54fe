namespace Skein.Evaluation.Truth.Mentions;

/// <summary>One labelled mention, and what was made of it.</summary>
/// <param name="Truth">The label.</param>
/// <param name="IsRight">Whether the reading and whom it means are right.</param>
/// <param name="NamesWrongly">Whether somebody was named who is not meant; silence is wrong in another way.</param>
internal readonly record struct JudgedMention(MentionLabel Truth, bool IsRight, bool NamesWrongly);

/// <summary>A passage scored: the counts of the three measures and each labelled mention. The same as <c>eval/scripts/score_mentions.py</c>.</summary>
internal sealed record MentionScore(MentionCase Case, ChainCount Muc, ChainCount BCubed, ChainCount CeafE, IReadOnlyList<JudgedMention> Mentions)
{
    public static MentionScore Of(MentionCase truth, IReadOnlyList<MentionLabel> found)
    {
        var places = Pair(truth.Mentions, found);
        var key = Clusters(truth.Mentions, place => place);
        var response = Clusters(found, place => Array.IndexOf(places, place) is var number && number >= 0 ? number : -1 - place);
        // Not every noun is labelled: what stands alone and is not labelled says nothing.
        response.RemoveAll(cluster => cluster.Count == 1 && cluster.First() < 0);
        return new MentionScore(
            truth, ChainMeasures.Muc(key, response), ChainMeasures.BCubed(key, response), ChainMeasures.CeafE(key, response), Judge(truth.Mentions, found, places));
    }

    /// <summary>Of each labelled mention the place of the found one that stands there, -1 for none; equal words go first.</summary>
    private static int[] Pair(IReadOnlyList<MentionLabel> truths, IReadOnlyList<MentionLabel> founds)
    {
        var places = new int[truths.Count];
        Array.Fill(places, -1);
        var free = Enumerable.Range(0, founds.Count).ToList();
        foreach (var isExact in new[] { true, false })
        {
            for (var number = 0; number < truths.Count; number++)
            {
                var place = places[number] >= 0 ? -1 : free.FindIndex(one => truths[number].IsSame(founds[one]) && (!isExact || truths[number].Bare == founds[one].Bare));
                if (place >= 0)
                {
                    places[number] = free[place];
                    free.RemoveAt(place);
                }
            }
        }

        return places;
    }

    /// <summary>A group is one with its members taken together; what is either/or or open is alone.</summary>
    private static List<HashSet<int>> Clusters(IReadOnlyList<MentionLabel> mentions, Func<int, int> numberOf) =>
    [
        .. Enumerable.Range(0, mentions.Count)
            .GroupBy(place => mentions[place] is { Reading: "one" or "all", Members.Count: > 0 } one
                ? string.Join('\n', one.Members.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                : $"\n{place}")
            .Select(cluster => cluster.Select(numberOf).ToHashSet()),
    ];

    private static List<JudgedMention> Judge(IReadOnlyList<MentionLabel> truths, IReadOnlyList<MentionLabel> found, int[] places)
    {
        var entities = Align(truths, found, places);
        var judged = new List<JudgedMention>();
        for (var number = 0; number < truths.Count; number++)
        {
            var truth = truths[number];
            if (places[number] < 0)
            {
                judged.Add(new JudgedMention(truth, truth.Reading == "open", NamesWrongly: false));
                continue;
            }

            var one = found[places[number]];
            // A chain of its own that nothing else belongs to names nobody of the passage.
            var isAlone = one.Reading == "one" && found.Count(other => other.Members.SequenceEqual(one.Members)) == 1;
            var meant = one.Members.Select(chain => entities.GetValueOrDefault(chain, chain)).ToHashSet();
            var isRight = (one.Reading == truth.Reading && meant.SetEquals(truth.Members)) || (truth.Reading == "open" && isAlone);
            judged.Add(new JudgedMention(truth, isRight, !isRight && one.Reading != "open"));
        }

        return judged;
    }

    /// <summary>Which chain stands for which entity: the one that holds most of its labelled names and descriptions.</summary>
    private static Dictionary<string, string> Align(IReadOnlyList<MentionLabel> truths, IReadOnlyList<MentionLabel> found, int[] places)
    {
        var votes = Enumerable.Range(0, truths.Count)
            .Where(number => places[number] >= 0 && truths[number].Reading == "one" && found[places[number]].Reading == "one")
            .GroupBy(number => (Entity: truths[number].Members[0], Chain: found[places[number]].Members[0]))
            .Select(pair => (pair.Key.Entity, pair.Key.Chain, Votes: pair.Sum(number => truths[number].Kind == "name" ? 3 : 1)))
            .OrderByDescending(row => row.Votes).ThenBy(row => row.Entity, StringComparer.Ordinal).ThenBy(row => row.Chain, StringComparer.Ordinal);
        var (entities, used) = (new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (entity, chain, _) in votes)
        {
            if (!used.Contains(entity) && entities.TryAdd(chain, entity))
            {
                used.Add(entity);
            }
        }

        return entities;
    }
}
