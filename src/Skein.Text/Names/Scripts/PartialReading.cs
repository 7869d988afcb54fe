namespace Skein.Text.Names.Scripts;

/// <summary>How a word reads by the rules up to some letter, with its weight.</summary>
internal readonly record struct PartialReading(string Text, double Weight)
{
    private const int Kept = 4;

    /// <summary>Goes on with the next letters. A beam: each reading goes on in each way, the likeliest are kept.</summary>
    public static void Extend(List<PartialReading> readings, ReadOnlySpan<char> first, LetterReading[]? all)
    {
        if (readings.Count == 0)
        {
            return;
        }

        if (all is null || all.Length == 1)
        {
            for (var i = 0; i < readings.Count; i++)
            {
                readings[i] = new PartialReading(string.Concat(readings[i].Text, first), readings[i].Weight);
            }

            return;
        }

        var next = new List<PartialReading>(readings.Count * all.Length);
        foreach (var reading in readings)
        {
            foreach (var way in all)
            {
                next.Add(new PartialReading(reading.Text + way.Text, reading.Weight * way.Weight));
            }
        }

        readings.Clear();
        readings.AddRange(next.OrderByDescending(reading => reading.Weight).DistinctBy(reading => reading.Text).Take(Kept));
    }
}
