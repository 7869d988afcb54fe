using Skein.Casework.Likelihoods;
using Skein.Casework.Measures;
using Skein.Casework.Roles;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Tests.Roles;

/// <summary>Roles and mixing in a case of three persons in a row, the middle one of another group than the ends.</summary>
public sealed class PlaceRolesTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly EntityId[] _persons;
    private readonly SourceId _source;

    public PlaceRolesTests()
    {
        _persons = [_desk.Person("pe-1", "Ada Orn"), _desk.Person("pe-2", "Bo Falk"), _desk.Person("pe-3", "Cem Vral")];
        var (quay, mill) = (Club("or-1", "Quay Club"), Club("or-2", "Mill Club"));
        _source = _desk.Source("s");
        _desk.Say("st-1", _persons[0], "friend-of", _persons[1], _source);
        _desk.Say("st-2", _persons[1], "friend-of", _persons[2], _source);
        _desk.Say("st-3", _persons[0], "member-of", quay, _source);
        _desk.Say("st-4", _persons[1], "member-of", mill, _source);
        _desk.Say("st-5", _persons[2], "member-of", quay, _source);
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Groups_of_statements_give_roles_with_worlds_where_a_probability_is_stated()
    {
        new StateLikelihood(_desk.Session).Run(new NewLikelihood(_persons[0], _persons[1], 0.25, "Seen together once."));

        var roles = Measured(PlaceRoles.Run(_desk.Session, new RoleRequest { By = "member-of" }, ViewFilter.Everything));

        // One open pair, counted both ways, in a quarter of the worlds where the other tie is there, and in none where it is not.
        var middle = roles.Nodes[1].Roles.Itinerant;
        Assert.Equal(("Bo Falk", "Mill Club"), (roles.Nodes[1].Label, roles.Nodes[1].Group));
        Assert.Equal((0, 2), (middle.Certain, middle.All));
        Assert.Equal((0, 0, 0), (middle.Absent!.Low, middle.Absent.Median, middle.Absent.High));
        Assert.Equal((0, 0, 2), (middle.Present!.Low, middle.Present.Median, middle.Present.High));
        Assert.Equal((2, true), (roles.Worlds, roles.IsExact));
    }

    [Fact]
    public void Who_is_said_to_be_in_two_groups_or_in_none_is_left_out_and_counted()
    {
        _desk.Say("st-6", _persons[0], "member-of", Club("or-3", "Lock Club"), _source);
        _desk.Person("pe-4", "Dov Hale");
        _desk.Say("st-7", EntityId.From("pe-4"), "friend-of", _persons[2], _source);

        var mixing = Measured(MeasureMixing.Run(_desk.Session, new RoleRequest { By = "member-of" }, ViewFilter.Everything));

        Assert.Equal((1, 1), (mixing.Grouping.Without, mixing.Grouping.Several));
        Assert.Equal(2, mixing.Whole.Members);
        Assert.Equal(1, mixing.Whole.ExternalInternal.All);
    }

    [Fact]
    public void What_nobody_asserts_puts_nobody_in_a_group()
    {
        var outcome = PlaceRoles.Run(_desk.Session, new RoleRequest { By = "nationality" }, ViewFilter.Everything);

        Assert.Equal(["communities", "member-of"], Assert.IsType<RoleOutcome<NetworkRoles>.NoGrouping>(outcome).Known);
    }

    [Fact]
    public void One_division_of_a_row_of_three_is_one_group_and_too_few()
    {
        var outcome = PlaceRoles.Run(
            _desk.Session, new RoleRequest { By = "communities", Divisions = 5, Measure = new MeasureRequest { Seed = 3 } }, ViewFilter.Everything);

        Assert.True(outcome is RoleOutcome<NetworkRoles>.FewGroups { LeftOut: 0 } or RoleOutcome<NetworkRoles>.Measured { View.Grouping.IsOfTies: true });
    }

    private EntityId Club(string id, string label) => _desk.Add(id, label, Model.Entities.EntityKind.Organisation);

    private static T Measured<T>(RoleOutcome<T> outcome) => Assert.IsType<RoleOutcome<T>.Measured>(outcome).View;
}
