using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Attributions;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;
using Skein.Methods.Questions;
using Skein.Methods.Sources;
using Skein.Methods.Tests.Incidents;

namespace Skein.Methods.Tests.Questions;

/// <summary>The invented attacks of docs/methods/questions.md.</summary>
internal static class Attacks
{
    public static Assertion<T> Says<T>(string id, T says) => new(new AssertionId(id), says, new SourceKey("s-" + id));

    /// <summary>
    /// Market, station and depot are lethal and claimed; later ones leave a condition open (whether anybody died at the bridge, whether the
    /// pier is claimed) or fail one: a raid abroad, a kiosk where nobody died.
    /// </summary>
    public static IncidentRecord[] Page() =>
    [
        Attack("market", 300, CasualtyFigure.Between(1, 3)),
        Attack("station", 200, CasualtyFigure.Exactly(4)),
        Attack("depot", 100, CasualtyFigure.Exactly(1)),
        Attack("bridge", 400, CasualtyFigure.Between(0, 2)),
        Attack("pier", 420, CasualtyFigure.Exactly(2)) with { Attributions = [] },
        Attack("raid", 450, CasualtyFigure.Exactly(5), "B"),
        Attack("kiosk", 460, CasualtyFigure.Exactly(0)),
    ];

    public static IncidentQuestion Question() => new()
    {
        Country = new CountryCode("A"),
        Lethality = new LethalityRule(new CasualtyPolicy.Range()),
        Involvement = InvolvementFilter.NotRequired,
        Level = IncidentLevel.Incident,
        Attribution = AttributionRequirement.To(new ActorId("group"), AttributionPolicy.Claimed),
        AsOf = Samples.Day(500),
        Before = Samples.Day(490),
    };

    public static IncidentRecord Attack(string id, int day, CasualtyFigure killed, string country = "A") =>
        new(new IncidentId(id), IncidentLevel.Incident)
        {
            Dates = [Says(id + "-day", DayBounds.On(Samples.Day(day)))],
            Countries = [Says(id + "-land", new CountryCode(country))],
            Casualties = [Says(id + "-toll", Samples.Killed(killed))],
            Attributions = [Says(id + "-claim", new Attribution(new ActorId("group"), AttributionBasis.ClaimByActor))],
        };
}
