using System.Globalization;
using Skein.Extraction.Counts;

namespace Skein.Extraction.Tests.Counts;

public class CountTests
{
    [Theory]
    [InlineData("en", "The bombing killed at least 125 people.", "at least 125", "125..")]
    [InlineData("en", "More than seventy people were killed.", "More than seventy", "71..")]
    [InlineData("en", "Up to 30 people were wounded.", "Up to 30", "..30")]
    [InlineData("en", "Nearly 400 people were wounded.", "Nearly 400", "400")]
    [InlineData("en", "Between 20 and 30 people were wounded.", "Between 20 and 30", "20..30")]
    [InlineData("en", "Two or three people were wounded.", "Two or three", "2..3")]
    [InlineData("en", "Some 50 people were wounded.", "Some 50", "50")]
    [InlineData("en", "A dozen people were wounded.", "A dozen", "12")]
    [InlineData("en", "Two dozen people were wounded.", "Two dozen", "24")]
    [InlineData("en", "Dozens of people were wounded.", "Dozens", "24..")]
    [InlineData("en", "Several people were wounded.", "Several", "2..")]
    [InlineData("en", "Hundreds of people were wounded.", "Hundreds", "200..")]
    [InlineData("en", "No one was killed.", "No one", "0")]
    [InlineData("en", "A hundred people were killed.", "A hundred", "100")]
    [InlineData("en", "Two hundred and fifty-three people were killed.", "Two hundred and fifty-three", "253")]
    [InlineData("en", "Nine thousand nine hundred and ninety-nine people were held.", "Nine thousand nine hundred and ninety-nine", "9999")]
    [InlineData("en", "The dead were 1,400 or more.", "1,400 or more", "1400..")]
    [InlineData("fr", "L'attaque a fait au moins 12 morts.", "au moins 12", "12..")]
    [InlineData("fr", "L'attaque a fait une trentaine de morts.", "une trentaine", "30")]
    [InlineData("fr", "L'attaque a fait des dizaines de morts.", "des dizaines", "20..")]
    [InlineData("fr", "Quatre-vingt-dix-sept personnes ont été tuées.", "Quatre-vingt-dix-sept", "97")]
    [InlineData("fr", "Deux cent cinquante et une personnes ont été tuées.", "Deux cent cinquante et une", "251")]
    [InlineData("fr", "Mille deux cents personnes ont été tuées.", "Mille deux cents", "1200")]
    [InlineData("fr", "Soixante et onze personnes ont été tuées.", "Soixante et onze", "71")]
    [InlineData("fr", "Entre 20 et 30 personnes ont été tuées.", "Entre 20 et 30", "20..30")]
    [InlineData("nl", "Er vielen tientallen doden.", "tientallen", "20..")]
    [InlineData("nl", "Er vielen minstens 12 doden.", "minstens 12", "12..")]
    [InlineData("nl", "Er vielen vijfentwintig doden.", "vijfentwintig", "25")]
    [InlineData("nl", "Er vielen tweeëntwintig doden.", "tweeëntwintig", "22")]
    [InlineData("nl", "Er vielen drieduizend tweehonderdvijftig doden.", "drieduizend tweehonderdvijftig", "3250")]
    [InlineData("nl", "Er vielen een twintigtal doden.", "een twintigtal", "20")]
    [InlineData("de", "Es gab mindestens 12 Tote.", "mindestens 12", "12..")]
    [InlineData("de", "Es gab Dutzende Tote.", "Dutzende", "24..")]
    [InlineData("de", "Es gab fünfundzwanzig Tote.", "fünfundzwanzig", "25")]
    [InlineData("de", "Es gab dreitausendzweihundertfünf Tote.", "dreitausendzweihundertfünf", "3205")]
    [InlineData("de", "Es gab bis zu 30 Tote.", "bis zu 30", "..30")]
    [InlineData("de", "Es gab zwischen 20 und 30 Tote.", "zwischen 20 und 30", "20..30")]
    public void A_count_has_the_bounds_of_its_words(string language, string text, string words, string value)
    {
        var count = Assert.Single(Readings.Read(text, language: language).Counts);

        Assert.Equal((words, value), (count.Span.Of(text), count.Value));
    }

    // The bounds that docs/reference/dates.md states.
    [Theory]
    [InlineData("At least 125 people were killed.", 125L, 125L, null)]
    [InlineData("Nearly 400 people were killed.", 360L, 399L, 399L)]
    [InlineData("Some 50 people were killed.", 45L, 50L, 55L)]
    [InlineData("Dozens of people were killed.", 24L, 24L, null)]
    [InlineData("Up to 30 people were killed.", null, null, 30L)]
    [InlineData("Between 20 and 30 people were killed.", 20L, null, 30L)]
    [InlineData("12 people were killed.", 12L, 12L, 12L)]
    public void A_count_has_a_least_a_best_and_a_most(string text, long? low, long? best, long? high)
    {
        var estimate = Assert.Single(Readings.Read(text, language: "en").Counts).Estimate;

        Assert.Equal((low, best, high), (estimate.Low, estimate.Best, estimate.High));
    }

    [Fact]
    public void A_vague_word_keeps_the_figure_of_ACLED_beside_its_bounds() =>
        Assert.Equal(("dozens", 12L), Assert.Single(Readings.Read("Dozens of people were killed.", language: "en").Counts).Estimate is var estimate ? (estimate.Term, estimate.Acled) : default);

    [Theory]
    [InlineData("en", "The blast killed 12 people, including the attacker.", CountScope.Killed, CountedPersons.WithPerpetrators)]
    [InlineData("en", "The blast killed 12 people, not including the attackers.", CountScope.Killed, CountedPersons.VictimsOnly)]
    [InlineData("en", "The blast left 30 people wounded.", CountScope.Wounded, CountedPersons.Unknown)]
    [InlineData("en", "They took 20 people hostage.", CountScope.Hostages, CountedPersons.Unknown)]
    [InlineData("en", "Police arrested seven men.", CountScope.Arrested, CountedPersons.Unknown)]
    [InlineData("en", "He walked past 12 houses.", CountScope.Unknown, CountedPersons.Unknown)]
    [InlineData("fr", "L'attaque a fait 12 morts, dont l'assaillant.", CountScope.Killed, CountedPersons.WithPerpetrators)]
    [InlineData("nl", "Er vielen 12 doden, onder wie de dader.", CountScope.Killed, CountedPersons.WithPerpetrators)]
    [InlineData("de", "Es gab 12 Tote, darunter der Täter.", CountScope.Killed, CountedPersons.WithPerpetrators)]
    public void A_count_says_what_it_counts_and_whether_the_attackers_are_in_it(string language, string text, CountScope scope, CountedPersons persons)
    {
        var count = Assert.Single(Readings.Read(text, language: language).Counts);

        Assert.Equal((scope, persons), (count.Scope, count.Persons));
    }

    [Fact]
    public void Two_counts_of_a_sentence_have_their_own_scope() => Assert.Equal(
        [("12", CountScope.Killed), ("30", CountScope.Wounded)],
        Readings.Read("The blast left 12 dead and 30 wounded.", language: "en").Counts.Select(count => (count.Value, count.Scope)));

    [Theory]
    [InlineData("en", "He waited three days and two years.")]
    [InlineData("en", "No one knows him.")]
    [InlineData("fr", "Il a un frère et une sœur.")]
    [InlineData("nl", "Hij heeft een broer en een zus.")]
    [InlineData("de", "Er hat einen Bruder und eine Schwester.")]
    [InlineData("en", "It was on 22 March 2016.")]
    public void What_counts_nothing_gives_none(string language, string text) => Assert.Empty(Readings.Read(text, language: language).Counts);

    // Oracle: the spelling of every number, put together here from its parts.
    [Fact]
    public void Every_German_number_word_to_9999_is_read_as_its_number()
    {
        string[] units = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];
        string[] tens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
        string Below100(int n) => n == 1 ? "eins" : n < 20 ? units[n] : (n % 10 > 0 ? units[n % 10] + "und" : "") + tens[n / 10];
        for (var number = 121; number <= 9999; number += 397)
        {
            var word = (number >= 1000 ? units[number / 1000] + "tausend" : "") + (number % 1000 >= 100 ? units[number / 100 % 10] + "hundert" : "") + Below100(number % 100);
            var count = Assert.Single(Readings.Read($"Es gab {word} Tote.", language: "de").Counts);
            Assert.Equal(number.ToString(CultureInfo.InvariantCulture), count.Value);
        }
    }

    // Oracle: read by hand. What the schemes call the scope: victims only, with those who did it, or they alone.
    [Theory]
    [InlineData("The blast killed 12 people, including two suicide attackers.", "12", CountedPersons.WithPerpetrators)]
    [InlineData("The blast killed 12 people, not counting the gunman.", "12", CountedPersons.VictimsOnly)]
    [InlineData("Besides the gunman, 12 people were killed.", "12", CountedPersons.VictimsOnly)]
    [InlineData("12 people were killed in addition to the three gunmen.", "12", CountedPersons.VictimsOnly)]
    [InlineData("12 civilians were killed.", "12", CountedPersons.VictimsOnly)]
    [InlineData("Three attackers were killed.", "3", CountedPersons.PerpetratorsOnly)]
    [InlineData("The army said that 38 people were killed, including six attackers.", "6", CountedPersons.PerpetratorsOnly)]
    [InlineData("12 people were killed.", "12", CountedPersons.Unknown)]
    [InlineData("The blast killed 12 people and wounded 30, including the attacker.", "12", CountedPersons.Unknown)]
    public void A_count_says_whether_those_who_did_it_are_in_it(string text, string value, CountedPersons persons) =>
        Assert.Equal(persons, Readings.Read(text, language: "en").Counts.First(count => count.Value == value).Persons);

    [Fact]
    public void A_word_right_before_a_number_counts_it_and_not_the_next() => Assert.Equal(
        [("3", CountScope.Killed), ("5", CountScope.Wounded)],
        Readings.Read("They left after killing three officers and wounding five.", language: "en").Counts.Select(count => (count.Value, count.Scope)));

    [Theory]
    [InlineData("At least nine people were killed in the bombing in Vilbeke as of 14 May 2013.", "unknown", "2013-05-14")]
    [InlineData("So far nine people were killed in the bombing in Vilbeke.", "unknown", "2013-05-20")]
    [InlineData("Nine people, including the attacker, were killed in the bombing in Vilbeke.", "including-perpetrators", null)]
    [InlineData("Nine civilians were killed in the bombing in Vilbeke.", "victims-only", null)]
    public void A_statement_on_the_dead_says_whom_it_counts_and_up_to_which_day(string text, string scope, string? upTo)
    {
        var said = Assert.Single(Readings.Read(text, published: "2013-05-20", language: "en").Statements(), one => one.Property == "killed");

        Assert.Equal(scope, said.Qualifiers.Single(one => one.Name == "scope").Value);
        Assert.Equal(upTo, said.Qualifiers.SingleOrDefault(one => one.Name == "counted-up-to")?.Value);
    }

    [Fact]
    public void A_statement_on_the_wounded_keeps_the_word_for_how_badly() => Assert.Equal(
        "seriously",
        Assert.Single(Readings.Read("Some 40 people were seriously injured in the bombing of the Vilbeke market.", language: "en").Statements(), one => one.Property == "wounded")
            .Qualifiers.Single(one => one.Name == "severity").Value);
}
