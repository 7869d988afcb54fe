using Skein.Text.Names.Scripts;

namespace Skein.Text.Tests.Names;

public class RomanizerTests
{
    /// <summary>Worked out by hand from the letters.</summary>
    [Theory]
    [InlineData("درافيني", "drafini")]
    [InlineData("شهاب", "shhab")]
    [InlineData("مُنِير", "munir")]
    [InlineData("دره‌وین", "drhwin")]
    [InlineData("גלבוע", "glvoʿ")]
    [InlineData("Шамсудинов", "shamsudinov")]
    [InlineData("Джамбек", "jambek")]
    [InlineData("Ющенкин", "yushchenkin")]
    [InlineData("Παπαδραβένης", "papadravenis")]
    [InlineData("Μπελβάρης", "belvaris")]
    [InlineData("Žofia Çelvár", "zhofia selvar")]
    public void A_name_is_read_letter_by_letter(string name, string expected)
    {
        var romanization = Romanizer.Romanize(name);

        Assert.Equal(expected, romanization.Text);
    }

    [Theory]
    [InlineData("Tomar", NameScript.Latin, false)]
    [InlineData("منير", NameScript.Arabic, true)]
    [InlineData("מנדל", NameScript.Hebrew, true)]
    [InlineData("Тамир", NameScript.Cyrillic, false)]
    [InlineData("Τόμαρ", NameScript.Greek, false)]
    [InlineData("東", NameScript.Other, false)]
    [InlineData("", NameScript.Latin, false)]
    public void The_script_says_whether_vowels_are_missing(string name, NameScript script, bool lacksVowels)
    {
        var romanization = Romanizer.Romanize(name);

        Assert.Equal((script, lacksVowels), (romanization.Script, romanization.LacksVowels));
    }

    [Fact]
    public void What_letters_leave_open_is_kept_as_further_readings_the_likeliest_first()
    {
        var romanization = Romanizer.Romanize("نور");

        Assert.Equal("nur", romanization.Text);
        Assert.Contains(romanization.Readings, reading => reading.Text == "nur");
        Assert.Contains(romanization.Readings, reading => reading.Text == "nor");
        Assert.InRange(romanization.Readings.Count, 2, Romanizer.MaximumReadings);
        Assert.Equal(romanization.Readings.Select(reading => reading.Weight).OrderDescending(), romanization.Readings.Select(reading => reading.Weight));
    }

    /// <summary>Spellings that textbooks and newspapers use for common given names, vowels that are not written included.</summary>
    [Theory]
    [InlineData("نور", "nour")]
    [InlineData("روبرت", "robert")]
    [InlineData("ميشيل", "michel")]
    [InlineData("فرهاد", "farhad")]
    [InlineData("پارسا", "parsa")]
    [InlineData("רוברט", "robert")]
    [InlineData("Сергей", "sergey")]
    [InlineData("Фёдор", "fyodor")]
    [InlineData("Жукель", "joukel")]
    [InlineData("Νίκος", "nikos")]
    [InlineData("Λευτέρης", "lefteris")]
    [InlineData("Παύλος", "pavlos")]
    [InlineData("Ειρήνη", "eirini")]
    [InlineData("Τζένη", "jeni")]
    [InlineData("زاده", "zadeh")]
    [InlineData("بيرلون فيلتورب", "perlon veltorp")]
    public void A_usual_spelling_is_among_the_readings(string name, string expected)
    {
        var readings = Romanizer.Romanize(name).Readings;

        Assert.Contains(expected, readings.Select(reading => reading.Text));
    }

    /// <summary>What is written with its vowels the rules read alone: غ is gh, or g four tenths as likely, twice.</summary>
    [Fact]
    public void The_weights_of_rules_alone_are_their_shares()
    {
        var readings = Romanizer.Romanize("غُغ").Readings;

        Assert.Equal(["ghugh", "ghug", "gugh", "gug"], readings.Select(reading => reading.Text));
        Assert.Equal([1 / 1.96, 0.4 / 1.96, 0.4 / 1.96, 0.16 / 1.96], readings.Select(reading => reading.Weight), (one, other) => Math.Abs(one - other) < 1e-9);
    }

    [Theory]
    [InlineData("مُنِير", "munir")]
    [InlineData("Tomar", "tomar")]
    [InlineData("東", "東")]
    public void What_leaves_nothing_open_has_one_reading(string name, string expected)
    {
        var readings = Romanizer.Romanize(name).Readings;

        Assert.Equal([new NameReading(expected, 1)], readings);
    }

    [Theory]
    [InlineData("درافيني ")]
    [InlineData("ш")]
    [InlineData("א 😀\u0000")]
    public void Ten_thousand_characters_are_read_once_by_the_rules(string piece)
    {
        var name = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));

        var romanization = Romanizer.Romanize(name);

        Assert.Equal([new NameReading(romanization.Text, 1)], romanization.Readings);
    }

    [Fact]
    public void The_rules_reading_of_many_words_keeps_a_weight()
    {
        var romanization = Romanizer.Romanize(string.Concat(Enumerable.Repeat("ويي ", 60)));

        Assert.InRange(romanization.Readings.Single(reading => reading.Text == romanization.Text).Weight, double.Epsilon, 1);
        Assert.All(romanization.Readings, reading => Assert.True(reading.Weight > 0));
    }

    [Fact]
    public void The_readings_of_any_text_share_one_chance_and_hold_what_the_rules_say() => Properties.HoldForTexts(text =>
    {
        var romanization = Romanizer.Romanize(text);
        return romanization.Readings.Count is > 0 and <= Romanizer.MaximumReadings
            && romanization.Readings.Select(reading => reading.Text).Distinct().Count() == romanization.Readings.Count
            && Math.Abs(romanization.Readings.Sum(reading => reading.Weight) - 1) < 1e-9
            && romanization.Readings.Any(reading => reading.Text == romanization.Text)
            && romanization.Readings.SequenceEqual(Romanizer.Romanize(text).Readings);
    });

    [Fact]
    public void Every_letter_leads_back_to_where_it_was_written()
    {
        const string Name = "Żofia Шамиль, d’Œvel";
        var romanization = Romanizer.Romanize(Name);

        Assert.Equal("zofia shamil, doevel", romanization.Text);
        Assert.Equal("Шамил", Written("shamil"));
        Assert.Equal("Ш", Written("sh"));
        Assert.Equal("Œ", Written("oe"));
        Assert.Equal("d’Œ", Written("doe"));

        string Written(string part)
        {
            var start = romanization.Text.IndexOf(part, StringComparison.Ordinal);
            return romanization.Map.ToOriginal(new TextSpan(start, start + part.Length)).Of(Name).ToString();
        }
    }

    [Fact]
    public void Any_text_can_be_read_and_mapped() => Properties.HoldForTexts(text =>
    {
        var romanization = Romanizer.Romanize(text);
        return romanization.Map.OriginalLength == text.Length && romanization.Map.NormalizedLength == romanization.Text.Length
            && romanization.Map.ToOriginal(new TextSpan(0, romanization.Text.Length)).End <= text.Length;
    });
}
