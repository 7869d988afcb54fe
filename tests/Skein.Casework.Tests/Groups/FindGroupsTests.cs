using Skein.Casework.Groups;
using Skein.Casework.Measures;
using Skein.Casework.Paths;
using Skein.Casework.Tables;
using Skein.Casework.Views;
using Skein.Exchange.Coded;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Networks.Graphs;

namespace Skein.Casework.Tests.Groups;

public class FindGroupsTests
{
    private static readonly string[] Labels = ["Ada Orn", "Bo Falk", "Cem Vral", "Dov Hale", "Eli Rask", "Fen Moor"];

    [Fact]
    public void Each_bound_has_its_groups_with_members_by_name_and_the_statements_of_every_tie()
    {
        using var desk = Circles();

        var groups = new FindGroups(desk.Session).Run(new GroupRequest(), ViewFilter.Everything);

        Assert.Equal((6, 7), (groups.Nodes, groups.Pairs));
        Assert.Equal("Ada Orn, Bo Falk, Cem Vral", Names(Assert.Single(groups.Established.Groups)));
        Assert.Equal(3, groups.Established.Alone);
        Assert.Equal(["Ada Orn, Bo Falk, Cem Vral", "Dov Hale, Eli Rask, Fen Moor"], groups.All.Groups.Select(Names));
        Assert.All(groups.All.Groups, group => Assert.Equal(1, group.TiesOut));
        var tie = groups.All.Groups[0].Ties[0];
        Assert.Equal(("Ada Orn", "Bo Falk", TieState.Established, false), (tie.A.Label, tie.B.Label, tie.State, tie.IsOnlyLink));
        Assert.Equal(["st-1-s1", "st-1-s2"], tie.Statements.Select(id => id.Value));
        Assert.Equal(GroupCaveats.All, groups.Caveats.Take(3));
    }

    [Fact]
    public void A_pair_hangs_on_its_only_link_and_protected_persons_are_in_no_group()
    {
        using var desk = new Desk();
        var (ada, bo, victim) = (desk.Person("pe-1", "Ada Orn"), desk.Person("pe-2", "Bo Falk"), desk.Person("pe-3", "Nadia Kasani", ProtectionClass.Victim));
        desk.Say("st-1", ada, "friend-of", bo, desk.Source("s1"));
        desk.Say("st-2", ada, "met", victim, SourceId.From("s1"));

        var group = Assert.Single(new FindGroups(desk.Session).Run(new GroupRequest { Overlapping = true }, ViewFilter.Everything).All.Groups);

        Assert.Equal("Ada Orn, Bo Falk", Names(group));
        Assert.True(Assert.Single(group.Ties).IsOnlyLink);
    }

    [Fact]
    public void Two_are_connected_under_one_bound_and_not_under_the_other()
    {
        using var desk = Circles();

        var doubt = new TestPath(desk.Session).Run(
            EntityId.From("pe-1"), EntityId.From("pe-6"), new PathRequest(), new MeasureRequest(), ViewFilter.Everything)!;

        Assert.Equal((0, 1), (doubt.Established.Connected, doubt.All.Connected));
        Assert.Equal([0, 0, 0, 1], doubt.All.Distances);
        Assert.Equal(["Ada Orn", "Cem Vral", "Dov Hale", "Fen Moor"], Assert.Single(doubt.All.Paths).Nodes.Select(node => node.Label));
    }

    [Fact]
    public void An_exported_network_is_read_back_as_a_coded_one_with_its_ties()
    {
        using var desk = Circles();
        var file = desk.Folder("net.graphml");

        Assert.Null(new ExportCase(desk.Session).Run(new ExportRequest(ExportFormat.Graphml, file, ViewFilter.Everything)).Fault);

        var network = Assert.IsType<CodedNetworkReading.Read>(CodedNetworks.Read(file)).Network;
        Assert.Equal((6, 7), (network.Labels.Count, network.Edges.Count));
        Assert.Equal(["friendship"], network.Layers);
        Assert.Contains(">established<", File.ReadAllText(file), StringComparison.Ordinal);
    }

    private static string Names(GroupView group) => string.Join(", ", group.Members.Select(member => member.Entity.Label));

    // Two circles of three with one tie between them; two origins say the first circle, one says the rest.
    private static Desk Circles()
    {
        var desk = new Desk();
        EntityId[] persons = [.. Labels.Index().Select(row => desk.Person($"pe-{row.Index + 1}", row.Item))];
        var (first, second) = (desk.Source("s1"), desk.Source("s2"));
        (int From, int To)[] pairs = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)];
        foreach (var (number, (from, to)) in pairs.Index())
        {
            desk.Say($"st-{number + 1}-s1", persons[from], "friend-of", persons[to], first);
            if (number < 3)
            {
                desk.Say($"st-{number + 1}-s2", persons[from], "friend-of", persons[to], second);
            }
        }

        return desk;
    }
}
