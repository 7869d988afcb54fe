using FsCheck;
using FsCheck.Fluent;
using Skein.Casework.Reading;
using Skein.Text;
using Skein.Web.Reading;

namespace Skein.Web.Tests.Reading;

/// <summary>Marks may overlap and cross paragraphs; the text itself comes out as it went in.</summary>
public class TextSegmentsTests
{
    [Fact]
    public void Overlapping_marks_are_cut_where_one_begins_or_ends()
    {
        var paragraph = Assert.Single(TextSegments.Of("abcdefgh", [Mark(0, 4, "long"), Mark(2, 6, "late")], passage: null, _ => null));

        Assert.Equal(
            [("ab", "long"), ("cd", "long late"), ("ef", "late"), ("gh", "")],
            paragraph.Segments.Select(segment => (segment.Text, string.Join(' ', segment.Marks.Select(mark => mark.Label)))));
    }

    [Fact]
    public void The_shortest_mark_comes_first_because_it_is_the_one_that_is_meant()
    {
        var paragraph = Assert.Single(TextSegments.Of("He met Mirela there", [Mark(0, 19, "quote"), Mark(7, 13, "name")], passage: null, _ => null));

        Assert.Equal(["name", "quote"], paragraph.Segments.Single(segment => segment.Text == "Mirela").Marks.Select(mark => mark.Label));
    }

    [Fact]
    public void A_mark_over_two_paragraphs_is_in_both()
    {
        var paragraphs = TextSegments.Of("one two\n\nthree four", [Mark(4, 14, "quote")], new TextSpan(4, 14), _ => null);

        Assert.Equal(["two", "three"], paragraphs.SelectMany(p => p.Segments).Where(s => s.Marks.Count > 0).Select(s => s.Text));
        Assert.Equal(["two", "three"], paragraphs.SelectMany(p => p.Segments).Where(s => s.IsPassage).Select(s => s.Text));
    }

    [Fact]
    public void Whatever_the_marks_each_segment_holds_the_text_at_its_place_and_exactly_the_marks_over_it()
    {
        var texts = Gen.Elements("ab cd\nef gh\n\n  \nij", "\u202Eab\u202C é\r\nx", "a", "\n\n", "");
        var spans = Gen.Two(Gen.Choose(0, 18)).Select(pair => (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2))).ListOf();
        Prop.ForAll(texts.Zip(spans).ToArbitrary(), pair =>
        {
            var (text, marks) = (pair.Item1, pair.Item2.Select((span, index) => Mark(span.Item1, span.Item2, $"{index}")).ToList());
            foreach (var segment in TextSegments.Of(text, marks, passage: null, _ => null).SelectMany(paragraph => paragraph.Segments))
            {
                Assert.Equal(segment.Span.Of(text), segment.Text);
                Assert.All(Enumerable.Range(segment.Span.Start, segment.Span.Length), offset => Assert.Equal(
                    marks.Where(mark => mark.Span.End <= text.Length && mark.Span.Contains(offset)).Select(mark => mark.Label).Order(StringComparer.Ordinal),
                    segment.Marks.Select(mark => mark.Label).Order(StringComparer.Ordinal)));
            }
        }).QuickCheckThrowOnFailure();
    }

    private static Mark Mark(int start, int end, string label) => new(new TextSpan(start, end), MarkKind.Mention, label, null, null, null);
}
