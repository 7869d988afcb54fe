namespace Skein.Training;

/// <summary>
/// The tree without crossing arcs whose arcs have the highest sum (Eisner 1996, aclanthology C96-1058); one word hangs on the root. Used again
/// from sentence to sentence, by one thread.
/// </summary>
internal sealed class ParserEisner(int longest)
{
    // By first and last word; an open span waits for words of its dependent, a done one has all of its head.
    private readonly float[,] _openLeft = new float[longest, longest];
    private readonly float[,] _openRight = new float[longest, longest];
    private readonly float[,] _doneLeft = new float[longest, longest];
    private readonly float[,] _doneRight = new float[longest, longest];
    private readonly short[,] _cutOpen = new short[longest, longest];
    private readonly short[,] _cutLeft = new short[longest, longest];
    private readonly short[,] _cutRight = new short[longest, longest];

    /// <summary>The heads of the best tree.</summary>
    /// <param name="score">The score of an arc by head and dependent; the number of words is the root.</param>
    /// <param name="heads">Where to, one a word.</param>
    public void Decode(float[,] score, Span<short> heads)
    {
        var count = heads.Length;
        for (var at = 0; at < count; at++)
        {
            (_doneLeft[at, at], _doneRight[at, at]) = (0, 0);
        }

        for (var width = 1; width < count; width++)
        {
            for (var first = 0; first + width < count; first++)
            {
                Fill(score, first, first + width);
            }
        }

        var root = 0;
        for (var at = 1; at < count; at++)
        {
            root = AtRoot(score, at, count) > AtRoot(score, root, count) ? at : root;
        }

        heads[root] = (short)count;
        Left(0, root, heads);
        Right(root, count - 1, heads);
    }

    private float AtRoot(float[,] score, int word, int count) => score[count, word] + _doneLeft[0, word] + _doneRight[word, count - 1];

    private void Fill(float[,] score, int first, int last)
    {
        var (best, cut) = (float.NegativeInfinity, first);
        for (var at = first; at < last; at++)
        {
            var sum = _doneRight[first, at] + _doneLeft[at + 1, last];
            (best, cut) = sum > best ? (sum, at) : (best, cut);
        }

        _cutOpen[first, last] = (short)cut;
        _openRight[first, last] = best + score[first, last];
        _openLeft[first, last] = best + score[last, first];
        (best, cut) = (float.NegativeInfinity, first);
        for (var at = first; at < last; at++)
        {
            var sum = _doneLeft[first, at] + _openLeft[at, last];
            (best, cut) = sum > best ? (sum, at) : (best, cut);
        }

        (_doneLeft[first, last], _cutLeft[first, last]) = (best, (short)cut);
        (best, cut) = (float.NegativeInfinity, last);
        for (var at = first + 1; at <= last; at++)
        {
            var sum = _openRight[first, at] + _doneRight[at, last];
            (best, cut) = sum > best ? (sum, at) : (best, cut);
        }

        (_doneRight[first, last], _cutRight[first, last]) = (best, (short)cut);
    }

    /// <summary>What hangs on the last word of a span, which lies left of it.</summary>
    private void Left(int first, int last, Span<short> heads)
    {
        while (first < last)
        {
            var at = _cutLeft[first, last];
            heads[at] = (short)last;
            Left(first, at, heads);
            var cut = _cutOpen[at, last];
            Right(at, cut, heads);
            first = cut + 1;
        }
    }

    private void Right(int first, int last, Span<short> heads)
    {
        while (first < last)
        {
            var at = _cutRight[first, last];
            heads[at] = (short)first;
            Right(at, last, heads);
            var cut = _cutOpen[first, at];
            Left(cut + 1, at, heads);
            last = cut;
        }
    }
}
