using System.Globalization;

namespace Skein.Text.Names.Words;

/// <summary>
/// How far two words lie apart by sound: the cheapest row of substitutions, omissions and swaps of neighbors, with the costs of
/// <c>sound-costs.txt</c> in hundredths of a different letter (weighted edit distance, Wagner and Fischer 1974, doi:10.1145/321796.321811).
/// Symmetric. Time is the product of the lengths, which <see cref="Sounds.Longest"/> bounds.
/// </summary>
internal static class SoundDistance
{
    private const int Letters = 128;
    private const int Swap = 60;
    private static readonly byte[] Substitution = new byte[Letters * Letters];
    private static readonly byte[] Omission = new byte[Letters];
    private static readonly byte[] OmissionUnwritten = new byte[Letters];

    static SoundDistance()
    {
        Array.Fill(Substitution, (byte)100);
        Array.Fill(Omission, (byte)100);
        for (var c = 0; c < Letters; c++)
        {
            Substitution[(c * Letters) + c] = 0;
        }

        foreach (var cells in DataFile.Lines("sound-costs.txt").Select(line => line.Split('\t')))
        {
            var (left, right, cost) = (cells[0][0], cells[0][2], byte.Parse(cells[1], CultureInfo.InvariantCulture));
            if (right == '-')
            {
                Omission[left] = cost;
            }
            else
            {
                Substitution[(left * Letters) + right] = cost;
                Substitution[(right * Letters) + left] = cost;
            }
        }

        Omission.CopyTo(OmissionUnwritten, 0);
        foreach (var vowel in "aeiou*")
        {
            OmissionUnwritten[vowel] = 5;
        }

        OmissionUnwritten['y'] = 20;
        OmissionUnwritten['w'] = 25;
        OmissionUnwritten['h'] = 20;
    }

    /// <summary>The cost of one sound for another.</summary>
    public static int Of(char left, char right) =>
        left == right ? 0 : left < Letters && right < Letters ? Substitution[(left * Letters) + right] : 100;

    /// <summary>The distance in hundredths; <paramref name="unwritten"/> says that one side writes no short vowels.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool unwritten)
    {
        var omission = unwritten ? OmissionUnwritten : Omission;
        var width = right.Length + 1;
        Span<int> rows = stackalloc int[3 * (Sounds.Longest + 1)];
        if (width > Sounds.Longest + 1)
        {
            right = right[..Sounds.Longest];
            width = Sounds.Longest + 1;
        }

        var twoBefore = rows[..width];
        var before = rows.Slice(width, width);
        var current = rows.Slice(2 * width, width);
        before[0] = 0;
        for (var j = 1; j < width; j++)
        {
            before[j] = before[j - 1] + Omit(omission, right[j - 1]);
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var a = left[i - 1];
            var omitted = Omit(omission, a);
            current[0] = before[0] + omitted;
            for (var j = 1; j < width; j++)
            {
                var b = right[j - 1];
                var cost = Math.Min(before[j - 1] + Of(a, b), Math.Min(before[j] + omitted, current[j - 1] + Omit(omission, b)));
                if (i > 1 && j > 1 && a == right[j - 2] && left[i - 2] == b)
                {
                    cost = Math.Min(cost, twoBefore[j - 2] + Swap);
                }

                current[j] = cost;
            }

            var oldest = twoBefore;
            twoBefore = before;
            before = current;
            current = oldest;
        }

        return before[width - 1];
    }

    private static int Omit(byte[] omission, char sound) => sound < Letters ? omission[sound] : 100;
}
