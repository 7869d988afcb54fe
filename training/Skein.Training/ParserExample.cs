using Skein.Extraction.Parsing;

namespace Skein.Training;

/// <summary>A sentence as the parser sees it: names are one word each, where the example folds them.</summary>
/// <param name="Words">The keys.</param>
/// <param name="Tags">The tags as guessed.</param>
/// <param name="Heads">The right heads; the number of words for the root.</param>
/// <param name="Labels">The right relations.</param>
/// <param name="Classes">What lists and neighbors tell of the words; nothing of a name.</param>
internal sealed record ParserExample(ulong[] Words, PartOfSpeech[] Tags, short[] Heads, Relation[] Labels, WordClass[] Classes)
{
    /// <summary>The number of words.</summary>
    public int Count => Words.Length;

    /// <summary>Makes an example; names that belong together become one word when asked, as the tagger of names does when Skein reads.</summary>
    public static ParserExample Of(ParserSentence sentence, PartOfSpeech[] tags, bool foldsNames)
    {
        var count = sentence.Forms.Length;
        var unit = new int[count];
        var main = new List<int>();
        for (var at = 0; at < count; at++)
        {
            var joins = foldsNames && at > 0 && sentence.Tags[at] == PartOfSpeech.Propn && sentence.Tags[at - 1] == PartOfSpeech.Propn && AreOneName(sentence, at, at - 1);
            if (!joins)
            {
                main.Add(at);
            }
            else if (Within(sentence, main[^1], at))
            {
                main[^1] = at;
            }

            unit[at] = main.Count - 1;
        }

        var heads = new short[main.Count];
        var labels = new Relation[main.Count];
        var words = new ulong[main.Count];
        var newTags = new PartOfSpeech[main.Count];
        var classes = new WordClass[main.Count];
        for (var i = 0; i < main.Count; i++)
        {
            var head = sentence.Heads[main[i]];
            heads[i] = head == count ? (short)main.Count : (short)unit[head];
            labels[i] = sentence.Labels[main[i]];
            newTags[i] = foldsNames && sentence.Tags[main[i]] == PartOfSpeech.Propn ? PartOfSpeech.Propn : tags[main[i]];
            (words[i], classes[i]) = Seen(sentence.Forms[main[i]], newTags[i]);
        }

        return new ParserExample(words, newTags, heads, labels, classes);
    }

    /// <summary>What the parser sees of a word: nothing of the letters of a name.</summary>
    public static (ulong Word, WordClass Class) Seen(WordForm form, PartOfSpeech tag) =>
        tag == PartOfSpeech.Propn ? (WordForm.Name, default) : (form.Lower, form.Classes);

    /// <summary>The sentence read from its end: what stood behind stands before.</summary>
    public ParserExample Mirrored()
    {
        var heads = new short[Count];
        for (var at = 0; at < Count; at++)
        {
            heads[Count - 1 - at] = Heads[at] == Count ? (short)Count : (short)(Count - 1 - Heads[at]);
        }

        return new ParserExample(Back(Words), Back(Tags), heads, Back(Labels), Back(Classes));

        static T[] Back<T>(T[] items) => [.. items.AsEnumerable().Reverse()];
    }

    /// <summary>The same with every arc that crosses others lifted until none crosses (Nivre and Nilsson 2005, without the marks).</summary>
    public ParserExample Projective()
    {
        var heads = (short[])Heads.Clone();
        while (Crossing(heads) is var at && at >= 0)
        {
            heads[at] = heads[heads[at]];
        }

        return this with { Heads = heads };
    }

    private static int Crossing(short[] heads)
    {
        var (shortest, found) = (int.MaxValue, -1);
        for (var at = 0; at < heads.Length; at++)
        {
            var head = heads[at];
            if (head == heads.Length)
            {
                continue;
            }

            var (low, high) = (Math.Min(at, (int)head), Math.Max(at, (int)head));
            for (var between = low + 1; between < high; between++)
            {
                if ((heads[between] < low || heads[between] > high) && high - low < shortest)
                {
                    (shortest, found) = (high - low, at);
                }
            }
        }

        return found;
    }

    private static bool AreOneName(ParserSentence sentence, int left, int right)
    {
        var isArc = sentence.Heads[left] == right || sentence.Heads[right] == left || sentence.Heads[left] == sentence.Heads[right];
        return isArc && (IsPart(sentence.Labels[left]) || IsPart(sentence.Labels[right])) && !(sentence.Heads[left] == sentence.Heads[right] && !(IsPart(sentence.Labels[left]) && IsPart(sentence.Labels[right])));
    }

    private static bool IsPart(Relation relation) => relation is Relation.Flat or Relation.Compound;

    private static bool Within(ParserSentence sentence, int word, int head) => sentence.Heads[word] == head;
}
