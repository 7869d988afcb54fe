using Skein.Extraction.Rules;

namespace Skein.Extraction.Statements;

/// <summary>
/// Reads who says what: "the minister said that …", "…, police said", "according to prosecutors, …". Asides of speech are taken out of
/// the items, so that the rules see the sentence without them.
/// </summary>
internal static class SpeechReader
{
    private const int LongestSpeaker = 9;

    public static void Read(SentenceView view, ViewWords words, List<SpeechFrame> frames)
    {
        frames.Clear();
        var items = view.Items;
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at].Kind != ItemKind.Word)
            {
                continue;
            }

            var word = items[at].Word;
            if (word == words.According && at + 2 < items.Count && items[at + 1].Word == words.To)
            {
                at = According(view, words, at, frames);
            }
            else if (words.Say.Contains(word) || words.Deny.Contains(word))
            {
                at = Said(view, words, at, frames);
            }
        }
    }

    private static int According(SentenceView view, ViewWords words, int at, List<SpeechFrame> frames)
    {
        var items = view.Items;
        var end = at + 2;
        while (end < items.Count && end - at < LongestSpeaker + 2 && !IsEnd(items[end], words))
        {
            end++;
        }

        if (end == at + 2)
        {
            return at;
        }

        frames.Add(new SpeechFrame(items[at + 2].First, items[end - 1].End, view.Sentence.First, view.Sentence.End, Denies: false, items[end - 1].End));
        var first = at > 0 && items[at - 1].Word == words.Comma ? at - 1 : at;
        var last = end < items.Count && items[end].Word == words.Comma ? end + 1 : end;
        items.RemoveRange(first, last - first);
        return first - 1;
    }

    private static int Said(SentenceView view, ViewWords words, int at, List<SpeechFrame> frames)
    {
        var items = view.Items;
        var first = at;
        while (first > 0 && at - first < LongestSpeaker && !IsEnd(items[first - 1], words) && !words.And.Contains(items[first - 1].Word)
            && !words.NounEnd.Contains(items[first - 1].Word) && items[first - 1].Kind != ItemKind.Date)
        {
            first--;
        }

        var end = at + 1;
        var followsResponsibility = end < items.Count && words.Responsibility.Contains(items[end].Word);
        if (first == at || followsResponsibility || words.Be.Contains(items[at - 1].Word) || words.Pronoun.Contains(items[at - 1].Word) && first == at - 1 && at - 1 > 0)
        {
            return at;
        }

        // "Police on Monday said": the day belongs to the saying; so do negations of it.
        for (var i = first; i < at; i++)
        {
            if (words.Be.Contains(items[i].Word) || words.Not.Contains(items[i].Word) || words.Block.Contains(items[i].Word))
            {
                return at;
            }
        }

        var denies = words.Deny.Contains(items[at].Word);
        var (speakerFirst, speakerEnd) = (items[first].First, items[at - 1].End);
        var isAside = !denies && first > 0 && items[first - 1].Word == words.Comma && (end >= items.Count || IsEnd(items[end], words) || items[end].Kind == ItemKind.Date);
        if (isAside)
        {
            frames.Add(new SpeechFrame(speakerFirst, speakerEnd, view.Sentence.First, view.Sentence.End, Denies: false, items[at].End));
            var last = end < items.Count && items[end].Word == words.Comma ? end + 1 : end;
            items.RemoveRange(first - 1, last - (first - 1));
            return first - 2;
        }

        var that = end < items.Count && items[end].Word == words.That;
        if (!denies || that)
        {
            frames.Add(new SpeechFrame(speakerFirst, speakerEnd, items[at].End, view.Sentence.End, denies, items[at].End));
        }

        return at;
    }

    private static bool IsEnd(Item item, ViewWords words) =>
        item.Kind == ItemKind.Word && (item.Word == words.Comma || words.Punctuation.Contains(item.Word) || words.Clause.Contains(item.Word));
}
