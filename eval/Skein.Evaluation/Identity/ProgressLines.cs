using System.Globalization;

namespace Skein.Evaluation.Identity;

/// <summary>Lines of progress for long work: what is done, the rate and the time left. Safe for many threads; at most one line in two seconds.</summary>
internal sealed class ProgressLines(TextWriter output, int total, TimeProvider time) : IProgress<int>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly long _started = time.GetTimestamp();
    private readonly Lock _gate = new();
    private TimeSpan _next = Pause;
    private int _done;

    public void Report(int value)
    {
        lock (_gate)
        {
            var elapsed = time.GetElapsedTime(_started);
            _done = Math.Max(_done, value);
            if (elapsed < _next)
            {
                return;
            }

            _next = elapsed + Pause;
            var rate = _done / elapsed.TotalSeconds;
            var left = rate > 0 ? TimeSpan.FromSeconds(Math.Ceiling((total - _done) / rate)) : TimeSpan.Zero;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{_done} of {total} records compared, {rate:0} a second, {left:hh\\:mm\\:ss} left"));
        }
    }
}
