using Skein.Text.Tokens;

namespace Skein.Text.Tests.Tokens;

public class TokenizerTests
{
    [Theory]
    [InlineData("l'État d’urgence jusqu'ici", "l'|État|d’|urgence|jusqu'|ici")]
    [InlineData("O'Neill met M'hamed and Sa'id", "O'Neill|met|M'hamed|and|Sa'id")]
    [InlineData("the brother's car, the brothers' car", "the|brother|'s|car|,|the|brothers|'|car")]
    [InlineData("they're sure it didn't", "they|'re|sure|it|didn't")]
    [InlineData("aujourd'hui", "aujourd'hui")]
    [InlineData("in 't centrum", "in|'t|centrum")]
    [InlineData("Jean-Marc, a brother-in-law", "Jean-Marc|,|a|brother-in-law")]
    [InlineData("Karel E.A. and J.-P. Voss", "Karel|E.A.|and|J.-P.|Voss")]
    [InlineData("a U.S.-led raid at 5 p.m.", "a|U.S.-led|raid|at|5|p.m.")]
    [InlineData("Mr. Voss, No. 413, etc.", "Mr.|Voss|,|No.|413|,|etc.")]
    [InlineData("He said no. Then", "He|said|no|.|Then")]
    [InlineData("1,400 or 7.000 on 9/11, the 22nd at 22:30", "1,400|or|7.000|on|9/11|,|the|22nd|at|22:30")]
    [InlineData("2015-11-13, 2014-2016, a 19-year-old", "2015-11-13|,|2014|-|2016|,|a|19-year-old")]
    [InlineData("It ended in 2016.", "It|ended|in|2016|.")]
    [InlineData("«Quoi?!» ... --", "«|Quoi|?!|»|...|--")]
    [InlineData("see https://paper.example/a-b?c=1. Or (mail ed.desk@paper.example)", "see|https://paper.example/a-b?c=1|.|Or|(|mail|ed.desk@paper.example|)")]
    [InlineData("sad 😀👩🏽‍🚒 🇧🇪🇫🇷 €5", "sad|😀|👩🏽‍🚒|🇧🇪|🇫🇷|€|5")]
    [InlineData("قال الشاهد، ثم غادر.", "قال|الشاهد|،|ثم|غادر|.")]
    [InlineData("cafe\u0301 na\u00ADture", "cafe\u0301|na\u00ADture")]
    [InlineData("", "")]
    [InlineData(" \n\t ", "")]
    public void Text_is_cut_into(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text).Select(token => token.Span.Of(text))));

    [Theory]
    [InlineData("Voss", TokenKind.Word, TokenShape.Capitalized)]
    [InlineData("VOSS", TokenKind.Word, TokenShape.Upper)]
    [InlineData("voss", TokenKind.Word, TokenShape.Lower)]
    [InlineData("McVoss", TokenKind.Word, TokenShape.Mixed)]
    [InlineData("A", TokenKind.Word, TokenShape.SingleCapital)]
    [InlineData("سلام", TokenKind.Word, TokenShape.Caseless)]
    [InlineData("22nd", TokenKind.Number, TokenShape.Lower)]
    [InlineData("19-year-old", TokenKind.Word, TokenShape.Lower)]
    [InlineData(";", TokenKind.Punctuation, TokenShape.Caseless)]
    [InlineData("€", TokenKind.Symbol, TokenShape.Caseless)]
    [InlineData("www.paper.example", TokenKind.Address, TokenShape.Lower)]
    public void A_token_knows_its_kind_and_shape(string text, TokenKind kind, TokenShape shape)
    {
        var token = Assert.Single(Tokenizer.Tokenize(text));
        Assert.Equal((kind, shape), (token.Kind, token.Shape));
    }

    [Fact]
    public void Tokens_hold_every_character_but_white_space_and_never_overlap() => Properties.HoldForTexts(text =>
    {
        var end = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Span.Start < end || token.Span.IsEmpty || !string.IsNullOrWhiteSpace(text[end..token.Span.Start])
                || token.Span.Of(text).Any(char.IsWhiteSpace))
            {
                return false;
            }

            end = token.Span.End;
        }

        return string.IsNullOrWhiteSpace(text[end..]);
    });

    [Fact]
    public void A_character_outside_the_basic_plane_is_never_cut_in_two() => Properties.HoldForTexts(text =>
        Tokenizer.Tokenize(text).All(token => token.Span.Start == 0 || !char.IsSurrogatePair(text, token.Span.Start - 1)));
}
