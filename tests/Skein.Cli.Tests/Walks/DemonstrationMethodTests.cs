using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>Every method that reads a case, walked on the tables of the demonstration, with the numbers that its page names.</summary>
public sealed class DemonstrationMethodTests(DemonstrationCase demonstration) : IClassFixture<DemonstrationCase>
{
    private readonly Support.CommandLine _skein = demonstration.Skein;

    [Fact]
    public async Task Incidents_are_counted_once_and_the_whole_of_Paris_is_not_added_to_its_parts()
    {
        var said = await Said("incidents");
        await Page("incident-coding", "killed: at least 8, over 9 incidents, counted on the level of operation", said);
        Assert.Contains("The Paris attacks of November 2015: 0 to 130 of its own, at least 0 by its parts. They are not added.", said, StringComparison.Ordinal);
        Assert.Contains("Without in-19-3, The attack by Herman in Belgium would be without a figure.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_of_ones_own_are_counted_alone_with_their_reason()
    {
        var said = await Said("incidents", "--level", "incident", "--figure", "in-19=3", "--figure", "in-20=5..6", "--reason", "an exercise");
        Assert.Contains("killed: 8 to 9, over 2 incidents", said, StringComparison.Ordinal);
        Assert.Contains("The Strasbourg shooting was set to 5 to 6 by ada: an exercise", said, StringComparison.Ordinal);
        var outcome = await _skein.RunAsync("method", "incidents", "--figure", "in-19=three", "--reason", "an exercise");
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains("(SK-CLI-094)", outcome.Error, StringComparison.Ordinal);
    }

    /// <summary>Forty-two incidents, none of which anybody coded: each may be any of the three.</summary>
    [Fact]
    public async Task Labels_that_nobody_coded_are_open()
    {
        using var json = JsonDocument.Parse(await _skein.OkAsync("method", "labels", "--json"));
        var counts = json.RootElement.GetProperty("answer").GetProperty("counts").EnumerateArray().ToList();
        Assert.All(counts, count => Assert.Equal((0, 42), (count.GetProperty("atLeast").GetInt32(), count.GetProperty("atMost").GetInt32())));
        await Page("incident-coding", "each label 0 to 42");
    }

    /// <summary>The figures are those of the total and of the series as the other walks read them.</summary>
    [Fact]
    public async Task Any_answer_is_signed_with_the_options_that_show_it()
    {
        Assert.Matches("^Signed as-[^ ]+. Undo it with: skein undo [0-9]+", await Said("assess", "incidents", "--likelihood", "likely", "--reason", "for the report of May"));
        await Said("assess", "series", "--by", "year", "--reason", "sources read up to June");
        var signed = await Said("assessments");
        Assert.Contains("How many were killed in the incidents of the case? at least 8, over 9 incidents that could be counted;", signed, StringComparison.Ordinal);
        Assert.Contains("policy: Range (Skein 1), scope: victims-only, level: operation, as-of: now, likelihood: likely", signed, StringComparison.Ordinal);
        Assert.Contains("29 lie in one period for sure and 8 in one of several; 3 have no date", signed, StringComparison.Ordinal);
        Assert.DoesNotContain("stale:", signed, StringComparison.Ordinal);
        var refused = await _skein.RunAsync("method", "assess", "question", "--reason", "why");
        Assert.Contains("(SK-METH-421)", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_stretches_of_a_series_are_compared_and_what_would_change_it_is_said()
    {
        var said = await Said("series", "--by", "year", "--compare", "2014-01-01");
        Assert.Contains("Do the two stretches differ in their rates? two rates, negative binomial", said, StringComparison.Ordinal);
        Assert.Contains("the second rate over the first: ", said, StringComparison.Ordinal);
        Assert.Contains("What would change it, over the same days:", said, StringComparison.Ordinal);
        var early = await Said("series", "--by", "year", "--compare", "1900-01-01");
        Assert.Contains("There are 0 periods, and the method needs 3.", early, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_has_its_answer_or_says_what_is_open()
    {
        var said = await Said(
            "question", "--country", "pl-france", "--lethal", "range", "--involvement", "not-required", "--level", "incident", "--by", "org-is", "--attribution",
            "claimed", "--recorded-by", "2040-01-01");
        await Page("questions", "No attack meets all conditions.", said);
        Assert.Contains("The Strasbourg shooting in-20, 2018-12-11; open: country, lethality", said, StringComparison.Ordinal);
    }

    /// <summary>By hand: an attack of 22 March 2016, claimed some day of that month.</summary>
    [Fact]
    public async Task Claims_are_listed_with_their_lags_and_tables_without_codings_are_refused()
    {
        using var json = JsonDocument.Parse(await _skein.OkAsync("method", "claims", "--json"));
        var attacks = json.RootElement.GetProperty("answer").GetProperty("attacks").EnumerateArray().ToList();
        var brussels = attacks.Single(attack => attack.GetProperty("attack").GetProperty("id").GetString() == "in-11");
        Assert.Equal((-21, 9), (brussels.GetProperty("lagLeast").GetInt32(), brussels.GetProperty("lagMost").GetInt32()));
        await Page("claims", "four of forty attacks are claimed");
        Assert.Equal((40, 4), (attacks.Count, attacks.Count(attack => attack.GetProperty("outcome").GetString() == "claimed")));
        Assert.All(
            json.RootElement.GetProperty("answer").GetProperty("tests").EnumerateArray(), test => Assert.Equal("SK-METH-202", test.GetProperty("refusal").GetString()));
    }

    [Fact]
    public async Task A_series_has_its_counts_and_says_which_models_they_cannot_carry()
    {
        var said = await Said("series", "--by", "year");
        await Page("series", "29 in one period for sure, 8 in one of several, 3 without a date", said);
        Assert.Contains("rate from period 14, 10 long: 2.8", said, StringComparison.Ordinal);
        Assert.Equal(["(SK-METH-137)", "(SK-METH-137)", "(SK-METH-141)"], said.Split(' ').Where(word => word.StartsWith("(SK-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Pathways_are_counted_without_a_count_under_five()
    {
        var said = await Said("pathways", "--pattern", "R<O/P<J", "--pattern", "T<D", "--abroad", "pl-is-territory");
        await Page("pathways", "28 persons with a spell", said);
        Assert.Contains("R<O/P<J 0 0 0 28 0", said, StringComparison.Ordinal);
        Assert.Contains("T<D – – 0 20 ", said, StringComparison.Ordinal);
        Assert.Contains("28 sequences of states by year, 15 different", said, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await _skein.OkAsync("method", "pathways", "--having", "T", "--json"));
        Assert.Equal(18, json.RootElement.GetProperty("answer").GetProperty("trajectories").GetInt32());
        var refused = await _skein.RunAsync("method", "pathways", "--pattern", "R<Z");
        Assert.Equal(ExitCode.Failed, refused.Code);
        Assert.Contains("(SK-METH-121)", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_curve_is_drawn_where_five_reached_the_end_and_refused_where_fewer_did()
    {
        var said = await Said("survival", "--from", "T", "--to", "D");
        await Page("survival", "16 followed, 6 ends, 10 censored", said);
        Assert.Contains("365 6 0.375 0.062 to 0.707", said, StringComparison.Ordinal);
        Assert.Contains("365 6 0.45 0.123 to 0.737", said, StringComparison.Ordinal);
        Assert.Contains("(SK-METH-106)", (await _skein.RunAsync("method", "survival", "--from", "O/P", "--to", "T")).Error, StringComparison.Ordinal);
        Assert.Contains("(SK-METH-107)", (await _skein.RunAsync("method", "survival", "--from", "T", "--to", "T")).Error, StringComparison.Ordinal);
    }

    /// <summary>By hand: a warning of July 2016 before an attack of 16 or 17 October 2023 is 2,633 to 2,664 days before.</summary>
    [Fact]
    public async Task A_signal_waits_until_it_is_coded_and_then_has_its_lead_time()
    {
        Assert.Contains("2 answers are missing: le-33-1: base rate; le-33-1: response of org-be-authorities.", await Said("signals"), StringComparison.Ordinal);
        await Code("base-rate=unknown");
        await Code("response=asked", "--organisation", "org-foreign");
        await Code("response=asked", "--organisation", "org-be-services");

        var said = await Said("signals", "in-29", "--agency", "org-be-services", "--on", "2016-06-30");
        Assert.Contains("How many similar ones: nobody knows: an exercise.", said, StringComparison.Ordinal);
        await Page("missed-signals", "the Belgian services had le-25-1 2633 to 2664 days before", said);
        Assert.Contains("the Belgian services on 2016-06-30: le-25-1: cannot be told", said, StringComparison.Ordinal);
        var other = await _skein.RunAsync("method", "signals", "in-05");
        Assert.Contains("(SK-METH-448)", other.Error, StringComparison.Ordinal);
        var wordless = await _skein.RunAsync("method", "code", "signal", "in-29", "response=given", "--organisation", "org-foreign", "--ground", "le-25-1", "--reason", "why");
        Assert.Contains("(SK-CAS-142)", wordless.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("incidents")]
    [InlineData("labels")]
    [InlineData("claims")]
    [InlineData("series")]
    [InlineData("pathways")]
    [InlineData("survival --from T --to D")]
    [InlineData("signals")]
    [InlineData("sources in-08")]
    [InlineData("involvement")]
    public async Task Every_method_answers_in_json_with_its_filter(string method)
    {
        using var json = JsonDocument.Parse(await _skein.OkAsync(["method", .. method.Split(' '), "--json"]));
        Assert.Equal(JsonValueKind.Object, json.RootElement.GetProperty("answer").ValueKind);
        Assert.NotEmpty(json.RootElement.GetProperty("filter").GetString()!);
    }

    private Task<string> Code(params string[] rest) =>
        _skein.OkAsync(["method", "code", "signal", "in-29", "--ground", "le-25-1", "--reason", "an exercise", .. rest]);

    // A narrow terminal folds long lines.
    private async Task<string> Said(params string[] rest) => Flat(await _skein.OkAsync(["method", .. rest]));

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The sentence stands on the page of the method, and in what the command says where that is given.
    private static async Task Page(string page, string sentence, string? said = null)
    {
        Assert.Contains(sentence, said ?? sentence, StringComparison.Ordinal);
        var path = Path.Combine(Testing.Repository.Root, "docs", "methods", page + ".md");
        Assert.Contains(sentence, Flat(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }
}
