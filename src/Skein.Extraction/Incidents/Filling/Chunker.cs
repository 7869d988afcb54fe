namespace Skein.Extraction.Incidents.Filling;

/// <summary>Finds noun phrases, and in each the head with its possible wordings: with and without the words before it and an "of" phrase behind.</summary>
internal sealed class Chunker(PhraseBook book)
{
    private const int MostWords = 9;
    private static readonly HashSet<string> Particles = new("de del la las los el y da do dos di van von der du le".Split(' '), StringComparer.Ordinal);

    public List<Anchor> Chunk(FillText text, FillWords words, ulong[] classes, Part[] parts)
    {
        var (time, act) = (words.Bit("time"), words.Bit("act"));
        var weapon = words.Bit("weapon") | words.Bit("explosive");
        var tokens = text.Tokens;
        var chunks = new List<(int First, int End)>();
        foreach (var sentence in text.Sentences)
        {
            for (var at = sentence.First; at < sentence.End;)
            {
                var end = ChunkEnd(tokens, parts, classes, time, act, at, sentence.End);
                if (end > at)
                {
                    chunks.Add((at, end));
                    at = end;
                }
                else
                {
                    at++;
                }
            }
        }

        var startsAt = chunks.ToDictionary(chunk => chunk.First, chunk => chunk.End);
        var anchors = new List<Anchor>();
        for (var i = 0; i < chunks.Count; i++)
        {
            var (first, end) = chunks[i];
            var sentenceEnd = text.Sentences[text.SentenceOf[first]].End;
            var joined = i > 0 && first > 0 && parts[first - 1] == Part.Possessive && chunks[i - 1].End == first - 1 ? chunks[i - 1].First : first;
            anchors.Add(new Anchor(first, end - 1, Forms(tokens, parts, joined, end, startsAt, sentenceEnd), IsInner: false));
        }

        var inner = book.Find(tokens).ToList();
        for (var at = 0; at < tokens.Length; at++)
        {
            // "a dynamite attack", "rifle fire": the weapon is no head.
            if ((classes[at] & weapon) != 0 && parts[at] == Part.Noun)
            {
                inner.Add((at, at + 1));
            }
        }

        foreach (var (first, end) in inner)
        {
            if (!anchors.Exists(anchor => anchor.Head == end - 1 && anchor.First <= first))
            {
                anchors.Add(new Anchor(first, end - 1, [(first, end)], IsInner: true));
            }
        }

        anchors.Sort((left, right) => left.Head != right.Head ? left.Head.CompareTo(right.Head) : left.First.CompareTo(right.First));
        return anchors;
    }

    private static int ChunkEnd(FillToken[] tokens, Part[] parts, ulong[] classes, ulong time, ulong act, int at, int sentenceEnd)
    {
        var i = at;
        var lastNoun = -1;
        for (; i < sentenceEnd && i - at < 14; i++)
        {
            var part = parts[i];
            if (part == Part.Noun || (part == Part.Number && (i + 1 == sentenceEnd || parts[i + 1] is not (Part.Noun or Part.Modifier)) && !(i + 2 < sentenceEnd && parts[i + 1] == Part.Adverb && parts[i + 2] == Part.Modifier)))
            {
                // A number alone is a phrase too: "killed two".
                if (part == Part.Noun || lastNoun >= 0 || i == at || parts[i - 1] is Part.Determiner or Part.Number)
                {
                    lastNoun = i;
                }

                // "last week John Doe's house": the time is a phrase of its own.
                if (i + 1 < sentenceEnd && (classes[i] & time) != 0 && parts[i + 1] == Part.Noun && (classes[i + 1] & (time | act)) == 0)
                {
                    break;
                }
            }
            else if (part is Part.Determiner)
            {
                if (i > at)
                {
                    break;
                }
            }
            else if (part is Part.Modifier or Part.Number)
            {
            }
            else if (part == Part.Adverb && lastNoun < 0 && i + 1 < sentenceEnd && parts[i + 1] == Part.Modifier)
            {
            }
            else if (lastNoun == i - 1 && i > at && Particles.Contains(tokens[i].Word) && NounAfterParticles(tokens, parts, i, sentenceEnd))
            {
            }
            else if (tokens[i].Word == "\"" && i + 1 < sentenceEnd && parts[i + 1] == Part.Noun && i > at && lastNoun < 0)
            {
            }
            else if (tokens[i].Word == "-" && lastNoun == i - 1 && i + 1 < sentenceEnd && parts[i + 1] == Part.Noun)
            {
            }
            else
            {
                break;
            }
        }

        return lastNoun < 0 ? at : lastNoun + 1;
    }

    private static bool NounAfterParticles(FillToken[] tokens, Part[] parts, int at, int end)
    {
        while (at < end && Particles.Contains(tokens[at].Word))
        {
            at++;
        }

        return at < end && parts[at] == Part.Noun;
    }

    private static List<(int First, int End)> Forms(FillToken[] tokens, Part[] parts, int first, int end, Dictionary<int, int> startsAt, int sentenceEnd)
    {
        var ends = new List<int> { end };
        var tail = end;
        for (var level = 0; level < 2 && tail + 1 < sentenceEnd && tokens[tail].Word == "of" && startsAt.TryGetValue(tail + 1, out var next); level++)
        {
            while (next + 1 < sentenceEnd && parts[next] == Part.Possessive && startsAt.TryGetValue(next + 1, out var owned))
            {
                next = owned;
            }

            ends.Add(tail = next);
        }

        // A name in quotation marks: the mark behind it belongs to the phrase.
        var forms = new List<(int First, int End)>();
        for (var start = Math.Max(first, end - MostWords); start < end; start++)
        {
            if (parts[start] is Part.Possessive or Part.Mark)
            {
                continue;
            }

            foreach (var last in ends)
            {
                forms.Add((start, last));
            }
        }

        return forms;
    }
}
