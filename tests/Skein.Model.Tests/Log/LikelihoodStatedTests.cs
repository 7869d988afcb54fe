using System.Text;
using System.Text.Json;
using Skein.Model.Judgements;
using Skein.Model.Log;

namespace Skein.Model.Tests.Log;

/// <summary>The form of a likelihood in the log: a kind, once written, stays readable for ever.</summary>
public class LikelihoodStatedTests
{
    private const string Written =
        """
        {"event":"likelihood-stated","likelihood":{"id":"li-1","left":"pe-2","right":"pe-1","probability":0.4,"reason":"one cell, <b> & two\nwitnesses","evidenceSeen":["st-1"]}}
        """;

    private static readonly CaseEvent.LikelihoodStated Stated = new(new LikelihoodJudgement
    {
        Id = LikelihoodId.From("li-1"),
        Left = EntityId.From("pe-2"),
        Right = EntityId.From("pe-1"),
        Probability = 0.4,
        Reason = "one cell, <b> & two\nwitnesses",
        EvidenceSeen = [StatementId.From("st-1")],
    });

    [Fact]
    public void A_likelihood_is_written_in_this_form_and_read_from_it()
    {
        Assert.Equal(Written, Encoding.UTF8.GetString(CaseJson.ToBytes(Stated)));
        Assert.Equal(Stated, CaseJson.FromBytes(Encoding.UTF8.GetBytes(Written)));
    }

    [Fact]
    public void A_withdrawal_is_written_in_this_form_and_read_from_it()
    {
        const string Form = """{"event":"likelihood-withdrawn","likelihood":"li-1","reason":"mistaken"}""";
        var withdrawn = new CaseEvent.LikelihoodWithdrawn(LikelihoodId.From("li-1"), "mistaken");
        Assert.Equal(Form, Encoding.UTF8.GetString(CaseJson.ToBytes(withdrawn)));
        Assert.Equal(withdrawn, CaseJson.FromBytes(Encoding.UTF8.GetBytes(Form)));
        Assert.Equal(["likelihood:li-1"], withdrawn.Subjects().Select(subject => subject.ToString()));
    }

    [Fact]
    public void A_likelihood_without_probability_or_reason_cannot_be_read() => Assert.Throws<JsonException>(() =>
        CaseJson.FromBytes("""{"event":"likelihood-stated","likelihood":{"id":"li-1","left":"pe-2","right":"pe-1"}}"""u8));

    [Fact]
    public void A_likelihood_is_about_both_entities_in_whatever_order_they_were_named()
    {
        Assert.Equal(["likelihood:li-1", "entity:pe-2", "entity:pe-1"], Stated.Subjects().Select(subject => subject.ToString()));
        Assert.Equal((EntityId.From("pe-1"), EntityId.From("pe-2")), Stated.Likelihood.Pair);
        Assert.Equal(Stated.Likelihood.Pair, (Stated.Likelihood with { Left = EntityId.From("pe-1"), Right = EntityId.From("pe-2") }).Pair);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(0.5, true)]
    [InlineData(-0.0001, false)]
    [InlineData(1.0001, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    public void A_probability_lies_between_nought_and_one(double number, bool isOne) =>
        Assert.Equal(isOne, LikelihoodJudgement.IsProbability(number));
}
