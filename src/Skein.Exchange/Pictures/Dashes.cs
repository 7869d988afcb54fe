namespace Skein.Exchange.Pictures;

/// <summary>Cuts a line into the pieces that a pattern of dashes and gaps leaves of it, in turn along its length.</summary>
internal static class Dashes
{
    public static IEnumerable<(double X, double Y)[]> Cut((double X, double Y)[] line, double[] pattern)
    {
        var (index, left) = (0, pattern[0]);
        var piece = new List<(double X, double Y)> { line[0] };
        for (var point = 0; point + 1 < line.Length; point++)
        {
            var (at, to) = (line[point], line[point + 1]);
            var rest = Math.Sqrt(((to.X - at.X) * (to.X - at.X)) + ((to.Y - at.Y) * (to.Y - at.Y)));
            while (rest > left)
            {
                at = (at.X + ((to.X - at.X) * left / rest), at.Y + ((to.Y - at.Y) * left / rest));
                rest -= left;
                piece.Add(at);
                if (index % 2 == 0)
                {
                    yield return [.. piece];
                }

                index = (index + 1) % pattern.Length;
                left = pattern[index];
                piece = [at];
            }

            left -= rest;
            piece.Add(to);
        }

        if (index % 2 == 0 && piece.Count > 1)
        {
            yield return [.. piece];
        }
    }
}
