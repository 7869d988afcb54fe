using Skein.Text.Sentences;

namespace Skein.Text.Tests.Sentences;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("He left. She stayed.", "He left.|She stayed.")]
    [InlineData("Mr. X met Dr. Voss. They left.", "Mr. X met Dr. Voss.|They left.")]
    [InlineData("MR. X MET DR. VOSS IN ROOM NO. 4. THEY LEFT.", "MR. X MET DR. VOSS IN ROOM NO. 4.|THEY LEFT.")]
    [InlineData("Case No. 413 is old. It was closed.", "Case No. 413 is old.|It was closed.")]
    [InlineData("He said no. Then he left.", "He said no.|Then he left.")]
    [InlineData("A U.S. Army unit came to the U.S. The unit left.", "A U.S. Army unit came to the U.S.|The unit left.")]
    [InlineData("Karel E.A. Voss and Jan E. Brandt were seen. Both left.", "Karel E.A. Voss and Jan E. Brandt were seen.|Both left.")]
    [InlineData("It lacks vitamin C. The rest is fine.", "It lacks vitamin C.|The rest is fine.")]
    [InlineData("He came at 5 p.m. and left.", "He came at 5 p.m. and left.")]
    [InlineData("\"He left.\" She nodded.", "\"He left.\"|She nodded.")]
    [InlineData("“Why?” he asked. “Who?!” (It was late.) He left.", "“Why?” he asked.|“Who?!”|(It was late.)|He left.")]
    [InlineData("Il dit : « Je pars. » Elle reste.", "Il dit : « Je pars. »|Elle reste.")]
    [InlineData("Er kam am 13. November. Dann ging er.", "Er kam am 13. November.|Dann ging er.")]
    [InlineData("It cost 1.5 million. 22 people paid.", "It cost 1.5 million.|22 people paid.")]
    [InlineData("He ran ... and fell... Then silence.", "He ran ... and fell...|Then silence.")]
    [InlineData("قال الشاهد ذلك. هل غادر؟ نعم.", "قال الشاهد ذلك.|هل غادر؟|نعم.")]
    [InlineData("他走了。她留下。", "他走了。|她留下。")]
    [InlineData("one line\nof wrapped text. Next\nsentence.", "one line\nof wrapped text.|Next\nsentence.")]
    [InlineData("Two men held in Vell\n\nPolice held two men.", "Two men held in Vell|Police held two men.")]
    [InlineData("Two men held in Vell\nPolice in the town of Vell held two men on Friday, officials said.", "Two men held in Vell|Police in the town of Vell held two men on Friday, officials said.")]
    [InlineData("Seen there:\n- Jan Brandt\n- Karel Voss", "Seen there:|- Jan Brandt|- Karel Voss")]
    [InlineData("no mark at the end", "no mark at the end")]
    [InlineData("", "")]
    public void Text_is_cut_into(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text).Select(span => span.Trim(text).Of(text))));

    [Fact]
    public void Sentences_tile_the_text() => Properties.HoldForTexts(text =>
    {
        var at = 0;
        foreach (var span in SentenceSplitter.Split(text))
        {
            if (span.Start != at || span.IsEmpty)
            {
                return false;
            }

            at = span.End;
        }

        return at == text.Length;
    });

    [Fact]
    public void A_sentence_of_ten_megabytes_is_cut_at_white_space()
    {
        var text = string.Concat(Enumerable.Repeat("(word) ", 10_000_000 / 7));
        var sentences = SentenceSplitter.Split(text);
        Assert.All(sentences, span => Assert.InRange(span.Trim(text).Length, 1, SentenceSplitter.LongestSentence));
        Assert.All(sentences, span => Assert.True(char.IsWhiteSpace(text[span.End - 1])));
        Assert.InRange(sentences.Count, text.Length / SentenceSplitter.LongestSentence, 2 * text.Length / SentenceSplitter.LongestSentence);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\"")]
    [InlineData(". ")]
    [InlineData("a\n")]
    [InlineData("a-\n")]
    public void Megabytes_of_one_pattern_end_in_a_tiling_too(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 2_000_000 / pattern.Length));
        Assert.Equal(text.Length, SentenceSplitter.Split(text).Sum(span => span.Length));
    }
}
