using Skein.Text.Names.Words;

namespace Skein.Text.Names.Comparison;

/// <content>One part against several in a row: an acronym that is spelled out, and a word that is cut in pieces.</content>
internal ref partial struct Alignment
{
    // An acronym against the words in a row whose first letters it is.
    private void SpellOut()
    {
        for (var i = 0; i < _left.Length; i++)
        {
            if (_left[i].IsAcronym && IsFree(LeftUsed, i, 1, _left) && Acronyms.Find(_left[i].Plain, _right, RightUsed) is var (start, size))
            {
                Take(new AlignedPair(i, start, -1, start + size - 1, new WordFit(0.9, NameRule.Acronym, 0), (_left[i].Weight + WeightOf(_right, start, size)) / 2));
            }
        }

        for (var j = 0; j < _right.Length; j++)
        {
            if (_right[j].IsAcronym && IsFree(RightUsed, j, 1, _right) && Acronyms.Find(_right[j].Plain, _left, LeftUsed) is var (start, size))
            {
                Take(new AlignedPair(start, j, start + size - 1, -1, new WordFit(0.9, NameRule.Acronym, 0), (_right[j].Weight + WeightOf(_left, start, size)) / 2));
            }
        }
    }

    // One word against two or three in a row that nothing else fits.
    private void Join()
    {
        for (var size = 3; size >= 2; size--)
        {
            for (var i = 0; i < _left.Length; i++)
            {
                for (var j = 0; j < _right.Length; j++)
                {
                    if (IsFree(LeftUsed, i, 1, _left) && IsFree(RightUsed, j, size, _right) && JoinedFit.Of(_left[i], _right.AsSpan(j, size)) is { Quality: > 0 } right)
                    {
                        Take(new AlignedPair(i, j, -1, j + size - 1, right, (_left[i].Weight + WeightOf(_right, j, size)) / 2));
                    }
                    else if (IsFree(RightUsed, j, 1, _right) && IsFree(LeftUsed, i, size, _left) && JoinedFit.Of(_right[j], _left.AsSpan(i, size)) is { Quality: > 0 } left)
                    {
                        Take(new AlignedPair(i, j, i + size - 1, -1, left, (_right[j].Weight + WeightOf(_left, i, size)) / 2));
                    }
                }
            }
        }
    }

    private static bool IsFree(int used, int at, int size, NameWord[] words) => at + size <= words.Length && (used & (((1 << size) - 1) << at)) == 0;

    private static double WeightOf(NameWord[] words, int at, int size)
    {
        var weight = 0.0;
        for (var i = at; i < at + size; i++)
        {
            weight += words[i].Weight;
        }

        return weight;
    }
}
