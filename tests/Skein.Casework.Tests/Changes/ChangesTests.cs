using Skein.Casework.Changes;
using Skein.Casework.Views;
using Skein.Graph.Time;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;

namespace Skein.Casework.Tests.Changes;

/// <summary>A network of invented people through windows of time.</summary>
public sealed class ChangesTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly SourceId _source;

    public ChangesTests() => _source = _desk.Source("src-1");

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_tie_appears_in_the_window_of_its_date_and_disappears_after_it_with_its_statement()
    {
        var (mira, joren, karim) = People();
        Tie("st-1", mira, joren, "2012-03/2013-02");
        Tie("st-2", joren, karim, "2014");

        var changes = Show(new ChangeRequest());

        Assert.Equal(["2012", "2013", "2014"], changes.Windows.Select(window => window.Days.Edtf));
        Assert.Equal([(1, 1), (1, 1), (1, 1)], changes.Windows.Select(window => (window.Pairs.Low, window.Pairs.High)));
        var last = changes.Windows[2];
        var born = Assert.Single(last.BornPairs);
        Assert.Equal(("Joren Vask", "Karim Vask", true), (born.A.Label, born.B.Label, born.IsCertain));
        Assert.Equal("st-2", Assert.Single(Assert.Single(born.Ties).Statements).Value);
        Assert.Equal(("Joren Vask", "Mira Dolen"), (Assert.Single(last.DiedPairs).A.Label, last.DiedPairs[0].B.Label));
        Assert.Equal(["st-1", "st-2"], changes.Statements.Select(statement => statement.Id.Value));
        Assert.Empty(changes.Windows[0].BornPairs);
    }

    [Fact]
    public void A_date_coarser_than_a_window_makes_a_count_of_two_ends()
    {
        var (mira, joren, _) = People();
        Tie("st-1", mira, joren, "2014");

        var changes = Show(new ChangeRequest { WidthInMonths = 6, StepInMonths = 6 });

        Assert.Equal(["2014-01/2014-06", "2014-07/2014-12"], changes.Windows.Select(window => window.Days.Edtf));
        Assert.All(changes.Windows, window => Assert.Equal((new CountRange(0, 1), new CountRange(0, 2)), (window.Pairs, window.Nodes)));
        Assert.False(Assert.Single(changes.Windows[1].BornPairs).IsCertain);
    }

    [Fact]
    public void Pairs_without_a_date_are_counted_apart()
    {
        var (mira, joren, karim) = People();
        Tie("st-1", mira, joren, "2014");
        Tie("st-2", joren, karim, null);

        var changes = Show(new ChangeRequest());

        Assert.Equal((2, 1), (changes.Pairs, changes.UndatedPairs));
        Assert.Equal(new CountRange(1, 1), Assert.Single(changes.Windows).Pairs);
    }

    [Fact]
    public void A_date_that_is_open_on_one_side_is_counted_apart_and_windows_begin_with_a_whole_step_of_the_year()
    {
        var (mira, joren, karim) = People();
        Tie("st-1", mira, joren, "../2014-05");
        Tie("st-2", joren, karim, "/2014-05");

        var changes = Show(new ChangeRequest { WidthInMonths = 3, StepInMonths = 3 });

        Assert.Equal(1, changes.UnboundedPairs);
        var window = Assert.Single(changes.Windows);
        Assert.Equal(("2014-04/2014-06", new CountRange(2, 2)), (window.Days.Edtf, window.Pairs));
        Assert.Equal(new CountRange(1, 2), Show(new ChangeRequest { First = new(2010, 5, 9), Last = new(2010, 5, 9) }).Windows.Single().Pairs);
    }

    [Fact]
    public void Without_ties_or_dates_a_sentence_says_so()
    {
        var (mira, joren, _) = People();
        Assert.StartsWith("No two are tied in this view", Show(new ChangeRequest()).WhyNone, StringComparison.Ordinal);

        Tie("st-1", mira, joren, null);
        Assert.StartsWith("No tie in this view has a date", Show(new ChangeRequest()).WhyNone, StringComparison.Ordinal);

        Tie("st-2", mira, joren, "0900/2014");
        Assert.Contains("more than 1200 windows", Show(new ChangeRequest { StepInMonths = 1 }).WhyNone, StringComparison.Ordinal);
        Assert.StartsWith("No window begins between", Show(new ChangeRequest { First = new(2015, 1, 1), Last = new(2014, 1, 1) }).WhyNone, StringComparison.Ordinal);
    }

    [Fact]
    public void Organisations_are_nodes_only_when_asked_for()
    {
        var (mira, _, _) = People();
        var circle = _desk.Add("circle", "Lantern Circle", EntityKind.Organisation);
        _desk.Say("st-1", mira, "member-of", circle, _source, change: statement => statement with { ValidTime = Edtf.Parse("2014") });

        Assert.NotNull(Show(new ChangeRequest()).WhyNone);
        Assert.Equal(new CountRange(1, 1), Assert.Single(Show(new ChangeRequest { WithOrganisations = true }).Windows).Pairs);
    }

    [Fact]
    public void A_protected_person_is_in_no_window_until_asked_for()
    {
        var (mira, _, _) = People();
        var child = _desk.Person("child", "a child", ProtectionClass.Minor);
        Tie("st-1", mira, child, "2014");

        Assert.NotNull(Show(new ChangeRequest()).WhyNone);
        var shown = new ShowChanges(_desk.Session).Run(new ChangeRequest(), new ViewFilter { IncludeProtected = true });
        Assert.Equal(new CountRange(1, 1), Assert.Single(shown.Windows).Pairs);
    }

    [Fact]
    public void A_community_of_two_triangles_splits_and_the_runs_agree()
    {
        // A clique of four in 2012; in 2013 the two halves are tied within only, each to one more.
        var people = Enumerable.Range(0, 6).Select(number => _desk.Person($"p{number}", $"Person {number}")).ToArray();
        var statement = 0;
        foreach (var (a, b) in (ReadOnlySpan<(int, int)>)[(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)])
        {
            Tie($"st-{statement++:00}", people[a], people[b], "2012");
        }

        foreach (var (a, b) in (ReadOnlySpan<(int, int)>)[(0, 1), (0, 4), (1, 4), (2, 3), (2, 5), (3, 5)])
        {
            Tie($"st-{statement++:00}", people[a], people[b], "2013");
        }

        var division = Show(new ChangeRequest()).Windows[1].WithPossible;

        Assert.Equal([["Person 0", "Person 1", "Person 4"], ["Person 2", "Person 3", "Person 5"]], division.Communities.Select(community => community.Members.Select(member => member.Label)));
        var happened = Assert.Single(division.Events);
        Assert.Equal(CommunityFate.Split, happened.Fate);
        Assert.Equal([1], happened.Before);
        Assert.Equal([1, 2], happened.After);
        Assert.Equal(new CountRange(1, 1), division.Fates.Single(fate => fate.Fate == CommunityFate.Split).Runs);
    }

    private NetworkChanges Show(ChangeRequest request) => new ShowChanges(_desk.Session).Run(request, ViewFilter.Everything);

    private (EntityId Mira, EntityId Joren, EntityId Karim) People() =>
        (_desk.Person("mira", "Mira Dolen"), _desk.Person("joren", "Joren Vask"), _desk.Person("karim", "Karim Vask"));

    private void Tie(string id, EntityId a, EntityId b, string? when) => _desk.Say(
        id, a, "friend-of", b, _source, change: statement => statement with { ValidTime = when is null ? null : Edtf.Parse(when) });
}
