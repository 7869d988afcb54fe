using System.Globalization;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Methods;

/// <summary>Invented people without names, of whom one paper tells dated spells.</summary>
internal sealed class Lives : IDisposable
{
    private readonly EntityId _preacher;
    private readonly EntityId _group;
    private int _people;
    private int _statements;

    public Lives()
    {
        Desk.Source("paper");
        _preacher = Desk.Add("preacher", "Hall of the preacher", EntityKind.Organisation);
        _group = Desk.Add("lantern", "Lantern Group", EntityKind.Organisation);
    }

    public static SourceId Paper => SourceId.From("paper");

    public Desk Desk { get; } = new();

    public void Dispose() => Desk.Dispose();

    /// <summary>A further person, with spells.</summary>
    public EntityId Live(params (string Spell, string? When)[] spells)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"pe-{++_people:000}");
        var person = Desk.Person(id, id);
        foreach (var (spell, when) in spells)
        {
            Say(person, spell, when);
        }

        return person;
    }

    /// <summary>A spell of a person: recruited, convicted, in-custody, joined, died, or returned.</summary>
    public void Say(EntityId person, string spell, string? when, Func<Statement, Statement>? change = null)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"st-{++_statements:0000}");
        Statement Dated(Statement statement)
        {
            var dated = when is null || spell == "died" ? statement : statement with { ValidTime = Edtf.Parse(when) };
            return change is null ? dated : change(dated);
        }

        _ = spell switch
        {
            "recruited" => Desk.Say(id, _preacher, "recruited", person, Paper, change: Dated),
            "convicted" => Desk.Say(id, person, "legal-status", null, Paper, "convicted", Dated),
            "in-custody" => Desk.Say(id, person, "in-custody", null, Paper, "in custody", Dated),
            "joined" => Desk.Say(id, person, "joined", _group, Paper, change: Dated),
            "returned" => Desk.Say(id, person, "returned-by", _group, Paper, change: Dated),
            _ => Desk.Say(id, person, "died", null, Paper, when, Dated),
        };
    }
}
