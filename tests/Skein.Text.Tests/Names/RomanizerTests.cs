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
        var readings = Romanizer.Romanize("نور").Readings;

        Assert.Equal("nur", readings[0].Text);
        Assert.Contains(readings, reading => reading.Text == "nor");
        Assert.InRange(readings.Count, 2, Romanizer.MaximumReadings);
        Assert.Equal(readings.Select(reading => reading.Weight).OrderDescending(), readings.Select(reading => reading.Weight));
    }

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
