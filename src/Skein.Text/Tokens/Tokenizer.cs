namespace Skein.Text.Tokens;

/// <summary>
/// Cuts text into words, numbers, punctuation and symbols; see README.md in this folder for the rules. Tokens stand in
/// the order of the text, do not overlap, and hold every character that is not white space. One pass, linear in the
/// text; thread safe. Scripts that write no spaces between words make one token per run of letters.
/// </summary>
public static class Tokenizer
{
    /// <summary>The tokens of the text.</summary>
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>((text.Length / 5) + 1);
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            switch (CharacterClasses.Of(text[at]))
            {
                case CharacterClass.Space:
                    break;
                case CharacterClass.Letter or CharacterClass.Extender:
                    end = Word(text, at, tokens);
                    break;
                case CharacterClass.Digit:
                    end = Number(text, at, tokens);
                    break;
                case CharacterClass.Punctuation:
                    end = Punctuation(text, at, tokens);
                    break;
                case CharacterClass.Surrogate when WordScanner.IsLetterPair(text, at):
                    end = Word(text, at, tokens);
                    break;
                default:
                    end = SymbolScanner.End(text, at);
                    tokens.Add(new Token(new TextSpan(at, end), TokenKind.Symbol, TokenShape.Caseless));
                    break;
            }

            at = end;
        }

        return tokens;
    }

    private static int Word(string text, int start, List<Token> tokens)
    {
        var address = AddressScanner.End(text, start);
        if (address > start)
        {
            tokens.Add(new Token(new TextSpan(start, address), TokenKind.Address, ShapeOf(text, start, address)));
            return address;
        }

        var end = WordScanner.End(text, start);
        tokens.Add(new Token(new TextSpan(start, end), TokenKind.Word, ShapeOf(text, start, end)));
        return end;
    }

    private static int Number(string text, int start, List<Token> tokens)
    {
        var end = NumberScanner.End(text, start, out var isWord);
        tokens.Add(new Token(new TextSpan(start, end), isWord ? TokenKind.Word : TokenKind.Number, ShapeOf(text, start, end)));
        return end;
    }

    private static int Punctuation(string text, int start, List<Token> tokens)
    {
        var clitic = WordScanner.CliticEnd(text, start);
        if (clitic > start)
        {
            tokens.Add(new Token(new TextSpan(start, clitic), TokenKind.Word, ShapeOf(text, start, clitic)));
            return clitic;
        }

        var end = start + 1;
        if (text[start] is '.' or '-' or '!' or '?' or '_' or '*' or '=')
        {
            while (end < text.Length && (text[end] == text[start] || (text[start] is '!' or '?' && text[end] is '!' or '?')))
            {
                end++;
            }
        }

        tokens.Add(new Token(new TextSpan(start, end), TokenKind.Punctuation, TokenShape.Caseless));
        return end;
    }

    private static TokenShape ShapeOf(string text, int start, int end)
    {
        int upper = 0, lower = 0;
        var firstIsUpper = false;
        for (var i = start; i < end; i++)
        {
            if (char.IsUpper(text[i]))
            {
                firstIsUpper |= upper + lower == 0;
                upper++;
            }
            else if (char.IsLower(text[i]))
            {
                lower++;
            }
        }

        return (upper, lower) switch
        {
            (0, 0) => TokenShape.Caseless,
            (0, _) => TokenShape.Lower,
            (1, 0) => TokenShape.SingleCapital,
            (_, 0) => TokenShape.Upper,
            (1, _) when firstIsUpper => TokenShape.Capitalized,
            _ => TokenShape.Mixed,
        };
    }
}
