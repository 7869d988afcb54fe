using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Involvement;
using Skein.Casework.Review;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Casework.Tests.Involvement;

/// <summary>How far an organisation was behind an attack: analysts code, the table reads, and nothing is coded by the program.</summary>
public sealed class InvolvementTests : IDisposable
{
    private static readonly Coder Bo = Coder.From("Bo Rask");
    private static readonly DateOnly Film = new(2031, 3, 2);
    private static readonly DateOnly Report = new(2032, 1, 20);

    private readonly Desk _desk = new();
    private readonly EntityId _attack;
    private readonly EntityId _group;
    private readonly EntityId _gunman;

    public InvolvementTests() => (_attack, _group, _gunman) = (
        _desk.Add("in-1", "Harbor attack", EntityKind.Incident), _desk.Add("or-1", "Lantern Group", EntityKind.Organisation), _desk.Person("pe-1", "Salim Ferrat"));

    public void Dispose() => _desk.Dispose();

    // The vectors of the codebook, section 2.3, through the case and back.
    [Theory]
    [InlineData("D2=E L2=E D3=E", "controlled")]
    [InlineData("G1=E A1=E D1=SNF D2=SNF D3=SNF D4=SNF", "guided")]
    [InlineData("A1=E", "at least inspired, at most controlled")]
    [InlineData("P2=E", "undetermined")]
    [InlineData("A1=E X1b=E", "contested")]
    public void What_was_coded_is_read_by_the_table(string items, string label)
    {
        Code(items);
        Assert.Equal(label, Assert.Single(Show().Readings).Label);
    }

    [Fact]
    public void The_label_has_a_history_by_the_day_from_which_the_record_allowed_it()
    {
        Code("A1=E", from: Film);
        Code("D1=SNF D2=SNF D3=SNF D4=SNF", from: Report);
        var reading = Assert.Single(Show().Readings);
        Assert.Equal(
            [
                new InvolvementMoment(null, "undetermined"),
                new InvolvementMoment(Film, "at least inspired, at most controlled"),
                new InvolvementMoment(Report, "at least inspired, at most guided"),
            ],
            reading.History);
        Assert.Equal("at least inspired, at most guided", reading.Label);
        Assert.Equal("at least inspired, at most controlled", Assert.Single(Show(Report.AddDays(-1)).Readings).Label);
        Assert.Equal(["A1", "D1", "D2", "D3", "D4"], reading.WouldChange.Select(without => without.Indicator));
        Assert.Equal("at least unconnected, at most guided", reading.WouldChange[0].Label);
    }

    [Fact]
    public void A_later_state_of_an_indicator_takes_the_place_of_the_former_from_its_day_on()
    {
        Code("G1=Rp", from: Film);
        Code("G1=Rf", from: Report);
        Assert.Equal("at least guided, at most controlled", Assert.Single(Show(Film).Readings).Could);
        Assert.Equal("undetermined", Assert.Single(Show().Readings).Could);
    }

    [Fact]
    public void An_override_stands_beside_what_the_table_reads()
    {
        Code("A1=E override=guided");
        var reading = Assert.Single(Show().Readings);
        Assert.Equal(("at least inspired, at most controlled", "guided", "because"), (reading.Label, reading.Override!.Value, reading.Override.Reason));
        Assert.Equal(["A1"], reading.States.Select(state => state.Item));
    }

    [Fact]
    public void Coders_stand_side_by_side_and_their_agreement_is_measured_on_both_bounds()
    {
        var other = _desk.Add("in-2", "Bridge attack", EntityKind.Incident);
        Code("D2=E L2=E D3=E");
        Code("D2=E L2=E D3=E", by: Bo);
        Code("A1=E", about: other);
        Code("A2=E", about: other, by: Bo);
        var list = new ListInvolvement(_desk.Session).Run(ViewFilter.Everything);
        Assert.Equal((2, 2, 2), (list.CodedByTwo, list.Coded, list.Incidents));
        Assert.Equal(["Bridge attack", "Bridge attack", "Harbor attack", "Harbor attack"], list.Rows.Select(row => row.About.Label));

        // By hand: lower bounds 1 and 2, 4 and 4; ordinal distances 1² of 1 and 2, 2.5² of 1 and 4, 1.5² of 2 and 4. Observed disagreement
        // 2 x 1/4, expected 2 x (1 x 1 + 2 x 6.25 + 2 x 2.25)/12. The upper bounds are all 4, so that there is nothing to agree on.
        Assert.Equal(1 - (0.5 / 3), list.AlphaLeast!.Value, 9);
        Assert.Null(list.AlphaMost);
    }

    [Fact]
    public void Four_questions_answer_in_place_of_the_word_lone_and_what_was_not_coded_is_unknown()
    {
        Done(new CodeItems(_desk.Session).Run(new NewCoding("loneness", _attack, [("execution", "yes"), ("decision", "no")], "his brother knew")));
        var profile = Assert.Single(Show().Loneness);
        Assert.Equal([("execution", "yes"), ("preparation", "unknown"), ("decision", "no"), ("formation", "unknown")], profile.Answers.Select(answer => (answer.Question, answer.Answer)));
    }

    [Fact]
    public void Statements_are_offered_and_are_in_no_reading()
    {
        _desk.Say("st-1", _gunman, "took-part-in", _attack, _desk.Source("s1"));
        _desk.Say("st-2", _gunman, "pledged-to", _group, SourceId.From("s1"));
        _desk.Say("st-3", _gunman, "pledged-to", _group, _desk.Source("s2", derivedFrom: "s1"));
        _desk.Say("st-4", _group, "claimed", _attack, SourceId.From("s1"));
        var view = Show();
        Assert.Empty(view.Readings);

        // Both reports of the pledge have one origin, and two are needed for more.
        Assert.Equal([("A1", "Rp", 1), ("P2", "Rp", 1)], view.Hints.Select(hint => (hint.Indicator, hint.State, hint.Origins)));
        Assert.Equal(["st-2", "st-3"], view.Hints[0].Statements.Select(statement => statement.Id.Value));
        Assert.Empty(new ShowInvolvement(_desk.Session).Run(new InvolvementRequest(_attack) { Organisation = _desk.Add("or-2", "Other", EntityKind.Organisation) }, ViewFilter.Everything)!.Hints);
    }

    [Fact]
    public void A_ground_that_was_withdrawn_is_counted_as_gone()
    {
        var ground = _desk.Say("st-1", _gunman, "pledged-to", _group, _desk.Source("s")).Id;
        Code("A1=E", ground: ground);
        Assert.Equal((1, 0), (Coding().Grounds.Count, Coding().Gone));
        Assert.IsType<ActOutcome.Done>(new Casework.Coding.WithdrawStatement(_desk.Session).Run(ground, "misread"));
        Assert.Equal((0, 1), (Coding().Grounds.Count, Coding().Gone));

        CodingView Coding() => Assert.Single(Assert.Single(Show().Readings).States);
    }

    [Fact]
    public void A_coding_is_withdrawn_with_a_reason_and_undone()
    {
        var done = Code("A1=E");
        Assert.Equal("SK-CAS-007", Refused(new WithdrawCoding(_desk.Session).Run(CodingId.From(done.Id!), " ")));
        Done(new WithdrawCoding(_desk.Session).Run(CodingId.From(done.Id!), "misread"));
        Assert.Empty(Show().Readings);
        Assert.Equal("SK-CAS-138", Refused(new WithdrawCoding(_desk.Session).Run(CodingId.From(done.Id!), "again")));
        Assert.IsType<ActOutcome.Done>(new UndoEvent(_desk.Session).Run(_desk.Head()));
        Assert.Single(Show().Readings);
    }

    [Theory]
    [InlineData("SK-CAS-132", "guilt", "A1=E", true)]
    [InlineData("SK-CAS-133", "involvement", "A1=E", false)]
    [InlineData("SK-CAS-134", "loneness", "execution=yes", true)]
    [InlineData("SK-CAS-135", "involvement", "A1=E A1=NR", true)]
    [InlineData("SK-CAS-136", "involvement", "Z9=E", true)]
    [InlineData("SK-CAS-137", "involvement", "A1=yes", true)]
    [InlineData("SK-CAS-137", "involvement", "override=4", true)]
    public void What_the_codebook_does_not_have_is_refused(string code, string method, string items, bool withOrganisation) =>
        Assert.Equal(code, Refused(new CodeItems(_desk.Session).Run(
            new NewCoding(method, _attack, Items(items), "because") { Toward = withOrganisation ? _group : null })));

    [Fact]
    public void Only_incidents_and_operations_are_coded_and_nothing_without_a_reason()
    {
        Assert.Equal("SK-CAS-131", Refused(new CodeItems(_desk.Session).Run(new NewCoding("involvement", _gunman, Items("A1=E"), "because") { Toward = _group })));
        Assert.Equal("SK-CAS-007", Refused(new CodeItems(_desk.Session).Run(new NewCoding("involvement", _attack, Items("A1=E"), "\t") { Toward = _group })));
    }

    private static List<(string Item, string Value)> Items(string items) =>
        [.. items.Split(' ').Select(item => item.Split('=')).Select(parts => (parts[0], parts[1]))];

    private ActOutcome.Done Code(string items, DateOnly? from = null, EntityId? about = null, Coder? by = null, StatementId? ground = null) =>
        Done(new CodeItems(by is null ? _desk.Session : _desk.Session.As(by.Value)).Run(new NewCoding("involvement", about ?? _attack, Items(items), "because")
        {
            Toward = _group,
            KnownFrom = from,
            Grounds = ground is { } statement ? [statement] : [],
        }));

    private InvolvementView Show(DateOnly? knownBy = null) =>
        new ShowInvolvement(_desk.Session).Run(new InvolvementRequest(_attack) { KnownBy = knownBy }, ViewFilter.Everything)!;

    private static ActOutcome.Done Done(ActOutcome outcome) => Assert.IsType<ActOutcome.Done>(outcome);

    private static string Refused(ActOutcome outcome) => Assert.IsType<ActOutcome.Refused>(outcome).Code;
}
