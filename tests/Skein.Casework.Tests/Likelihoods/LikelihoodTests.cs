using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Likelihoods;
using Skein.Casework.Overview;
using Skein.Casework.Review;
using Skein.Casework.Tables;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Networks.Graphs;

namespace Skein.Casework.Tests.Likelihoods;

/// <summary>How probable a tie is, is said by a named analyst with a reason, and where analysts differ nothing is averaged.</summary>
public sealed class LikelihoodTests : IDisposable
{
    private const string Hostile = "<script>alert(1)</script> {0} \u202Etxt";
    private static readonly Coder Bo = Coder.From("Bo Rask");

    private readonly Desk _desk = new();
    private readonly EntityId _salim;
    private readonly EntityId _karim;
    private readonly EntityId _other;

    public LikelihoodTests() =>
        (_salim, _karim, _other) = (_desk.Person("pe-1", "Salim Ferrat"), _desk.Person("pe-2", "Karim Ferrat"), _desk.Person("pe-3", "Karim F."));

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void What_was_stated_is_shown_with_name_date_reason_and_the_statements_seen()
    {
        var seen = _desk.Say("st-1", _salim, "friend-of", _karim, _desk.Source("s")).Id;
        var done = Done(State(_karim, _salim, 0.4, " one flat,\r\ntwo years apart\u0007 ", seen));

        var pair = Assert.Single(List().Pairs);
        Assert.Equal(("pe-1", "pe-2", 0.4), (pair.A.Id.Value, pair.B.Id.Value, pair.Agreed));
        var stated = Assert.Single(pair.Stated);
        Assert.Equal((done.Id, 0.4, Desk.Coder, "one flat,\ntwo years apart", _desk.Clock.Now), (stated.Id.Value, stated.Probability, stated.By, stated.Reason, stated.On));
        Assert.Equal([seen], stated.EvidenceSeen);
        Assert.Contains(
            "Judged the probability of a tie between Karim Ferrat and Salim Ferrat to be 0.4. one flat,",
            new ShowOverview(_desk.Session).Run().Recent[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_one_by_the_same_analyst_replaces_the_former_and_undo_brings_it_back()
    {
        Done(State(_salim, _karim, 0.4));
        var then = _desk.Clock.Now;
        _desk.Clock.Now = then.AddDays(1);
        var second = Done(State(_karim, _salim, 0.7));
        Assert.Equal(0.7, List().Between(Canonical("pe-2"), Canonical("pe-1"))!.Agreed);
        Assert.Equal(0.4, Assert.Single(new ListLikelihoods(_desk.Session).Run(ViewFilter.Everything with { RecordedBy = then }).Pairs).Agreed);

        Assert.IsType<ActOutcome.Done>(new UndoEvent(_desk.Session).Run(second.Sequence));
        Assert.Equal(0.4, Assert.Single(List().Pairs).Agreed);
    }

    [Fact]
    public void Where_analysts_differ_nothing_counts_and_the_answer_says_on_how_many_pairs()
    {
        Done(State(_salim, _karim, 0.4, "one flat"));
        Done(State(_salim, _karim, 0.9, "one cell", session: _desk.Session.As(Bo)));
        Done(State(_salim, _other, 0.2, "a name only"));
        Done(State(_salim, _other, 0.2, "a rumor", session: _desk.Session.As(Bo)));

        var list = List();
        Assert.Equal((1, 2), (list.Disputed, list.Pairs.Single(pair => pair.IsDisputed).Stated.Count));
        var all = list.For();
        Assert.Equal((1, 1), (all.Stated, all.Disputed));
        Assert.Null(all.Between(Canonical("pe-1"), Canonical("pe-2")));
        Assert.Equal(
            new TieLikelihood(0.2, "A. Coder, Bo Rask", "A. Coder: a name only\nBo Rask: a rumor"), all.Between(Canonical("pe-3"), Canonical("pe-1")));

        var theirs = list.For(Bo);
        Assert.Equal((2, 0), (theirs.Stated, theirs.Disputed));
        Assert.Equal(new TieLikelihood(0.9, "Bo Rask", "one cell"), theirs.Between(Canonical("pe-2"), Canonical("pe-1")));
        Assert.Equal(0, list.For(Coder.From("Nobody")).Stated);
    }

    [Fact]
    public void After_two_are_judged_to_be_one_the_latest_of_an_analyst_on_any_member_counts_for_the_pair()
    {
        Done(State(_salim, _karim, 0.4));
        Done(State(_salim, _other, 0.8));
        Assert.Equal(2, List().Pairs.Count);
        var merged = Done(new RecordJudgement(_desk.Session).Run(_karim, _other, Verdict.Same, "one man"));

        var pair = Assert.Single(List().Pairs);
        Assert.Equal((0.8, false), (pair.Agreed, pair.IsDisputed));
        Assert.Equal([(0.4, false), (0.8, true)], pair.Stated.Select(stated => (stated.Probability, stated.Counts)));
        Assert.Equal(0.8, List().For().Between(pair.A.Id, pair.B.Id)!.Probability);

        Assert.IsType<ActOutcome.Done>(new UndoEvent(_desk.Session).Run(merged.Sequence));
        Assert.Equal([0.4, 0.8], List().Pairs.Select(found => found.Agreed!.Value).Order());
    }

    [Fact]
    public void Between_two_that_are_one_by_now_nothing_counts_and_nothing_new_is_taken()
    {
        Done(State(_karim, _other, 0.4));
        Done(new RecordJudgement(_desk.Session).Run(_karim, _other, Verdict.Same, "one man"));
        var pair = Assert.Single(List().Pairs);
        Assert.Equal((true, null, false), (pair.IsOne, pair.Agreed, pair.IsDisputed));
        Assert.Equal((0, 0), (List().For().Stated, List().For().Disputed));
        Refused("SK-CAS-027", State(_karim, _other, 0.5));
    }

    [Fact]
    public void One_is_withdrawn_by_anybody_with_a_reason_and_once()
    {
        var id = LikelihoodId.From(Done(State(_salim, _karim, 0.4)).Id!);
        var withdraw = new WithdrawLikelihood(_desk.Session.As(Bo));
        Refused("SK-CAS-007", withdraw.Run(id, " "));
        Refused("SK-CAS-029", withdraw.Run(LikelihoodId.From("li-none"), "mistaken"));
        var done = Done(withdraw.Run(id, "the witness was mistaken"));
        Assert.Empty(List().Pairs);
        Refused("SK-CAS-029", withdraw.Run(id, "again"));
        Assert.IsType<ActOutcome.Done>(new UndoEvent(_desk.Session).Run(done.Sequence));
        Assert.Single(List().Pairs);
    }

    [Fact]
    public void Ties_of_protected_persons_are_neither_judged_nor_listed_unless_they_are_asked_for()
    {
        var victim = _desk.Person("pe-9", "Nadia Kasani", ProtectionClass.Victim);
        Refused("SK-CAS-028", State(_salim, victim, 0.4));
        Done(new StateLikelihood(_desk.Session).Run(new NewLikelihood(_salim, victim, 0.4, "why") { IncludeProtected = true }));

        Assert.Equal((0, 1), (List().Pairs.Count, List().LeftOut));
        Assert.Equal(0, List().For().Stated);
        var shown = new ListLikelihoods(_desk.Session).Run(ViewFilter.Everything with { IncludeProtected = true });
        Assert.Equal((1, 0), (shown.Pairs.Count, shown.LeftOut));
        new ExportCase(_desk.Session).Run(new ExportRequest(ExportFormat.Csv, _desk.Folder("tables"), ViewFilter.Everything));
        Assert.DoesNotContain("pe-9", File.ReadAllText(Path.Combine(_desk.Folder("tables"), "likelihoods.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_probability_is_refused(double probability) => Refused("SK-CAS-026", State(_salim, _karim, probability));

    [Fact]
    public void What_lacks_a_reason_two_entities_or_evidence_that_exists_is_refused_and_so_is_the_same_twice()
    {
        Refused("SK-CAS-007", State(_salim, _karim, 0.4, " \r\n\u0007"));
        Refused("SK-CAS-023", State(_salim, _karim, 0.4, new string('x', StateLikelihood.LongestReason + 1)));
        Refused("SK-CAS-006", State(_salim, _salim, 0.4));
        Refused("SK-CAS-003", State(_salim, EntityId.From("pe-none"), 0.4));
        Refused("SK-CAS-014", State(_salim, _karim, 0.4, "why", StatementId.From("st-none")));
        Done(State(_salim, _karim, 0.4));
        Refused("SK-CAS-030", State(_karim, _salim, 0.4));
        Done(State(_salim, _karim, 0.4, session: _desk.Session.As(Bo)));
    }

    [Fact]
    public void Hostile_words_are_kept_as_words()
    {
        Done(State(_salim, _karim, 0.4, Hostile));
        Assert.Equal(Hostile, Assert.Single(List().Pairs).Stated[0].Reason);
        Assert.EndsWith(Hostile, new ShowOverview(_desk.Session).Run().Recent[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_carry_each_under_its_own_analyst_into_another_case_and_twice_add_nothing()
    {
        Done(State(_salim, _karim, 0.4, "=one"));
        Done(State(_salim, _karim, 0.9, "two", session: _desk.Session.As(Bo)));
        new ExportCase(_desk.Session).Run(new ExportRequest(ExportFormat.Csv, _desk.Folder("tables"), ViewFilter.Everything));

        using var other = new Desk();
        var third = other.Session.As(Coder.From("Cleo Tarn"));
        Assert.Empty(new ImportTables(third).Run(_desk.Folder("tables")).Faults);
        Assert.Equal((0, 0), (new ImportTables(third).Run(_desk.Folder("tables")).Added, new ImportTables(third).Run(_desk.Folder("tables")).Faults.Count));

        Assert.Equal(
            [(0.4, "A. Coder", "=one"), (0.9, "Bo Rask", "two")],
            Assert.Single(new ListLikelihoods(other.Session).Run(ViewFilter.Everything).Pairs).Stated.Select(stated => (stated.Probability, stated.By.Name, stated.Reason)));
    }

    [Theory]
    [InlineData("0.4", 0.4)]
    [InlineData("40 %", 0.4)]
    [InlineData(" 33.3% ", 0.333)]
    [InlineData("0", 0)]
    [InlineData("100%", 1)]
    [InlineData("1.00", 1)]
    public void A_probability_is_typed_as_a_number_or_a_percentage(string text, double probability)
    {
        Assert.True(ProbabilityText.TryRead(text, out var read));
        Assert.Equal(probability, read);
        Assert.True(ProbabilityText.TryRead(ProbabilityText.Write(read), out var again));
        Assert.Equal(probability, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("1.4")]
    [InlineData("-0.4")]
    [InlineData("0,4")]
    [InlineData("40")]
    [InlineData("101 %")]
    [InlineData("%")]
    [InlineData("NaN")]
    [InlineData("likely")]
    [InlineData("0.4 0.5")]
    [InlineData("1e-1")]
    public void Anything_else_is_no_probability(string? text) => Assert.False(ProbabilityText.TryRead(text, out _));

    private static CanonicalId Canonical(string id) => CanonicalId.From(id);

    private ActOutcome State(
        EntityId left, EntityId right, double probability, string reason = "why", StatementId? seen = null, CaseSession? session = null) =>
        new StateLikelihood(session ?? _desk.Session).Run(new NewLikelihood(left, right, probability, reason) { EvidenceSeen = seen is { } one ? [one] : [] });

    private LikelihoodList List() => new ListLikelihoods(_desk.Session).Run(ViewFilter.Everything);

    private static ActOutcome.Done Done(ActOutcome outcome) => Assert.IsType<ActOutcome.Done>(outcome);

    private static void Refused(string code, ActOutcome outcome)
    {
        var refused = Assert.IsType<ActOutcome.Refused>(outcome);
        Assert.Equal(code, refused.Code);
        Assert.EndsWith(".", refused.Sentence, StringComparison.Ordinal);
    }
}
