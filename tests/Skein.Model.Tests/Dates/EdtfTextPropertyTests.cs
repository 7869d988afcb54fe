using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Skein.Model.Dates;

namespace Skein.Model.Tests.Dates;

public class EdtfTextPropertyTests
{
    private static readonly Config ManyCases = Config.QuickThrowOnFailure.WithMaxTest(3_000);

    [Fact]
    public void Printing_what_was_parsed_and_parsing_it_again_gives_the_same_value() =>
        Check.One(ManyCases, Prop.ForAll(Arb.From(Texts()), text =>
        {
            var value = Edtf.Parse(text);
            var again = Edtf.Parse(value.ToString());

            Assert.Equal(text, value.OriginalText);
            Assert.Equal(value, again);
            Assert.Equal(value.ToString(), again.ToString());
            Assert.Equal(value.Level, again.Level);
            Assert.Equal(value.Bounds(), again.Bounds());
            Assert.NotEqual("", EdtfDisplay.Describe(value));
        }));

    [Fact]
    public void Padding_never_narrows() =>
        Check.One(ManyCases, Prop.ForAll(Arb.From(Texts()), Arb.From(Gen.Choose(0, 4)), (text, units) =>
        {
            var value = Edtf.Parse(text);
            var strict = value.Bounds();
            var padded = value.Bounds(new FuzzyPadding(units));

            Assert.Equal((strict.Earliest.Kind, strict.Latest.Kind), (padded.Earliest.Kind, padded.Latest.Kind));
            Assert.True(padded.Earliest.Day <= strict.Earliest.Day || strict.Earliest.Kind != DateBoundKind.Finite);
            Assert.True(padded.Latest.Day >= strict.Latest.Day || strict.Latest.Kind != DateBoundKind.Finite);
            Assert.Equal(
                units > 0 && value.IsApproximate && strict.Earliest.Kind == DateBoundKind.Finite && strict.Latest.Kind == DateBoundKind.Finite
                    && !text.Contains('/', StringComparison.Ordinal) && !text.Contains('[', StringComparison.Ordinal),
                padded != strict with { Padding = padded.Padding }
                    && !text.Contains('/', StringComparison.Ordinal) && !text.Contains('[', StringComparison.Ordinal));
        }));

    [Fact]
    public void Any_text_is_either_read_or_refused_with_a_sentence() =>
        Check.One(ManyCases, Prop.ForAll(Arb.From(Noise()), text =>
        {
            if (Edtf.TryParse(text, out var value, out var reason))
            {
                Assert.Equal(value, Edtf.Parse(value.ToString()));
                Assert.NotEqual("", value.Bounds().ToString());
            }
            else
            {
                Assert.EndsWith(".", reason, StringComparison.Ordinal);
            }
        }));

    /// <summary>Short texts of the characters that mean something, and good texts with one character changed.</summary>
    private static Gen<string> Noise()
    {
        var symbol = Gen.Elements("0123456789XX--??~~%%YES.,/[]{}T:Z+ ".ToCharArray());
        return Gen.OneOf(
            symbol.ArrayOf().Select(symbols => new string(symbols)),
            from text in Texts()
            from place in Gen.Choose(0, text.Length - 1)
            from other in symbol
            select text[..place] + other + text[(place + 1)..]);
    }

    private static Gen<string> Texts() => Gen.Frequency(
        (4, Date()),
        (1, DateAndTime()),
        (1, LongYear()),
        (2, from start in Date() from end in Gen.Elements("..", "", "9999", "9999-12~", "2999-XX") select start + "/" + end),
        (2, from dates in Date().NonEmptyListOf() select "[" + string.Join(',', dates.Take(4)) + "]"));

    private static Gen<string> Date() =>
        from year in Gen.OneOf(Gen.Choose(1, 2100).Select(Four), Gen.Choose(1, 900).Select(year => "-" + Four(year)), Gen.Elements("201X", "19XX", "1X5X", "XXXX"))
        from month in Gen.OneOf(Gen.Choose(1, 12).Select(Two), Gen.Elements("0X", "1X", "X1", "XX"))
        from part in Gen.Choose(21, 41)
        from day in Gen.OneOf(Gen.Choose(1, 28).Select(Two), Gen.Elements("0X", "1X", "X3", "XX"))
        from marks in Mark().ArrayOf(6)
        from components in Gen.Choose(1, 4)
        let yearText = marks[0] + year + marks[1]
        let monthText = marks[2] + month + marks[3]
        select components switch
        {
            1 => yearText,
            2 => yearText + "-" + monthText,
            3 => yearText + "-" + marks[2] + Two(part) + marks[3],
            _ => yearText + "-" + monthText + "-" + marks[4] + day + marks[5],
        };

    private static Gen<string> Mark() => Gen.Frequency((6, Gen.Constant("")), (1, Gen.Constant("?")), (1, Gen.Constant("~")), (1, Gen.Constant("%")));

    private static Gen<string> DateAndTime() =>
        from day in Gen.Choose(1, 28)
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Choose(0, 59)
        from second in Gen.Choose(0, 59)
        from zone in Gen.Elements("", "Z", "+01:00", "+00:00", "-05:30", "+02")
        select $"2015-11-{Two(day)}T{Two(hour)}:{Two(minute)}:{Two(second)}{zone}";

    private static Gen<string> LongYear() =>
        from year in Gen.Choose(10_000, 2_000_000_000)
        from sign in Gen.Elements("", "-")
        from tail in Gen.Elements("", "S3", "E2", "E3S4", "?", "~", "S2%")
        select "Y" + sign + year.ToString(CultureInfo.InvariantCulture) + tail;

    private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);

    private static string Four(int number) => number.ToString("D4", CultureInfo.InvariantCulture);
}
