namespace Skein.Graph.Time;

/// <summary>
/// Sums what each pair can do in two windows. Pairs are chosen independently, so a count is least when every pair that can stay out of it
/// does, and a share when every pair does what lowers it most: changes if it can, else stays out of both windows, else persists.
/// </summary>
internal sealed class WindowCounts(int vertexCount)
{
    private readonly bool[] _mayBePresent = new bool[vertexCount];
    private readonly bool[] _isPresent = new bool[vertexCount];
    private Tally _edges;
    private Tally _born;
    private Tally _died;
    private Tally _persisting;
    private int _mustPersist;
    private int _mustChange;
    private int _canChange;

    public void Add(
        (int From, int To) ends, TimeCertainty now, TimeCertainty before, TimeCertainty born, TimeCertainty died, bool canMissBoth)
    {
        var persists = (TimeCertainty)Math.Min((int)now, (int)before);
        var canChange = born != TimeCertainty.Impossible || died != TimeCertainty.Impossible;
        _edges.Add(now);
        _born.Add(born);
        _died.Add(died);
        _persisting.Add(persists);
        _canChange += canChange ? 1 : 0;
        _mustPersist += !canChange && !canMissBoth ? 1 : 0;
        _mustChange += persists == TimeCertainty.Impossible && !canMissBoth ? 1 : 0;
        foreach (var vertex in (ReadOnlySpan<int>)[ends.From, ends.To])
        {
            _isPresent[vertex] |= now == TimeCertainty.Certain;
            _mayBePresent[vertex] |= now != TimeCertainty.Impossible;
        }
    }

    public WindowFacts ToFacts(DayWindow window, bool isFirst) => new(
        window,
        _edges.Range,
        new CountRange(_isPresent.Count(present => present), _mayBePresent.Count(present => present)),
        _born.Range,
        _died.Range,
        _persisting.Range,
        isFirst ? ShareRange.None : Share(_mustPersist, _canChange, _persisting.Possible, _mustChange),
        // A pair that can neither die nor miss the window before persists under every choice, and the other way round.
        isFirst ? ShareRange.None : Share(_persisting.Certain, _died.Possible, _persisting.Possible, _died.Certain));

    // The least of kept / (kept + lost) over choices under which there is anything, then the most.
    private static ShareRange Share(int mustKeep, int canLose, int canKeep, int mustLose) => canKeep + canLose == 0
        ? ShareRange.None
        : new ShareRange(
            mustKeep + canLose > 0 ? (double)mustKeep / (mustKeep + canLose) : 1,
            canKeep + mustLose > 0 ? (double)canKeep / (canKeep + mustLose) : 0);

    private struct Tally
    {
        public int Certain { get; private set; }

        public int Possible { get; private set; }

        public readonly CountRange Range => new(Certain, Possible);

        public void Add(TimeCertainty certainty)
        {
            Certain += certainty == TimeCertainty.Certain ? 1 : 0;
            Possible += certainty != TimeCertainty.Impossible ? 1 : 0;
        }
    }
}
