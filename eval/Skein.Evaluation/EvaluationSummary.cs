using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Skein.Evaluation;

/// <summary>An item that a task could not handle.</summary>
/// <param name="Line">The line of the input, counted from 1; 0 when no line is to blame.</param>
/// <param name="Message">A sentence that says what is wrong; it quotes no more of the input than a number or a character.</param>
public sealed record EvaluationFault(int Line, string Message)
{
    /// <summary><c>line 3: February 2015 has 28 days.</c></summary>
    public override string ToString() => Line == 0 ? Message : $"line {Line}: {Message}";
}

/// <summary>What a run of <c>skein eval</c> did. The run succeeded if there are no faults.</summary>
/// <param name="Task">The task's name, such as <c>dates</c>.</param>
/// <param name="Items">The items handled, those with a fault included.</param>
/// <param name="Seconds">Wall-clock seconds from the first byte read to the last written.</param>
/// <param name="PeakMemoryMiB">The largest resident size of the whole process so far.</param>
/// <param name="Faults">In the order of the input.</param>
public sealed record EvaluationSummary(
    string Task, long Items, double Seconds, double PeakMemoryMiB, IReadOnlyList<EvaluationFault> Faults)
{
    /// <summary>Items by second; 0 where no time was measured.</summary>
    public double ItemsPerSecond => Seconds > 0 ? Items / Seconds : 0;

    /// <summary>Closes a run that began at <paramref name="started"/>, a timestamp of <paramref name="time"/>.</summary>
    public static EvaluationSummary Since(
        TimeProvider time, long started, string task, long items, IReadOnlyList<EvaluationFault> faults)
    {
        ArgumentNullException.ThrowIfNull(time);
        using var process = Process.GetCurrentProcess();
        return new EvaluationSummary(
            task, items, time.GetElapsedTime(started).TotalSeconds, process.PeakWorkingSet64 / (1024.0 * 1024.0), faults);
    }

    /// <summary>The summary line: <c>{"task","items","seconds","itemsPerSecond","peakMemoryMiB"}</c>, without a line end.</summary>
    public string ToJsonLine()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("task", Task);
            json.WriteNumber("items", Items);
            json.WriteNumber("seconds", Math.Round(Seconds, 3));
            json.WriteNumber("itemsPerSecond", Math.Round(ItemsPerSecond, 1));
            json.WriteNumber("peakMemoryMiB", Math.Round(PeakMemoryMiB, 1));
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
