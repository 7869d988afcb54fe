using System.Globalization;
using Skein.Places;
using Skein.Places.Areas;
using Skein.Places.Choosing;

namespace Skein.Cli.Places;

/// <summary>The answer of a look-up.</summary>
/// <param name="Name">What was asked.</param>
/// <param name="Taken">The identifier of the place that is taken; null when it stays open.</param>
/// <param name="Reason">Why.</param>
/// <param name="Places">All of the name, in their order without context.</param>
internal sealed record FoundPlaces(string Name, string? Taken, ChoiceReason Reason, IReadOnlyList<FoundPlace> Places);

/// <summary>What holds a place.</summary>
internal sealed record Holder(string Id, string Name, PlaceClass Class);

/// <summary>A place as it is shown.</summary>
internal sealed record FoundPlace(
    string Id,
    string Name,
    IReadOnlyList<string> OtherNames,
    PlaceClass Class,
    string Country,
    IReadOnlyList<Holder> Within,
    PlaceArea? Area,
    int Population,
    string? NationalCode,
    string Source)
{
    /// <summary>The class as a word.</summary>
    internal string ClassWord => Class.ToString().ToLowerInvariant();

    /// <summary>The population with its figures in groups.</summary>
    internal string PopulationText => Population.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Middle and radius, and what they rest on.</summary>
    internal string Where => Area is null ? "no coordinates" : string.Create(
        CultureInfo.InvariantCulture, $"{Area.Center.Latitude:0.00}, {Area.Center.Longitude:0.00}, an area of about {Area.RadiusKilometres:0.#} km around it ({BasisOf(Area.Basis)})");

    public static FoundPlace Of(PlaceGazetteer gazetteer, Place place) => new(
        place.Id.Value,
        place.Name,
        place.OtherNames,
        place.Class,
        place.Country,
        [.. gazetteer.Containment(place).Select(holder => new Holder(holder.Id.Value, holder.Name, holder.Class))],
        PlaceAreas.Of(gazetteer, place),
        place.Population,
        place.NationalCode,
        place.Source);

    /// <summary>The reason of a choice as a clause.</summary>
    public static string WhyOf(ChoiceReason reason) => reason switch
    {
        ChoiceReason.OnlyOne => "the only one of the name",
        ChoiceReason.Country => "the only one in these countries",
        ChoiceReason.Neighbors => "the only one near the other places",
        ChoiceReason.Nested => "the city among places that hold each other",
        _ => "ten times as many people as any other",
    };

    private static string BasisOf(AreaBasis basis) => basis switch
    {
        AreaBasis.PopulatedPlaces => "the extent of its populated places",
        AreaBasis.AssumedDensity => "by its population",
        AreaBasis.AssumedForClass => "by its class",
        AreaBasis.Holder => "that of what holds it",
        _ => "near it",
    };
}
