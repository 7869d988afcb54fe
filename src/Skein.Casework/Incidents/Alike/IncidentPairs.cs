using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Places.Files;
using Skein.Text.Names;

namespace Skein.Casework.Incidents.Alike;

/// <summary>Two incidents with their evidence and its score.</summary>
internal sealed record IncidentPair(IncidentFacts Left, IncidentFacts Right, IReadOnlyList<AlikeEvidence> Evidence, double Score);

/// <summary>
/// Finds the pairs worth comparing: those that share a month, or, where one has no date or a vague one, a place, a name or somebody. Keys that
/// very many share are cut, so that the work stays bounded.
/// </summary>
internal static class IncidentPairs
{
    private const int MostMonths = 13;
    private const int MostOfKey = 400;

    public static IEnumerable<IncidentPair> Of(CaseSession session, CaseView view, IReadOnlyList<IncidentFacts> incidents, bool includeProtected, CancellationToken cancellation)
    {
        var comparison = new IncidentComparison(new PlaceRelations(new PlaceFolder(session.Location).Open(out _)));
        var seen = new HashSet<(CanonicalId, CanonicalId)>();
        foreach (var bucket in Buckets(incidents))
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < bucket.Count; i++)
            {
                for (var j = i + 1; j < bucket.Count; j++)
                {
                    if (!IncidentComparison.AreTwo(bucket[i], bucket[j]) && seen.Add((bucket[i].Id, bucket[j].Id)))
                    {
                        var evidence = comparison.Of(view, bucket[i], bucket[j], includeProtected);
                        yield return new IncidentPair(bucket[i], bucket[j], evidence, IncidentComparison.Score(evidence));
                    }
                }
            }
        }
    }

    // In the order of the incidents, so that a pair has one order whatever key it shares.
    private static IEnumerable<List<IncidentFacts>> Buckets(IReadOnlyList<IncidentFacts> incidents)
    {
        var buckets = new SortedDictionary<string, List<IncidentFacts>>(StringComparer.Ordinal);
        foreach (var incident in incidents)
        {
            foreach (var key in Keys(incident).Distinct(StringComparer.Ordinal))
            {
                if (!buckets.TryGetValue(key, out var bucket))
                {
                    buckets[key] = bucket = [];
                }

                bucket.Add(incident);
            }
        }

        return buckets.Values.Where(bucket => bucket.Count > 1).Select(bucket => bucket.Take(MostOfKey).ToList());
    }

    private static IEnumerable<string> Keys(IncidentFacts incident)
    {
        foreach (var (date, _) in incident.Dates)
        {
            foreach (var month in Months(date))
            {
                yield return "m" + month;
            }
        }

        foreach (var place in incident.Places.Concat(incident.Sites))
        {
            yield return "p" + NameKey.Fold(place);
        }

        foreach (var other in incident.OtherKeys.Values)
        {
            yield return "o" + other;
        }

        foreach (var name in incident.NameKeys)
        {
            yield return "l" + name;
        }
    }

    private static IEnumerable<string> Months(Edtf date)
    {
        if (date.Bounds() is not { Earliest: { Kind: DateBoundKind.Finite } first, Latest: { Kind: DateBoundKind.Finite } last })
        {
            yield break;
        }

        var (from, to) = (Number(first.Day), Number(last.Day));
        for (var month = from; month <= to && to - from <= MostMonths; month++)
        {
            yield return month.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static long Number(CalendarDay day) => ((long)day.Year * 12) + day.Month;
}
