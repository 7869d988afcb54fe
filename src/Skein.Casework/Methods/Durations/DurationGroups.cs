using Skein.Casework.Wording;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;
using Skein.Methods.Survival;

namespace Skein.Casework.Methods.Durations;

/// <summary>
/// Groups by what is known to have begun by the entry: what comes later would make its own group immortal up to then. Whose order cannot be
/// told is in neither group.
/// </summary>
internal static class DurationGroups
{
    /// <summary>The comparison, by the log-rank test at the shortest and at the longest durations.</summary>
    public static GroupsView Of(SpellKind by, IReadOnlyList<CaseFollowUp> followed)
    {
        var groups = followed.ToLookup(one => HadBy(by, one));
        List<CaseFollowUp> with = [.. groups[Truth.Yes]], without = [.. groups[Truth.No]];
        var counts = Suppression.Of([with.Count, without.Count, followed.Count - with.Count - without.Count]);
        var made = new GroupsView(by.Letter(), counts[0].Count, counts[1].Count, counts[2].Count, null, null);
        return (Test(one => one.Shortest), Test(one => one.Longest)) switch
        {
            (MethodResult<LogRank>.Computed shortest, MethodResult<LogRank>.Computed longest) =>
                made with { Shortest = shortest.Value.Probability, Longest = longest.Value.Probability },
            // The method's own sentence has the number of ends in each group, which may be few.
            (MethodResult<LogRank>.Refused refused, _) => Without(refused.Why.Code),
            (_, MethodResult<LogRank>.Refused refused) => Without(refused.Why.Code),
            _ => throw new InvalidOperationException("A test is run or refused."),
        };

        GroupsView Without(string code) => made with { Refusal = code, Because = T.Of("durations.no-test", LogRank.FewestEnds) };

        MethodResult<LogRank> Test(Func<CaseFollowUp, FollowUp> of) => LogRank.Of([.. with.Select(of)], [.. without.Select(of)]);
    }

    private static Truth HadBy(SpellKind by, CaseFollowUp one)
    {
        var spells = one.Of.Spells.Where(spell => spell.Kind == by).ToList();
        return spells.Exists(spell => !spell.IsDoubtful && spell.Began.Latest <= one.Entry.Earliest) ? Truth.Yes
            : spells.TrueForAll(spell => spell.Began.Earliest > one.Entry.Latest) ? Truth.No
            : Truth.Open;
    }
}
