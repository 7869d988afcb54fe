namespace Skein.Text.NearCopies;

/// <summary>The longest common subsequence of two small stretches of words, by the table of all pairs.</summary>
internal static class CommonWords
{
    /// <summary>Adds the matched words in order; of several longest ones, the one that takes words of the left first.</summary>
    public static void Match(int l0, int l1, int r0, int r1, List<HashedWord> left, List<HashedWord> right, List<(int, int)> matches)
    {
        var (height, width) = (l1 - l0, r1 - r0);
        var longest = new int[height + 1, width + 1];
        for (var i = height - 1; i >= 0; i--)
        {
            for (var j = width - 1; j >= 0; j--)
            {
                longest[i, j] = left[l0 + i].Hash == right[r0 + j].Hash
                    ? longest[i + 1, j + 1] + 1
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < height && j < width;)
        {
            if (left[l0 + i].Hash == right[r0 + j].Hash)
            {
                matches.Add((l0 + i++, r0 + j++));
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
