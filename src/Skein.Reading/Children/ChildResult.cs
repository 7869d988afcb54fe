namespace Skein.Reading.Children;

/// <summary>How a child process came to its end.</summary>
/// <param name="End">What ended it.</param>
/// <param name="ExitCode">Its exit code; meaningless unless it ended by itself.</param>
/// <param name="Error">The start of what it printed as errors.</param>
internal sealed record ChildResult(ChildEnd End, int ExitCode, string Error)
{
    public bool Succeeded => End == ChildEnd.Exited && ExitCode == 0;
}

internal enum ChildEnd
{
    Exited,
    TimedOut,
    TooMuchOutput,
}
