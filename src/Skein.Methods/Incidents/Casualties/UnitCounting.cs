namespace Skein.Methods.Incidents.Casualties;

/// <summary>
/// Counts units: a figure of its own before the sum of its parts, and never both, since a source that gives the toll of an operation has
/// counted its incidents already.
/// </summary>
internal sealed class UnitCounting(IncidentTree tree, CasualtyQuery query, CasualtyPolicy policy)
{
    // By whole: a whole is met again when one above it is looked at.
    private readonly Dictionary<IncidentId, WholeBesideParts> _wholes = [];

    public IReadOnlyList<WholeBesideParts> Wholes => [.. _wholes.Values];

    public (UnitCount? Count, NotCounted? Not) Of(IncidentRecord unit)
    {
        var reading = CasualtyReading.Read(unit, query, policy);
        List<(IncidentRecord Part, UnitCount? Count)> parts = [.. tree.PartsOf(unit.Id).Select(part => (part, Of(part).Count))];
        var sum = SumOf(unit, parts);
        if (reading.Figure is not { } own)
        {
            return sum is null ? (null, new NotCounted(unit.Id, Because(unit), reading)) : (sum, null);
        }

        if (sum is not null)
        {
            var disagree = sum.Figure.Least > own.High || own.Least > sum.Figure.High;
            _wholes[unit.Id] = new WholeBesideParts(unit.Id, own, sum.Figure, disagree);
        }

        return (new UnitCount(unit.Id, own, CountedAs.OwnFigure, [reading]), null);
    }

    /// <summary>What lies above the level: wholes without parts, and figures of wholes that are left aside.</summary>
    public IReadOnlyList<NotCounted> Above(IncidentLevel level)
    {
        var without = new List<NotCounted>();
        foreach (var whole in tree.Records.Where(record => record.Level > level))
        {
            var reading = CasualtyReading.Read(whole, query, policy);
            if (!tree.PartsOf(whole.Id).Any())
            {
                without.Add(new NotCounted(whole.Id, NotCountedBecause.NoParts, reading));
            }
            else if (reading.Figure is not null)
            {
                Of(whole);
            }
        }

        return without;
    }

    private static UnitCount? SumOf(IncidentRecord whole, List<(IncidentRecord Part, UnitCount? Count)> parts)
    {
        List<UnitCount> counted = [.. parts.Select(part => part.Count).OfType<UnitCount>()];
        if (counted.Count == 0)
        {
            return null;
        }

        List<IncidentId> without = [.. parts.Where(part => part.Count is null).Select(part => part.Part.Id)];
        var missing = Math.Max(0, (whole.PartsSaid ?? 0) - parts.Count);
        var sum = counted.Select(unit => unit.Figure).Aggregate((all, figure) => all + figure);
        var isWhole = without.Count == 0 && missing == 0 && counted.TrueForAll(unit => unit.As != CountedAs.SumOfSomeParts);
        return new UnitCount(
            whole.Id,
            isWhole ? sum : CasualtyFigure.AtLeast(sum.Least),
            isWhole ? CountedAs.SumOfParts : CountedAs.SumOfSomeParts,
            [.. counted.SelectMany(unit => unit.Readings)])
        {
            PartsWithoutFigure = without,
            PartsMissing = missing,
        };
    }

    private NotCountedBecause Because(IncidentRecord unit) =>
        unit.Casualties.Any(one => one.Says.Category == query.Category && one.StandsOn(query.AsOf))
            ? NotCountedBecause.PolicyGivesNone
            : NotCountedBecause.NothingSaid;
}
