using System.Globalization;
using Skein.Extraction;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;
using Skein.Prompting.Answers;
using static Skein.Prompting.Tests.Asking;

namespace Skein.Prompting.Tests.Answers;

/// <summary>What of a model's answer becomes a proposal, and what is refused and counted.</summary>
public sealed class AnswerTests
{
    [Fact]
    public async Task A_statement_whose_quote_stands_in_the_text_is_proposed_with_our_offsets_and_a_low_score()
    {
        var reading = await Hear(Answer(Said()));

        var proposal = Assert.IsType<Proposal.StatementProposal>(Assert.Single(reading.Proposals));
        var passage = Assert.IsType<Evidence.Passage>(proposal.Statement.Evidence);
        // The report breaks the line within the quote: what is stored are its own words.
        Assert.Equal("Mira Dolen and Joren Vask are brother\nand sister", passage.Quote);
        Assert.Equal(Report.IndexOf("Mira Dolen", StringComparison.Ordinal), passage.Span.Start);
        Assert.Equal(passage.Quote, passage.Span.Of(Report));
        Assert.Equal(0.2, proposal.Score);
        Assert.Equal("language model, not calibrated", proposal.Explanation[0].Feature);
        Assert.Equal("language-model:tiny/prompt/1", proposal.Rule);
        Assert.Equal(["Mira Dolen", "Joren Vask"], reading.Entities.Select(entity => entity.Entity.Label));
        Assert.Equal(2, reading.Entities[1].Mentions.Count);
        Assert.Empty(reading.Refused);
    }

    [Fact]
    public async Task No_proposal_of_a_model_may_be_accepted_in_a_batch()
    {
        var located = Said(
            ("quote", "\"Joren Vask was arrested in Oldhaven in 2015\""), ("property", "\"resident-of\""),
            ("subject", "\"Joren Vask\""), ("object", "\"Oldhaven\""), ("object_kind", "\"place\""));
        var proposals = (await Hear(Answer(Said(), located))).Proposals;

        Assert.NotEmpty(proposals);
        Assert.All(proposals, proposal => Assert.False(BatchPolicy.MayBeAcceptedInBatch(proposal, PropertyVocabulary.Shipped)));
    }

    [Theory]
    [InlineData("quote", "\"Mira Dolen and Joren Vask planned it together\"", Refusal.QuoteNotInText)]
    [InlineData("quote", "\"mira dolen and joren vask are brother and sister\"", Refusal.QuoteNotInText)]
    [InlineData("quote", "\"Mira Dolen\"", Refusal.QuoteLength)]
    [InlineData("property", "\"same-as\"", Refusal.UnknownProperty)]
    [InlineData("property", "\"one-of\"", Refusal.UnknownProperty)]
    [InlineData("property", "\"identified-as\"", Refusal.UnknownProperty)]
    [InlineData("property", "\"linked-to\"", Refusal.UnknownProperty)]
    [InlineData("property", "\"../../etc/passwd\"", Refusal.UnknownProperty)]
    [InlineData("subject", "\"Tarik Holm\"", Refusal.NameNotInText)]
    [InlineData("subject", "\"Mira Dol\"", Refusal.NameNotInText)]
    [InlineData("object", "\"he\"", Refusal.NameNotInText)]
    [InlineData("speaker", "\"the king\"", Refusal.NameNotInText)]
    [InlineData("object", "\"Mira Dolen\"", Refusal.NotByVocabulary)]
    [InlineData("object_kind", "\"place\"", Refusal.NotByVocabulary)]
    [InlineData("value", "\"yes\"", Refusal.NotByVocabulary)]
    [InlineData("when", "\"last year\"", Refusal.BadDate)]
    [InlineData("when", "\"1987-05\"", Refusal.BadDate)]
    [InlineData("when", "\"2015-99\"", Refusal.BadDate)]
    [InlineData("when", "\"2015\"", null)]
    [InlineData("stance", "\"proves\"", Refusal.NotInForm)]
    [InlineData("stance", "null", Refusal.NotInForm)]
    [InlineData("subject_kind", "\"Person\"", Refusal.NotInForm)]
    [InlineData("subject_kind", "\"1\"", Refusal.NotInForm)]
    [InlineData("object_kind", "null", Refusal.NotInForm)]
    [InlineData("subject", "17", Refusal.NotInForm)]
    [InlineData("subject", "\"\"", Refusal.NotInForm)]
    [InlineData("subject", "\"Mira\\u0000Dolen\"", Refusal.NotInForm)]
    [InlineData("subject", "\"Mira\\u001b[31mDolen\"", Refusal.NotInForm)]
    [InlineData("score", "1.0", Refusal.NotInForm)]
    [InlineData("accept", "true", Refusal.NotInForm)]
    public async Task A_statement_is_refused_for_its_own_reason(string member, string json, object? reason)
    {
        var reading = await Hear(Answer(Said((member, json))));

        Assert.Equal(reason is null ? [] : [(Refusal)reason], reading.Refused.Keys);
        Assert.Equal(reason is null ? 1 : 0, reading.Proposals.Count);
        Assert.Null(reading.Fault);
    }

    [Fact]
    public async Task A_value_that_the_quote_does_not_hold_is_refused()
    {
        var named = Said(("quote", "\"Joren Vask was arrested in Oldhaven in 2015\""), ("property", "\"alias\""), ("subject", "\"Joren Vask\""), ("object", "null"), ("object_kind", "null"), ("value", "\"The Wolf\""));

        Assert.Equal([Refusal.ValueNotInQuote], (await Hear(Answer(named))).Refused.Keys);
    }

    [Fact]
    public async Task A_statement_said_twice_is_proposed_once_and_more_than_may_be_said_is_counted()
    {
        var reading = await Hear(Answer([.. Enumerable.Repeat(Said(), 103)]));

        Assert.Single(reading.Proposals);
        Assert.Equal(99, reading.Refused[Refusal.SaidTwice]);
        Assert.Equal(3, reading.Refused[Refusal.TooMany]);
    }

    [Theory]
    [InlineData("I am sorry, I cannot do that.")]
    [InlineData("```json\n{\"statements\":[]}\n```")]
    [InlineData("{\"statements\":[]} and more")]
    [InlineData("{\"statements\":[],\"merge\":[[\"Mira Dolen\",\"Joren Vask\"]]}")]
    [InlineData("{\"statements\":[],\"statements\":[]}")]
    [InlineData("{\"statements\":{}}")]
    [InlineData("[]")]
    [InlineData("{\"statements\":[{\"quote\":\"cut of")]
    [InlineData("{\"statements\":[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]}")]
    [InlineData("")]
    public async Task An_answer_that_is_not_in_form_is_refused_whole(string content)
    {
        var reading = await Hear(content);

        Assert.Equal("SK-MODEL-012", reading.Fault?.Code);
        Assert.Empty(reading.Proposals);
    }

    [Fact]
    public async Task A_half_of_a_surrogate_pair_in_an_answer_is_refused()
    {
        var reading = await Hear(Answer(Said(("subject", "\"\\ud800\""))));

        Assert.Equal("SK-MODEL-012", reading.Fault?.Code);
    }

    [Fact]
    public async Task A_string_of_ten_million_characters_is_dropped()
    {
        var reading = await Hear(Answer(Said(("quote", $"\"{new string('x', 10_000_000)}\""))));

        Assert.Equal("SK-MODEL-011", reading.Fault?.Code);
    }

    [Fact]
    public async Task A_statement_of_a_later_part_of_a_long_document_has_its_offsets_in_the_whole()
    {
        var filler = string.Concat(Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"The market opened on day {i} as on every other. ")));
        var text = filler + "Mira Dolen and Joren Vask are brother and sister.";
        await using var server = new FakeServer((_, request, stream, _) =>
            FakeServer.Answer(stream, FakeServer.Envelope(request.Contains("brother and sister", StringComparison.Ordinal) ? Answer(Said()) : Answer())));

        var reading = await Read(server, Document(text));

        Assert.True(server.Requests.Count > 1);
        var passage = (Evidence.Passage)((Proposal.StatementProposal)Assert.Single(reading.Proposals)).Statement.Evidence;
        Assert.Equal(filler.Length, passage.Span.Start);
    }
}
