namespace Skein.Text.NearCopies;

/// <summary>Matched words made into stretches that both texts share and stretches in which they differ.</summary>
internal static class WordStretches
{
    /// <summary>The stretches, given the matched words in order.</summary>
    public static List<WordDifference> Of(List<HashedWord> left, List<HashedWord> right, List<(int Left, int Right)> matches)
    {
        var stretches = new List<WordDifference>();
        var (l, r) = (0, 0);
        for (var i = 0; i <= matches.Count; i++)
        {
            var (nextLeft, nextRight) = i < matches.Count ? matches[i] : (left.Count, right.Count);
            if (nextLeft > l || nextRight > r)
            {
                stretches.Add(new WordDifference(Span(left, l, nextLeft), Span(right, r, nextRight), IsShared: false));
            }

            var first = i;
            while (i + 1 < matches.Count && matches[i + 1] == (matches[i].Left + 1, matches[i].Right + 1))
            {
                i++;
            }

            if (i < matches.Count)
            {
                (l, r) = (matches[i].Left + 1, matches[i].Right + 1);
                stretches.Add(new WordDifference(Span(left, matches[first].Left, l), Span(right, matches[first].Right, r), IsShared: true));
            }
        }

        return stretches;
    }

    private static TextSpan Span(List<HashedWord> words, int from, int to)
    {
        if (from < to)
        {
            return new TextSpan(words[from].Span.Start, words[to - 1].Span.End);
        }

        var at = from > 0 ? words[from - 1].Span.End : 0;
        return new TextSpan(at, at);
    }
}
