using Skein.Casework.Demonstration;
using Skein.Web.Links;

namespace Skein.Web.Tour;

/// <summary>A stop of the tour, as the page that it stands on shows it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Key">What its words are called in the resources.</param>
public sealed record TourStop(int Number, string Key)
{
    /// <summary>True when none follows.</summary>
    public bool IsLast => Number == TourStops.Keys.Count;
}

/// <summary>
/// The tour: which pages it stops at, in which order. It shows pages as they are, so that nothing has to be kept in step; what it says of
/// them stands in the resources.
/// </summary>
internal static class TourStops
{
    /// <summary>What an address calls the stop that it is.</summary>
    public const string Parameter = "tour";

    public static IReadOnlyList<string> Keys { get; } =
        ["overview", "document", "review", "contradictions", "person", "incident", "network", "figures", "path", "question", "brief"];

    /// <summary>The stop of a number; null for a number of none.</summary>
    public static TourStop? Of(string? number) =>
        int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var asked) && asked >= 1 && asked <= Keys.Count
            ? new TourStop(asked, Keys[asked - 1])
            : null;

    /// <summary>The way to a stop, by its number; the page that it stands on is looked up when it is followed.</summary>
    public static string Address(int number) =>
        Links.Address.With("/help/tour", ("stop", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>The page that a stop stands on, with the stop in its address; the list of the kind where the case has none to show.</summary>
    public static string PageOf(TourStop stop, TourPlaces places) => Links.Address.With(
        stop.Key switch
        {
            "document" => places.Document is { } document ? To.Document(document) : "/documents",
            "review" => "/review",
            "contradictions" => "/review/contradictions",
            "person" => places.Person is { } person ? To.Entity(person) : "/entities",
            "incident" => places.Incident is { } incident ? To.Entity(incident) : "/incidents",
            "network" => "/network",
            "figures" => "/network/figures",
            "path" => places is { Person: { } from, Other: { } to } ? To.Path(from.Id.Value, to.Id.Value) : "/path",
            "question" => "/methods/question",
            "brief" => places.Person is { } subject ? To.BriefOf(subject.Id) : "/entities",
            _ => "/",
        },
        (Parameter, stop.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
