using Skein.Text.Languages;
using Skein.Text.Sentences;
using Skein.Text.Tokens;

namespace Skein.Extraction.Annotations;

/// <summary>Tokens, their numbers in the lexicon, sentences, language, and whether capitals mean anything.</summary>
internal sealed class TokenAnnotator : IAnnotator
{
    private const int EnoughWords = 8;

    public string Name => "tokens/1";

    public void Annotate(AnnotatedDocument document, CancellationToken cancellationToken)
    {
        var tokens = Tokenizer.Tokenize(document.Text);
        document.Tokens = [.. tokens];
        document.Words = new int[document.Tokens.Length];
        int words = 0, upper = 0;
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            var token = document.Tokens[i];
            document.Words[i] = token.Kind == TokenKind.Number ? 0 : document.Lexicon.IdOf(document.TextOf(i));
            if (token.Kind == TokenKind.Word && token.Span.Length > 1)
            {
                words++;
                upper += token.Shape == TokenShape.Upper ? 1 : 0;
            }
        }

        document.IsUpperCase = words >= EnoughWords && upper * 10 > words * 6;
        document.Language = document.Request.Language ?? LanguageOf(document.Text, document.IsUpperCase);
        document.Sentences = Sentences(document, SentenceSplitter.Split(document.Text, tokens));
        if (document.IsUpperCase)
        {
            document.Warnings.Add(ExtractionWarnings.UpperCase);
        }
    }

    // A headline or a caption is too short to tell; the rules are English, so that "und" is read as English.
    private static string LanguageOf(string text, bool isUpperCase)
    {
        var detected = LanguageDetector.Detect(text).Code;
        return detected is "und" || (isUpperCase && detected is "other") ? "und" : detected;
    }

    private static List<Sentence> Sentences(AnnotatedDocument document, IReadOnlyList<Skein.Text.TextSpan> spans)
    {
        var sentences = new List<Sentence>(spans.Count);
        var at = 0;
        foreach (var span in spans)
        {
            var first = at;
            while (at < document.Tokens.Length && document.Tokens[at].Span.Start < span.End)
            {
                at++;
            }

            if (at > first)
            {
                sentences.Add(new Sentence(first, at));
            }
        }

        return sentences;
    }
}
