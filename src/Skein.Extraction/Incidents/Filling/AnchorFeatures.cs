using System.Numerics;
using Skein.Learning;

namespace Skein.Extraction.Incidents.Filling;

/// <summary>What is told of a noun phrase to say which role it fills: itself, what governs it, its neighbours, its sentence and its document.</summary>
internal sealed class AnchorFeatures(FillDocument document, DocumentScores scores)
{
    private readonly Dictionary<ulong, int> _headCounts = document.Anchors.GroupBy(anchor => document.StemKeys[anchor.Head]).ToDictionary(group => group.Key, group => group.Count());

    public void Of(int index, List<ulong> f)
    {
        var text = document.Text;
        var tokens = text.Tokens;
        var anchor = document.Anchors[index];
        var (first, head) = (anchor.First, anchor.Head);
        var sentence = text.SentenceOf[head];
        var (begin, end) = text.Sentences[sentence];
        var things = document.Words.Things;
        var headBits = document.Classes[head] & things;
        f.Add(FeatureKey.Of(100));
        f.Add(FeatureKey.Of(101, tokens[head].Key));
        f.Add(FeatureKey.Of(102, document.StemKeys[head]));
        f.Add(FeatureKey.Of(103, KeyOf(tokens[head].Word.AsSpan(Math.Max(0, tokens[head].Word.Length - 3)))));
        f.Add(FeatureKey.Of(104, KeyOf(document.KeyOf((first, head + 1)))));
        SentenceFeatures.Each(headBits, 105, f);
        f.Add(FeatureKey.Of(106, (ulong)Math.Min(head - first, 6)));
        f.Add(FeatureKey.Of(107, anchor.IsInner ? 1UL : 0));
        var modifiers = 0UL;
        for (var at = first; at < head; at++)
        {
            f.Add(FeatureKey.Of(108, document.StemKeys[at]));
            modifiers |= document.Classes[at];
        }

        SentenceFeatures.Each(modifiers & things, 109, f);
        if (head > first)
        {
            f.Add(FeatureKey.Of(110, tokens[first].Key));
            f.Add(FeatureKey.Of(111, document.StemKeys[head - 1], document.StemKeys[head]));
        }

        var isName = headBits == 0 && document.Classes[head] == 0;
        f.Add(FeatureKey.Of(112, isName ? 1UL : 0, (ulong)Math.Min(head - first, 4), (modifiers & document.Words.Bit("title")) != 0 ? 1UL : 0));

        // What stands behind "of".
        if (head + 2 < end && tokens[head + 1].Word == "of")
        {
            for (var at = head + 2; at < Math.Min(end, head + 7) && document.Parts[at] is Part.Noun or Part.Determiner or Part.Modifier or Part.Number; at++)
            {
                f.Add(FeatureKey.Of(113, document.StemKeys[at]));
            }
        }

        // Neighbours by word and by class.
        for (var offset = 1; offset <= 3; offset++)
        {
            Near(first - offset, begin, end, 120 + offset, f);
            Near(head + offset, begin, end, 125 + offset, f);
        }

        f.Add(FeatureKey.Of(130, Word(first - 2, begin, end), Word(first - 1, begin, end)));
        f.Add(FeatureKey.Of(131, Word(head + 1, begin, end), Word(head + 2, begin, end)));
        f.Add(FeatureKey.Of(132, Word(first - 1, begin, end), Word(head + 1, begin, end)));

        Company(f, index, sentence);
        Govern(f, first, head, begin, end, headBits, isName, tokens[head].Key);

        // The sentence.
        var acts = 0UL;
        var company = 0UL;
        for (var at = begin; at < end; at++)
        {
            if (at < first || at > head)
            {
                acts |= document.Classes[at] & document.Words.Acts;
                company |= document.Classes[at] & things;
                if (tokens[at].IsWord && document.Parts[at] is Part.Noun or Part.Verb or Part.Modifier)
                {
                    f.Add(FeatureKey.Of(160, document.StemKeys[at]));
                }
            }
        }

        SentenceFeatures.Each(acts, 161, f);
        SentenceFeatures.Each(company, 162, f);
        var kind = headBits == 0 ? (isName ? 63UL : 62UL) : (ulong)BitOperations.TrailingZeroCount(headBits);
        for (var bits = acts; bits != 0; bits &= bits - 1)
        {
            f.Add(FeatureKey.Of(163, (ulong)BitOperations.TrailingZeroCount(bits), kind));
        }

        // How likely the sentence, its neighbours and the document tell of an incident.
        var own = Bin(scores.Sentence(sentence));
        var top = Bin(scores.Types.Max());
        f.Add(FeatureKey.Of(170, own));
        f.Add(FeatureKey.Of(171, own, kind));
        f.Add(FeatureKey.Of(172, own, tokens[head].Key));
        f.Add(FeatureKey.Of(173, Bin(scores.Sentence(sentence - 1)), Bin(scores.Sentence(sentence + 1))));
        f.Add(FeatureKey.Of(174, Bin(scores.Relevance)));
        f.Add(FeatureKey.Of(175, Bin(scores.Relevance), kind));
        f.Add(FeatureKey.Of(176, top, own));
        for (var type = 0; type < scores.Types.Count; type++)
        {
            f.Add(FeatureKey.Of(177, (ulong)type, Bin(scores.Types[type])));
            f.Add(FeatureKey.Of(178, (ulong)type, Bin(scores.Types[type]), kind));
        }

        for (var type = 1; type < DocumentScores.SentenceClasses.Length; type++)
        {
            f.Add(FeatureKey.Of(184, (ulong)type, Bin(scores.Sentences[sentence][type])));
            f.Add(FeatureKey.Of(185, (ulong)type, Bin(scores.Sentences[sentence][type]), kind));
        }

        f.Add(FeatureKey.Of(180, (ulong)Math.Min(sentence, 6)));
        f.Add(FeatureKey.Of(181, (ulong)Math.Min(sentence, 6), kind));
        f.Add(FeatureKey.Of(182, (ulong)Math.Min(5, _headCounts[document.StemKeys[head]])));
        f.Add(FeatureKey.Of(183, (ulong)Math.Min(5, _headCounts[document.StemKeys[head]]), kind));
    }

    private void Govern(List<ulong> f, int first, int head, int begin, int end, ulong headBits, bool isName, ulong headKey)
    {
        var tokens = document.Text.Tokens;
        var kind = headBits == 0 ? (isName ? 63UL : 62UL) : (ulong)BitOperations.TrailingZeroCount(headBits);
        var start = Governor.RowStart(document, first, begin);
        if (start != first)
        {
            f.Add(FeatureKey.Of(140, kind));
        }

        void Emit(int template, ulong word, ulong more)
        {
            f.Add(FeatureKey.Of(template, word, more));
            f.Add(FeatureKey.Of(template + 1, word, more, kind));
        }

        // Left: a preposition with what it hangs on, or a verb whose object this is.
        var left = start - 1;
        if (left >= begin)
        {
            if (document.Parts[left] is Part.Preposition or Part.To)
            {
                var on = left - 1;
                while (on >= begin && document.Parts[on] is Part.Adverb or Part.Number)
                {
                    on--;
                }

                if (on >= begin)
                {
                    Emit(141, tokens[left].Key, document.StemKeys[on]);
                    if (document.Verbs[on] is { } frame)
                    {
                        Emit(143, tokens[left].Key, frame.IsPassive ? 1UL : 0);
                    }
                }

                f.Add(FeatureKey.Of(145, tokens[left].Key, headKey));
                f.Add(FeatureKey.Of(146, tokens[left].Key, kind));
            }
            else if (document.Verbs[left] is { } governs)
            {
                Emit(147, document.StemKeys[governs.Verb], governs.IsPassive ? 1UL : 0);
                f.Add(FeatureKey.Of(149, document.Classes[governs.Verb] & document.Words.Acts, kind));
                if (governs.IsNegated)
                {
                    f.Add(FeatureKey.Of(139));
                }
            }
        }

        for (var at = start - 1; at >= begin; at--)
        {
            if (document.Verbs[at] is { } frame)
            {
                Emit(150, document.StemKeys[frame.Verb], frame.IsPassive ? 1UL : 0);
                break;
            }
        }

        // Right: the verb whose subject this is; a relative pronoun or a phrase between is skipped.
        for (var at = head + 1; at < Math.Min(end, head + 14); at++)
        {
            if (document.Verbs[at] is { } frame)
            {
                var near = at == head + 1 ? 2UL : document.Parts[at - 1] == Part.Relative ? 3UL : 0;
                Emit(152, document.StemKeys[frame.Verb], (frame.IsPassive ? 1UL : 0) + near);
                f.Add(FeatureKey.Of(154, document.Classes[frame.Verb] & document.Words.Acts, kind, frame.IsPassive ? 1UL : 0));
                if (frame.IsNegated)
                {
                    f.Add(FeatureKey.Of(138));
                }

                break;
            }
        }

        // The nearest word of each kind of act, and its side.
        for (var distance = 1; distance <= 8; distance++)
        {
            if (first - distance >= begin && (document.Classes[first - distance] & document.Words.Acts) is not 0 and var before)
            {
                f.Add(FeatureKey.Of(155, before, kind, (ulong)distance / 3));
            }

            if (head + distance < end && (document.Classes[head + distance] & document.Words.Acts) is not 0 and var after)
            {
                f.Add(FeatureKey.Of(156, after, kind, (ulong)distance / 3));
            }
        }
    }

    // The phrases before and behind in the sentence: whom these guerrillas attacked tells whether it is a fight among armed men.
    private void Company(List<ulong> f, int index, int sentence)
    {
        var anchors = document.Anchors;
        var own = KindOf(anchors[index].Head);
        foreach (var side in new[] { -1, 1 })
        {
            var met = 0;
            for (var i = index + side; i >= 0 && i < anchors.Count && met < 3 && document.Text.SentenceOf[anchors[i].Head] == sentence; i += side)
            {
                if (anchors[i].IsInner || anchors[i].Head == anchors[index].Head)
                {
                    continue;
                }

                met++;
                var other = KindOf(anchors[i].Head);
                var template = side < 0 ? 210 : 215;
                f.Add(FeatureKey.Of(template, own, other, (ulong)met));
                if (met == 1)
                {
                    f.Add(FeatureKey.Of(template + 1, document.StemKeys[anchors[i].Head]));
                }

                var (from, to) = side < 0 ? (anchors[i].Head + 1, anchors[index].First) : (anchors[index].Head + 1, anchors[i].First);
                for (var at = from; at < to && met < 3; at++)
                {
                    if (document.Verbs[at] is { } frame)
                    {
                        f.Add(FeatureKey.Of(template + 2, document.StemKeys[frame.Verb], other, frame.IsPassive ? 1UL : 0));
                        f.Add(FeatureKey.Of(template + 3, document.Classes[frame.Verb] & document.Words.Acts, (other * 64) + own, frame.IsPassive ? 1UL : 0));
                        f.Add(FeatureKey.Of(template + 4, document.StemKeys[frame.Verb], document.StemKeys[anchors[i].Head]));
                        break;
                    }
                }
            }
        }
    }

    private ulong KindOf(int head)
    {
        var bits = document.Classes[head] & document.Words.Things;
        return bits != 0 ? (ulong)BitOperations.TrailingZeroCount(bits) : document.Classes[head] == 0 ? 63UL : 62UL;
    }

    private void Near(int at, int begin, int end, int template, List<ulong> f)
    {
        f.Add(FeatureKey.Of(template, Word(at, begin, end)));
        if (at >= begin && at < end)
        {
            f.Add(FeatureKey.Of(template + 70, document.StemKeys[at]));
            f.Add(FeatureKey.Of(template + 80, (ulong)document.Parts[at]));
            SentenceFeatures.Each(document.Classes[at] & (document.Words.Acts | document.Words.Things), template + 90, f);
        }
    }

    private ulong Word(int at, int begin, int end) => at >= begin && at < end ? document.Text.Tokens[at].Key : at < begin ? 1UL : 2UL;

    private static ulong Bin(double probability) => probability switch
    {
        < 0.02 => 0,
        < 0.06 => 1,
        < 0.15 => 2,
        < 0.3 => 3,
        < 0.5 => 4,
        < 0.7 => 5,
        < 0.85 => 6,
        < 0.95 => 7,
        _ => 8,
    };

    private static ulong KeyOf(ReadOnlySpan<char> text) => FeatureKey.OfText(text);
}
