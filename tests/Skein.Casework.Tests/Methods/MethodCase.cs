using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Methods;

/// <summary>
/// An invented case: an operation of a market and a station in a town of Ostland, each with its toll, and a later attack on a pier of which no
/// source says where it lies.
/// </summary>
internal sealed class MethodCase : IDisposable
{
    public MethodCase()
    {
        Country = Desk.Add("ostland", "Ostland", EntityKind.Place);
        Group = Desk.Add("lantern", "Lantern Group", EntityKind.Organisation);
        var town = Desk.Add("vilbeke", "Vilbeke", EntityKind.Place);
        var harbor = Desk.Add("harbor", "Harbor operation", EntityKind.Operation);
        var source = Desk.Source("paper", published: "2031-06-01");
        Desk.Say("town", town, "located-in", Country, source);
        Desk.Say("whole", harbor, "killed", null, source, "12", Victims);
        Attack("market", "2031-05-04", "7", town, source);
        Attack("station", "2031-05-02", "3..", town, source);
        Attack("pier", "2031-05-09", "2", Desk.Add("pier-place", "Pier", EntityKind.Place), source);
        foreach (var part in new[] { "market", "station" })
        {
            Desk.Say($"{part}-whole", EntityId.From(part), "part-of", harbor, source);
        }
    }

    public Desk Desk { get; } = new();

    public EntityId Country { get; }

    public EntityId Group { get; }

    public void Dispose() => Desk.Dispose();

    private void Attack(string id, string day, string killed, EntityId place, SourceId source)
    {
        var incident = Desk.Add(id, id, EntityKind.Incident);
        Desk.Say($"{id}-day", incident, "occurred-on", null, source, day);
        Desk.Say($"{id}-place", incident, "occurred-at", place, source);
        Desk.Say($"{id}-toll", incident, "killed", null, source, killed, Victims);
        Desk.Say($"{id}-claim", Group, "claimed", incident, source, change: statement => statement with { Stance = Stance.Claims });
    }

    private static Statement Victims(Statement statement) => statement with { Qualifiers = [new Qualifier("scope", "victims only")] };
}
