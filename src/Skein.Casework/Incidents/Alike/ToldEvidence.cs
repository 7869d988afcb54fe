using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model.Statements;
using Skein.Text.Names;

namespace Skein.Casework.Incidents.Alike;

/// <summary>The aspects of two incidents beside when and where: type, means, tolls, who is named, what was hit, and the name itself.</summary>
internal static class ToldEvidence
{
    private const double MostOfOthers = 6;
    private const double BitsOfAnother = 2;
    private const int SmallToll = 3;

    public static AlikeEvidence Type(IncidentFacts left, IncidentFacts right)
    {
        var (ours, theirs) = (string.Join(", ", left.Types), string.Join(", ", right.Types));
        return IncidentTypes.Agree(left.Types, right.Types) switch
        {
            true => new AlikeEvidence("type", AlikeBearing.Agrees, T.Of("alike.type.same", ours, theirs), 1.5),
            false => new AlikeEvidence("type", AlikeBearing.Contradicts, T.Of("alike.type.apart", ours, theirs), -3),
            null => new AlikeEvidence("type", AlikeBearing.Open, T.Of("alike.type.open"), 0),
        };
    }

    public static IEnumerable<AlikeEvidence> Weapon(IncidentFacts left, IncidentFacts right)
    {
        if (left.Weapons.Count == 0 || right.Weapons.Count == 0)
        {
            return [];
        }

        var (ours, theirs) = (string.Join(", ", left.Weapons), string.Join(", ", right.Weapons));
        return left.Weapons.Overlaps(right.Weapons)
            ? [new AlikeEvidence("weapon", AlikeBearing.Agrees, T.Of("alike.weapon.same", ours, theirs), 0.5)]
            : [new AlikeEvidence("weapon", AlikeBearing.Contradicts, T.Of("alike.weapon.apart", ours, theirs), -1)];
    }

    // Tolls grow from report to report: two that differ say little, and small ones that agree say little.
    public static AlikeEvidence Toll(string aspect, List<CountBounds> left, List<CountBounds> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return new AlikeEvidence(aspect, AlikeBearing.Open, T.Of($"alike.toll.{aspect}.open"), 0);
        }

        var (ours, theirs) = (string.Join("; ", left), string.Join("; ", right));
        if (left.Exists(one => right.Contains(one)))
        {
            var isLarge = left.Exists(one => right.Contains(one) && (one.Low ?? one.High) >= SmallToll);
            return new AlikeEvidence(aspect, AlikeBearing.Agrees, T.Of($"alike.toll.{aspect}.same", ours, theirs), isLarge ? 2 : 0.5);
        }

        return left.Exists(one => right.Exists(other => MayMeet(one, other)))
            ? new AlikeEvidence(aspect, AlikeBearing.Agrees, T.Of($"alike.toll.{aspect}.overlap", ours, theirs), 0.5)
            : new AlikeEvidence(aspect, AlikeBearing.Contradicts, T.Of($"alike.toll.{aspect}.apart", ours, theirs), -1);
    }

    private static bool MayMeet(CountBounds left, CountBounds right) => (left.Low ?? 0) <= (right.High ?? long.MaxValue) && (right.Low ?? 0) <= (left.High ?? long.MaxValue);

    public static IEnumerable<AlikeEvidence> Others(CaseView view, IncidentFacts left, IncidentFacts right, bool includeProtected)
    {
        var names = right.OtherKeys.Values.ToHashSet(StringComparer.Ordinal);
        var shared = left.Others
            .Where(other => right.Others.ContainsKey(other.Key) || (left.OtherKeys.TryGetValue(other.Key, out var key) && names.Contains(key)))
            .OrderBy(other => other.Value, StringComparer.Ordinal).ToList();
        if (shared.Count == 0)
        {
            return [];
        }

        var labels = shared.Take(5).Select(other => includeProtected || view.Ref(other.Key).Protection == Model.Entities.ProtectionClass.None ? other.Value : T.Of("alike.protected"));
        return [new AlikeEvidence("participants", AlikeBearing.Agrees, T.Count("alike.participants", shared.Count, string.Join(", ", labels)), Math.Min(MostOfOthers, BitsOfAnother * shared.Count))];
    }

    public static IEnumerable<AlikeEvidence> Target(IncidentFacts left, IncidentFacts right)
    {
        if (left.Targets.Count == 0 || right.Targets.Count == 0)
        {
            return [];
        }

        var (ours, theirs) = (string.Join("; ", left.Targets.Take(3)), string.Join("; ", right.Targets.Take(3)));
        var shared = left.TargetWords.Overlaps(right.TargetWords);
        return shared
            ? [new AlikeEvidence("target", AlikeBearing.Agrees, T.Of("alike.target.same", ours, theirs), 1.5)]
            : [new AlikeEvidence("target", AlikeBearing.Open, T.Of("alike.target.open", ours, theirs), -1)];
    }

    public static IEnumerable<AlikeEvidence> Name(IncidentFacts left, IncidentFacts right) =>
        left.NameKeys.Overlaps(right.NameKeys) && left.Labels.FirstOrDefault(label => right.NameKeys.Contains(NameKey.Fold(label))) is { } shared
            ? [new AlikeEvidence("name", AlikeBearing.Agrees, T.Of("alike.name", shared), 3)]
            : [];
}
