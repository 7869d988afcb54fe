using Skein.Casework.Contagion;
using Skein.Casework.Dossiers;
using Skein.Casework.Overview;
using Skein.Casework.Paths;
using Skein.Casework.Pictures;
using Skein.Casework.Tables;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Testing;

namespace Skein.Casework.Tests.Identity;

/// <summary>What the demonstration case shows of identities, on its own tables.</summary>
public sealed class CasefileIdentityTests : IDisposable
{
    private readonly Desk _desk = new();

    public CasefileIdentityTests() => Assert.Empty(
        new ImportTables(_desk.Session).Run(Path.Combine(Repository.Root, "casefiles", "europe-2014-2023", "tables")).Faults);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Two_men_who_were_known_by_other_names_are_two_nodes_each_until_they_were_identified()
    {
        string[] apart = ["pe-04", "pe-04-alias", "pe-05", "pe-05-alias"];

        Assert.Equal(["pe-04", "pe-05"], Nodes(ViewFilter.Everything).Intersect(apart));
        Assert.Equal(["pe-04", "pe-05"], Nodes(By("2016-06-30")).Intersect(apart));
        Assert.Equal(apart, Nodes(By("2016-04-30")).Intersect(apart));

        // Who telephoned with whom was known of the name first: that tie is the name's then, and the man's now.
        var path = new PathRequest(MaximumTies: 1);
        var (caller, man, name) = (EntityId.From("pe-01"), EntityId.From("pe-05"), EntityId.From("pe-05-alias"));
        Assert.Contains(Families(man, ViewFilter.Everything), family => family == "communication");
        Assert.DoesNotContain(Families(man, By("2016-04-30")), family => family == "communication");
        Assert.Contains(Families(name, By("2016-04-30")), family => family == "communication");
        Assert.Contains("until", Assert.Single(new ShowDossier(_desk.Session).Run(man, ViewFilter.Everything)!.Members, member => member.KnownAs is not null).KnownAs, StringComparison.Ordinal);

        IEnumerable<string> Families(EntityId other, ViewFilter filter) => new FindPaths(_desk.Session).Run(caller, other, path, filter)!
            .Paths.SelectMany(one => one.Steps).SelectMany(step => step.Ties).Select(tie => tie.Family);
    }

    [Fact]
    public void The_unknown_brother_stays_one_of_two_in_every_count()
    {
        var picture = new DrawNetwork(_desk.Session).Run(ViewFilter.Everything);
        Assert.Equal(["pe-bak-lease", "pe-bak-returned"], picture.Nodes.Where(node => node.IsOpen).Select(node => node.Entity.Id.Value));
        Assert.Equal((2, picture.Nodes.Count - 2, picture.Nodes.Count - 2), (picture.EitherOrs!.Nodes.Open, picture.EitherOrs.Nodes.Least, picture.EitherOrs.Nodes.Most));
        Assert.Equal(4, picture.EitherOrs.Readings);
        var spread = Assert.IsType<SpreadOutcome.Simulated>(new SimulateSpread(_desk.Session).Run(
            new SpreadRequest { On = SpreadGround.Case, Runs = 5 }, ViewFilter.Everything));
        Assert.Contains(spread.View.Caveats, caveat => caveat.StartsWith("Of 2 of the vertices sources leave open", StringComparison.Ordinal));
        var persons = Assert.Single(new ShowOverview(_desk.Session).Run().KindCounts, count => count.Kind == EntityKind.Person);
        Assert.Equal(persons.Count - 2, persons.EitherOrs!.Least);
    }

    private IEnumerable<string> Nodes(ViewFilter filter) => new DrawNetwork(_desk.Session).Run(filter).Nodes.Select(node => node.Entity.Id.Value);

    private static ViewFilter By(string date) => new() { SaidBy = Edtf.Parse(date) };
}
