using Skein.Text.Names;
using Skein.Text.Tokens;

namespace Skein.Casework.Translations;

/// <summary>What of a text is mostly written alike in a translation: numbers, and words with a capital within a sentence.</summary>
internal static class TranslationMarks
{
    /// <summary>The different marks, folded as names are, so that an accent makes no other.</summary>
    public static HashSet<string> Of(string text)
    {
        var marks = new HashSet<string>(StringComparer.Ordinal);
        var before = TokenKind.Punctuation;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Kind == TokenKind.Number || (token is { Kind: TokenKind.Word, Shape: TokenShape.Capitalized } && before == TokenKind.Word))
            {
                marks.UnionWith(NameKey.Tokens(token.Span.Of(text)));
            }

            before = token.Kind;
        }

        return marks;
    }
}
