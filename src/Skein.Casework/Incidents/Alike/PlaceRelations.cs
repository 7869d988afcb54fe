using Skein.Places;
using Skein.Text.Names;

namespace Skein.Casework.Incidents.Alike;

/// <summary>How two places stand to each other.</summary>
internal enum PlaceRelation
{
    /// <summary>No gazetteer knows one of them, or it cannot be told.</summary>
    Open,

    /// <summary>One name, or one row of a gazetteer.</summary>
    Same,

    /// <summary>One lies in the other.</summary>
    Within,

    /// <summary>The gazetteers know both, and neither lies in the other.</summary>
    Apart,
}

/// <summary>How places stand to each other, by the gazetteers of the case. A name that several places bear is any of them. Used by one thread.</summary>
internal sealed class PlaceRelations(PlaceGazetteer gazetteer)
{
    private readonly Dictionary<string, IReadOnlyList<Place>> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), PlaceRelation> _known = [];

    /// <summary>The closest relation between any two places of two sides, and which two; open when one side has none.</summary>
    public (PlaceRelation Relation, string Left, string Right) Between(IReadOnlyCollection<string> left, IReadOnlyCollection<string> right)
    {
        var best = (Relation: PlaceRelation.Open, Left: "", Right: "");
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                var relation = Between(one, other);
                if (best.Left.Length == 0 || Rank(relation) < Rank(best.Relation))
                {
                    best = (relation, one, other);
                }
            }
        }

        return best;
    }

    private static int Rank(PlaceRelation relation) => relation switch { PlaceRelation.Same => 0, PlaceRelation.Within => 1, PlaceRelation.Open => 2, _ => 3 };

    private PlaceRelation Between(string left, string right)
    {
        var pair = string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
        if (_known.TryGetValue(pair, out var relation))
        {
            return relation;
        }

        return _known[pair] = NameKey.Fold(left) == NameKey.Fold(right) ? PlaceRelation.Same : Look(Find(left), Find(right));
    }

    private PlaceRelation Look(IReadOnlyList<Place> left, IReadOnlyList<Place> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return PlaceRelation.Open;
        }

        var isWithin = false;
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                if (one.Equals(other))
                {
                    return PlaceRelation.Same;
                }

                isWithin |= gazetteer.IsWithin(one, other) || gazetteer.IsWithin(other, one);
            }
        }

        return isWithin ? PlaceRelation.Within : PlaceRelation.Apart;
    }

    private IReadOnlyList<Place> Find(string label) => _found.TryGetValue(label, out var places) ? places : _found[label] = gazetteer.Find(label);
}
