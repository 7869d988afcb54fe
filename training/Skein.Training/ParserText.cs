using Skein.Extraction.Parsing;
using Skein.Extraction.Tagging;
using Skein.Text;
using Skein.Text.Tokens;
using WordForm = Skein.Extraction.Parsing.WordForm;

namespace Skein.Training;

/// <summary>A sentence of which only the names are known.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Names">The number of the name that each word is part of, from 1; 0 for none.</param>
internal sealed record ParserText(WordForm[] Forms, int[] Names)
{
    private const int Shortest = 4;
    private const int Longest = 60;

    /// <summary>Reads the sentences of a corpus of names, cut into the words that Skein cuts; its other labels are not looked at.</summary>
    /// <param name="source">The corpus.</param>
    /// <param name="lists">The lists that tell peoples from places.</param>
    /// <param name="classes">Where the classes of words are looked up.</param>
    public static IEnumerable<ParserText> Read(TaggerSource source, WordLists lists, WordClasses classes) => source.Read(lists)
        .SelectMany(document => document).Select(sentence => Of(sentence, classes)).Where(text => text.Forms.Length is >= Shortest and <= Longest);

    private static ParserText Of(TaggerSentence sentence, WordClasses classes)
    {
        var (text, spans) = Joined(sentence.Words);
        var tokens = Tokenizer.Tokenize(text);
        var names = new int[tokens.Count];
        for (var i = 0; i < sentence.Names.Count; i++)
        {
            var (first, end) = (spans[sentence.Names[i].First].Start, spans[sentence.Names[i].End - 1].End);
            for (var token = 0; token < tokens.Count; token++)
            {
                names[token] = tokens[token].Span.Start >= first && tokens[token].Span.End <= end ? i + 1 : names[token];
            }
        }

        return new ParserText([.. tokens.Select(token => WordForm.Of(token.Span.Of(text), token.Kind, token.Shape, classes))], names);
    }

    /// <summary>The words as they are written: corpora cut "did n't" and "15 - year - old", and do not say where no space stood.</summary>
    private static (string Text, List<TextSpan> Spans) Joined(string[] words)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<TextSpan>();
        for (var i = 0; i < words.Length; i++)
        {
            var isHyphen = words[i] == "-" && i > 0 && i + 1 < words.Length && char.IsLetterOrDigit(words[i - 1][^1]) && char.IsLetterOrDigit(words[i + 1][0]);
            var isBehind = i > 1 && words[i - 1] == "-" && char.IsLetterOrDigit(words[i - 2][^1]) && char.IsLetterOrDigit(words[i][0]);
            if (i > 0 && !isHyphen && !isBehind && words[i] is not ("n't" or "n’t") && !(words[i].Length < 4 && words[i][0] is '\'' or '’'))
            {
                text.Append(' ');
            }

            spans.Add(new TextSpan(text.Length, text.Length + words[i].Length));
            text.Append(words[i]);
        }

        return (text.ToString(), spans);
    }

    /// <summary>The sentence as the parser sees it: names and rows of names are one word each. It has no tree yet.</summary>
    /// <param name="tags">The tags that tell where names stand.</param>
    /// <param name="seen">The tags that the parser sees elsewhere.</param>
    public ParserExample Example(PartOfSpeech[] tags, PartOfSpeech[] seen)
    {
        var words = new List<ulong>();
        var kept = new List<PartOfSpeech>();
        var classes = new List<WordClass>();
        for (var at = 0; at < tags.Length; at++)
        {
            var isOn = at > 0 && Names[at] == Names[at - 1] && (Names[at] > 0 || (tags[at] == PartOfSpeech.Propn && tags[at - 1] == PartOfSpeech.Propn));
            if (!isOn)
            {
                var tag = tags[at] == PartOfSpeech.Propn ? tags[at] : seen[at];
                var (word, @class) = ParserExample.Seen(Forms[at], tag);
                words.Add(word);
                classes.Add(@class);
                kept.Add(tag);
            }
        }

        return new ParserExample([.. words], [.. kept], new short[words.Count], new Relation[words.Count], [.. classes]);
    }

    /// <summary>Tags the words; those of names are names.</summary>
    public PartOfSpeech[] Tags(PosTagger tagger, bool isCaseless)
    {
        var tags = new PartOfSpeech[Forms.Length];
        for (var at = 0; at < tags.Length; at++)
        {
            tags[at] = Names[at] > 0 ? PartOfSpeech.Propn : PartOfSpeech.None;
        }

        tagger.Tag(Forms, isCaseless, tags);
        return tags;
    }
}
