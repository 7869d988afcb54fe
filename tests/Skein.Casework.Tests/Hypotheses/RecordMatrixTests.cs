using System.Text;
using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Codings;
using Skein.Casework.Hypotheses;
using Skein.Casework.Views;
using Skein.Exchange.Matrices;
using Skein.Methods.Hypotheses;
using Skein.Methods.Outcomes;
using Skein.Methods.Sources;
using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Casework.Tests.Hypotheses;

/// <summary>Matrices that analysts record on an attack: read back as they were, side by side, withdrawable, signed and stale when they change.</summary>
public sealed class RecordMatrixTests : IDisposable
{
    // By hand: "alone" has II at high credibility, −2√2; "ordered" I, −1. Without e1 the order turns.
    private const string Ada =
        "row,text,statement,origin,credibility,relevance,kind,deception,ordered,alone,gone (dropped)\n" +
        "e1,the claim names the street,st-1,,high,medium,evidence,no-sign,CC,II,\n" +
        "e2,nobody trained him,,wire 7,medium,medium,absence,possible,I,C,N\n" +
        "m1,an instruction is found,,,medium,medium,milestone,not-asked,CC,II,\n";

    private readonly Desk _desk = new();
    private readonly EntityId _attack;

    public RecordMatrixTests()
    {
        _attack = _desk.Add("in-1", "Harbor attack", EntityKind.Incident);
        _desk.Say("st-1", _desk.Add("or-1", "Lantern Group", EntityKind.Organisation), "claimed", _attack, _desk.Source("daily"));
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void What_was_recorded_is_read_back_as_it_was_and_gives_the_reading_of_the_file()
    {
        Record(Ada);
        var shown = Show();
        Assert.Equal(Ada, MatrixFile.Write(shown.Analysts[0].Matrix));
        var file = Assert.IsType<MethodResult<MatrixViews>.Computed>(new CompareHypotheses(_desk.Session).Run([Matrix(Ada)], ViewFilter.Everything)).Value;
        Assert.Equal(
            file.Readings[0].Scores.Select(score => (score.Name, score.IsLive, score.Weighted, score.Blanks)),
            shown.Views.Readings[0].Scores.Select(score => (score.Name, score.IsLive, score.Weighted, score.Blanks)));
        Assert.Equal(-1, shown.Views.Readings[0].Scores[0].Weighted, 1e-12);
        Assert.Equal(-2 * Math.Sqrt(2), shown.Views.Readings[0].Scores[1].Weighted, 1e-12);
        Assert.Equal("st-1", shown.Views.Readings[0].Rows[0].Statement!.Id.Value);
        Assert.Equal("Who was behind it?", shown.Analysts[0].Question);
        Assert.True(Assert.Single(shown.Views.Readings[0].Milestones).Id == "m1");
    }

    [Fact]
    public void Recording_again_records_what_differs_only_and_the_same_table_nothing()
    {
        Record(Ada);
        var before = _desk.Head();
        Assert.Equal("SK-CAS-144", Assert.IsType<ActOutcome.Refused>(Run(Ada)).Code);

        // One cell is another, one row and its three cells, kind, origin and deception are gone: 1 coding, 6 withdrawals.
        Record(Ada.Replace("CC,II,\ne2", "CC,I,\ne2", StringComparison.Ordinal).Replace("e2,nobody trained him,,wire 7,medium,medium,absence,possible,I,C,N\n", "", StringComparison.Ordinal));

        Assert.Equal(before + 7, _desk.Head());
        Assert.Equal(["e1"], Show().Views.Readings[0].Rows.Select(row => row.Id));
        Assert.Equal("Who was behind it?", Show().Analysts[0].Question);
    }

    [Fact]
    public void Analysts_stand_side_by_side_and_one_can_be_asked_for_alone()
    {
        Record(Ada);
        var bo = new CaseSession(_desk.Session.Store, Coder.From("Bo Rask"), _desk.Clock, new Ids());
        Assert.IsType<ActOutcome.Done>(new RecordMatrix(bo).Run(Matrix(Ada.Replace("possible,I,C", "possible,II,C", StringComparison.Ordinal)), _attack, "his view"));

        var both = Show();
        Assert.Equal(["A. Coder", "Bo Rask"], both.Views.Readings.Select(reading => reading.Analyst));
        var cell = Assert.Single(both.Views.Disputed);
        Assert.Equal(("e2", "ordered"), (cell.Row, cell.Hypothesis));
        Assert.Equal(["Bo Rask"], Show(new HypothesesRequest(_attack) { Analyst = "Bo Rask" }).Views.Readings.Select(reading => reading.Analyst));
        Assert.Equal("SK-CAS-145", Refused(new HypothesesRequest(_attack) { Analyst = "Cy Lund" }));

        // Bo takes a hypothesis back: the two are not comparable any more, and each is still read.
        Assert.IsType<ActOutcome.Done>(new EditMatrix(bo).Hypothesize(_attack, new CompetingHypothesis(new HypothesisId("gone"), IsLive: true), "it may be"));
        var apart = Show();
        Assert.Equal(("SK-METH-007", 2, (bool?)null), (apart.Why!.Code, apart.Views.Readings.Count, apart.Views.AgreeOnFirst));
        Assert.Equal([("Harbor attack", 2)], new ShowHypotheses(_desk.Session).List(ViewFilter.Everything).Select(row => (row.About.Label, row.Analysts.Count)));
    }

    [Fact]
    public void A_withdrawn_cell_is_blank_and_a_withdrawn_statement_leaves_the_row_without_one()
    {
        Record(Ada);
        var cell = Show().Analysts[0].Codings.Single(coding => coding.Item == "cell/e1/alone");
        Assert.IsType<ActOutcome.Done>(new WithdrawCoding(_desk.Session).Run(cell.Id, "misread"));
        Assert.Equal(["alone", "ordered"], Show().Views.Readings[0].Order.SelectMany(place => place).Order(StringComparer.Ordinal));
        Assert.Equal(1, Show().Views.Readings[0].Scores[1].Blanks);

        Assert.IsType<ActOutcome.Done>(new WithdrawStatement(_desk.Session).Run(StatementId.From("st-1"), "misread"));
        Assert.Null(Show().Views.Readings[0].Rows[0].Statement);
    }

    [Fact]
    public void A_row_is_rated_and_a_hypothesis_set_one_at_a_time_from_nothing()
    {
        var edit = new EditMatrix(_desk.Session);
        Assert.IsType<ActOutcome.Done>(edit.Ask(_attack, "Who was behind it?", "to begin"));
        Assert.Equal("SK-METH-002", Show().Why!.Code);
        Assert.Equal(7, Show().Analysts[0].Matrix.Matrix.Hypotheses.Count);

        var row = new EvidenceRow(new EvidenceId("e1"), new Dictionary<HypothesisId, Consistency> { [new("other-group")] = Consistency.Inconsistent });
        Assert.IsType<ActOutcome.Done>(edit.Rate(_attack, row, new RatedText("a letter", null), isMilestone: false, "read it"));
        Assert.IsType<ActOutcome.Done>(edit.Hypothesize(_attack, new CompetingHypothesis(new HypothesisId("false-claim"), IsLive: false), "the claim is true"));
        var reading = Assert.Single(Show().Views.Readings);
        Assert.Equal(["other-group"], reading.Order[^1]);
        Assert.False(reading.Scores[^1].IsLive);
        Assert.Equal("SK-CAS-144", Assert.IsType<ActOutcome.Refused>(edit.Rate(_attack, row, new RatedText("a letter", null), isMilestone: false, "again")).Code);
    }

    [Fact]
    public void A_signed_order_says_what_it_rests_on_how_likely_it_is_and_when_it_went_stale()
    {
        Record(Ada);
        var judged = new JudgedLikelihood("55..75 %") { Scale = WordScale.Phia, Confidence = AnalyticConfidence.Moderate };
        Assert.IsType<ActOutcome.Done>(new AssessHypotheses(_desk.Session).Run(_attack, "before the trial", judged: judged));

        var signed = Assert.Single(new ListAssessments(_desk.Session).Run(ViewFilter.Everything));
        Assert.Equal("Least against it first: ordered < alone. The order is another one without each of: e1.", signed.Answer);
        Assert.Equal("Who was behind it?", signed.Question);
        Assert.Equal(
            [("likelihood", "likely"), ("interval", "55–75 %"), ("scale", "PHIA"), ("confidence", "moderate")],
            signed.Parameters.Skip(3).Select(parameter => (parameter.Name, parameter.Value)));
        Assert.Empty(signed.Stale);

        Record(Ada.Replace("CC,II,\ne2", "CC,I,\ne2", StringComparison.Ordinal));
        Assert.Contains(Assert.Single(new ListAssessments(_desk.Session).Run(ViewFilter.Everything)).Stale, reason => reason.What == "cell/e1/alone=I");

        // Another likelihood of the same question takes the place of the former.
        Assert.IsType<ActOutcome.Done>(new AssessHypotheses(_desk.Session).Run(_attack, "after it", judged: new JudgedLikelihood("almost certainly")));
        Assert.Equal("almost certainly", Assert.Single(new ListAssessments(_desk.Session).Run(ViewFilter.Everything)).Parameters[3].Value);
    }

    /// <summary>ICD 203's scale has no gaps and no word for what is certain; PHIA's leaves gaps; and each has words of its own.</summary>
    [Theory]
    [InlineData("probable", WordScale.Icd203, "probable 55–80 %")]
    [InlineData("60 %", WordScale.Icd203, "likely 60 %")]
    [InlineData("50..60", WordScale.Icd203, "roughly even chance – likely 50–60 %")]
    [InlineData("60", WordScale.Phia, "likely 60 %")]
    [InlineData("realistic possibility", WordScale.Phia, "realistic possibility 40–50 %")]
    [InlineData("realistic possibility", WordScale.Icd203, "SK-METH-305")]
    [InlineData("roughly even chance", WordScale.Phia, "SK-METH-305")]
    [InlineData("100 %", WordScale.Icd203, "SK-METH-306")]
    [InlineData("60..20", WordScale.Icd203, "SK-METH-307")]
    [InlineData("78 %", WordScale.Phia, "SK-METH-308")]
    public void A_likelihood_has_a_word_of_one_scale_or_a_sentence_says_why_not(string text, WordScale scale, string expected)
    {
        Record(Ada);
        var outcome = new AssessHypotheses(_desk.Session).Run(_attack, "to see", judged: new JudgedLikelihood(text) { Scale = scale });
        var answer = outcome is ActOutcome.Refused refused
            ? refused.Code
            : string.Join(' ', Assert.Single(new ListAssessments(_desk.Session).Run(ViewFilter.Everything)).Parameters.Skip(3).Take(2).Select(one => one.Value));
        Assert.Equal(expected, answer);
    }

    [Fact]
    public void What_cannot_be_recorded_is_refused_in_a_sentence()
    {
        Assert.Equal("SK-CAS-145", Refused(new HypothesesRequest(_attack)));
        Assert.Equal("SK-CAS-143", Assert.IsType<ActOutcome.Refused>(Run("row,text,a/b,c\ne1,words,II,C")).Code);
        Assert.Equal("SK-CAS-143", Assert.IsType<ActOutcome.Refused>(Run($"row,text,{new string('x', 70)},c\ne1,words,II,C")).Code);
        Assert.Equal("SK-CAS-135", Assert.IsType<ActOutcome.Refused>(Run("row,text,a,a (dropped)\ne1,words,II,C")).Code);
        Assert.Equal("SK-CAS-014", Assert.IsType<ActOutcome.Refused>(Run("row,text,statement,a,b\ne1,words,st-9,II,C")).Code);
        Assert.Equal("SK-CAS-131", Assert.IsType<ActOutcome.Refused>(new RecordMatrix(_desk.Session).Run(Matrix(Ada), EntityId.From("or-1"), "why")).Code);
        Assert.Equal("SK-CAS-145", Assert.IsType<ActOutcome.Refused>(new AssessHypotheses(_desk.Session).Run(_attack, "why")).Code);
    }

    private void Record(string table) => Assert.IsType<ActOutcome.Done>(Run(table));

    private ActOutcome Run(string table) => new RecordMatrix(_desk.Session).Run(Matrix(table), _attack, "first rating", "Who was behind it?");

    private RecordedHypotheses Show(HypothesesRequest? request = null) =>
        Assert.IsType<MethodResult<RecordedHypotheses>.Computed>(new ShowHypotheses(_desk.Session).Run(request ?? new HypothesesRequest(_attack), ViewFilter.Everything)).Value;

    private string Refused(HypothesesRequest request) =>
        Assert.IsType<MethodResult<RecordedHypotheses>.Refused>(new ShowHypotheses(_desk.Session).Run(request, ViewFilter.Everything)).Why.Code;

    private static RatedMatrix Matrix(string table) => MatrixFile.Read("ada.csv", Encoding.UTF8.GetBytes(table)).Matrix!;

    private sealed class Ids : IIdFactory
    {
        private int _count;

        public string Next(string prefix) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}-b{++_count:000}");
    }
}
