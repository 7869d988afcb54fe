namespace Skein.Places.Choosing;

/// <summary>
/// Chooses among places of one name by the document they stand in. Steps, each of which only narrows: countries that the document names; regions
/// and provinces of its other places; one place within another of the same name; a population ten times that of the next. What
/// is left open after them stays open; a person decides.
/// </summary>
public static class PlaceDisambiguation
{
    private const double Dominant = 10;

    /// <summary>Chooses, or leaves open.</summary>
    /// <param name="gazetteer">Tells what lies in what.</param>
    /// <param name="candidates">The places of the name.</param>
    /// <param name="countriesMentioned">ISO codes of the countries that the document names; may be empty.</param>
    /// <param name="otherPlaces">Other places of the document that are certain; may be empty.</param>
    public static PlaceChoice Disambiguate(
        PlaceGazetteer gazetteer, IReadOnlyList<Place> candidates, IReadOnlyCollection<string> countriesMentioned, IReadOnlyCollection<Place> otherPlaces)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(countriesMentioned);
        ArgumentNullException.ThrowIfNull(otherPlaces);
        if (candidates.Count <= 1)
        {
            return candidates.Count == 0 ? new PlaceChoice(null, ChoiceReason.NotFound, []) : new PlaceChoice(candidates[0], ChoiceReason.OnlyOne, candidates);
        }

        // A country that the document names is the country, unless its name is that of a region or city there.
        var left = Narrow(candidates, place => countriesMentioned.Contains(place.Country, StringComparer.Ordinal));
        if (left.Count < candidates.Count && Settled(gazetteer, left) is { } byCountry)
        {
            return new PlaceChoice(byCountry, ChoiceReason.Country, left);
        }

        var holders = otherPlaces.SelectMany(place => gazetteer.Containment(place).Prepend(place)).ToHashSet();
        foreach (var deep in (PlaceClass[])[PlaceClass.Province, PlaceClass.Region, PlaceClass.Country])
        {
            var near = Narrow(left, place => gazetteer.Containment(place).Any(holder => holder.Class == deep && holders.Contains(holder)));
            if (near.Count < left.Count && Settled(gazetteer, near) is { } byNeighbors)
            {
                return new PlaceChoice(byNeighbors, ChoiceReason.Neighbors, near);
            }

            left = near;
        }

        if (Settled(gazetteer, left) is { } nested)
        {
            return new PlaceChoice(nested, ChoiceReason.Nested, left);
        }

        var ordered = left.OrderByDescending(PlaceRank.Of).ThenBy(place => place.Id).ToList();
        // A province of the same name around the city is no rival to it.
        var rival = ordered.Skip(1).FirstOrDefault(place => !gazetteer.IsWithin(ordered[0], place));
        return rival is null || PlaceRank.Of(ordered[0]) >= Dominant * Math.Max(1, PlaceRank.Of(rival))
            ? new PlaceChoice(ordered[0], rival is null ? ChoiceReason.Nested : ChoiceReason.Population, ordered)
            : new PlaceChoice(null, ChoiceReason.Ambiguous, ordered);
    }

    private static List<Place> Narrow(IReadOnlyList<Place> places, Func<Place, bool> fits)
    {
        var left = places.Where(fits).ToList();
        return left.Count > 0 ? left : [.. places];
    }

    /// <summary>The only one; or, where all lie within each other, the city among them, else the widest that is no country.</summary>
    private static Place? Settled(PlaceGazetteer gazetteer, List<Place> left)
    {
        if (left.Count == 1)
        {
            return left[0];
        }

        var byWidth = left.OrderBy(place => place.Class).ToList();
        for (var i = 1; i < byWidth.Count; i++)
        {
            if (!gazetteer.IsWithin(byWidth[i], byWidth[i - 1]))
            {
                return null;
            }
        }

        return byWidth[0].Class == PlaceClass.Country ? byWidth[0]
            : byWidth.FirstOrDefault(place => place.Class is PlaceClass.City or PlaceClass.Commune) ?? byWidth[0];
    }
}
