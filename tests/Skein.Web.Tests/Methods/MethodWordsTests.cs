using Skein.Casework.Codings;
using Skein.Casework.Methods.Signals;
using Skein.Methods.Claims;
using Skein.Methods.Hypotheses;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Involvement;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;
using Skein.Methods.Questions;
using Skein.Methods.Series;
using Skein.Methods.Signals;
using Skein.Methods.Sources;
using Skein.Web.Methods;
using Skein.Web.Wording;

namespace Skein.Web.Tests.Methods;

/// <summary>Every value that a method may answer has words, and every method a page with words of its own.</summary>
public class MethodWordsTests
{
    [Fact]
    public void Every_value_of_an_enumeration_that_pages_name_has_words() => Assert.DoesNotContain(
        [
            .. Words<CountedAs>(), .. Words<NotCountedBecause>(), .. Words<LeftOutBecause>(), .. Words<CasualtyCategory>(), .. Words<ScopeRule>(),
            .. Words<IncidentLevel>(), .. Words<QuestionCondition>(), .. Words<Truth>(), .. Words<ChangeKind>(), .. Words<WhichAttack>(),
            .. Words<Consistency>(), .. Words<RowWeight>(), .. Words<EvidenceKind>(), .. Words<DeceptionAnswer>(), .. Words<Diagnosticity>(),
            .. Words<AttackClaimOutcome>(), .. Words<PeriodLength>(), .. Words<SourceKind>(), .. Words<CaptureState>(),
            .. Words<SpellKind>(), .. Words<SignalStep>(), .. Words<SignalOutcome>(), .. Words<Knowledge>(), .. Words<NoSignalBecause>(),
        ],
        string.IsNullOrWhiteSpace);

    [Fact]
    public void Every_item_of_a_codebook_and_every_state_has_words()
    {
        Assert.All(CodingScheme.All.SelectMany(scheme => scheme.Items, (scheme, each) => $"method-item.{scheme.Method}.{each.Item}"), key => Assert.NotNull(T.Find(key)));
        Assert.All(IndicatorCodes.OfStates, state => Assert.NotEqual(state, MethodWords.Of("state", state)));
    }

    [Fact]
    public void Every_choice_of_a_form_has_words() => Assert.All(
        new (string Kind, IReadOnlyList<string> Words)[]
        {
            ("policy", [MethodChoices.NotRequired, .. MethodChoices.Policies]), ("level", MethodChoices.Levels), ("count", MethodChoices.Counts),
            ("scope", MethodChoices.Scopes), ("scheme", MethodChoices.Schemes), ("period", MethodChoices.Periods),
            ("attribution", MethodChoices.Attributions), ("involvement", MethodChoices.Involvements),
        }.SelectMany(choice => choice.Words, (choice, word) => $"method-choice.{choice.Kind}.{word}"),
        key => Assert.NotNull(T.Find(key)));

    [Theory]
    [InlineData(12L, null, 12L, "12")]
    [InlineData(12L, null, 14L, "12 to 14")]
    [InlineData(12L, 13L, 14L, "12 to 14, best 13")]
    [InlineData(null, null, 14L, "at most 14")]
    [InlineData(12L, null, null, "at least 12")]
    public void A_figure_reads_as_a_phrase(long? low, long? best, long? high, string expected) =>
        Assert.Equal(expected, MethodWords.Figure(new CasualtyFigure(low, best, high)));

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(0.00003, "below 0.0001")]
    [InlineData(0.0312, "0.0312")]
    [InlineData(-2.5, "-2.5")]
    public void A_probability_that_is_small_is_not_called_zero(double number, string expected) => Assert.Equal(expected, MethodWords.Number(number));

    [Fact]
    public async Task Every_method_of_the_overview_opens_and_says_what_it_is_not_for()
    {
        await using var served = await ServedCase.StartAsync();

        var cards = (await served.PageAsync("/methods")).QuerySelectorAll("[data-testid=method]");

        Assert.Equal(MethodCatalogue.All.Count, cards.Length);
        foreach (var card in cards)
        {
            var page = await served.PageAsync(card.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Contains("Not for:", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("Methods", page.QuerySelector("nav.rail a[aria-current]")!.TextContent);
            Assert.NotNull(page.QuerySelector("nav.tabs a[aria-current=page]"));
            Assert.True(File.Exists(Path.Combine(Testing.Repository.Root, card.QuerySelector("code")!.TextContent)));
        }
    }

    private static IEnumerable<string> Words<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(MethodWords.Of);
}
