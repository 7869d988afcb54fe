namespace Skein.Casework.Methods.Series;

/// <summary>Counts how many parts of one kind would change a series.</summary>
internal sealed class SeriesTally(LeftOutOfSeries kind, int parts, SeriesOutcome standing)
{
    private int _tried;
    private int _moved;
    private int _turned;
    private double? _least;
    private double? _most;

    /// <summary>The count.</summary>
    public SeriesWithoutCount Count => new(kind, parts, _tried, _moved, standing.Ratio is null ? null : _turned, _least, _most);

    /// <summary>Takes in what the series is without a part.</summary>
    /// <param name="outcome">That; null for a part that was not left out.</param>
    /// <returns>True when the part would change the series.</returns>
    public bool Add(SeriesOutcome? outcome)
    {
        if (outcome is null)
        {
            return false;
        }

        var (moves, turns) = (outcome.MovesChangesOf(standing), outcome.TurnsRatesOf(standing));
        _tried++;
        _moved += moves ? 1 : 0;
        _turned += turns ? 1 : 0;
        if (outcome.Ratio is { Value: var ratio })
        {
            (_least, _most) = (Math.Min(_least ?? ratio, ratio), Math.Max(_most ?? ratio, ratio));
        }

        return moves || turns;
    }
}
