using System.Diagnostics;
using System.Globalization;

namespace Skein.Reading.Children;

/// <summary>Runs a program on a file of ours with bounds on time, memory and output.</summary>
/// <remarks>
/// Arguments are passed as a list and never through a shell that would read them; the environment is nearly empty; the child stands in a
/// folder of ours. Memory is bounded by <c>prlimit</c>, or where that is missing by the <c>ulimit</c> of <c>/bin/sh</c>, which gets the
/// command as its positional arguments.
/// </remarks>
internal sealed class BoundedChild(ReadingOptions options, string workingFolder)
{
    private const int ErrorCharacters = 4_096;

    private static readonly string? Prlimit = Tool.Find("prlimit");

    /// <summary>The full path of <c>prlimit</c>; null where it is missing, or where a test says so.</summary>
    public string? Limiter { get; init; } = Prlimit;

    /// <summary>Runs a program and hands over its output line by line.</summary>
    public async Task<ChildResult> RunAsync(
        string tool, IReadOnlyList<string> arguments, TimeSpan timeout, Action<string> takeLine, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = Start(tool, arguments) };
        process.Start();
        process.StandardInput.Close();
        using var clock = new CancellationTokenSource(timeout);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellation);
        var error = ReadErrorAsync(process.StandardError, linked.Token);
        try
        {
            var lines = new BoundedLines(options.ChildOutput, takeLine);
            if (!await lines.ReadAsync(process.StandardOutput.BaseStream, linked.Token).ConfigureAwait(false))
            {
                return new ChildResult(ChildEnd.TooMuchOutput, -1, "");
            }
            await process.WaitForExitAsync(linked.Token).ConfigureAwait(false);
            return new ChildResult(ChildEnd.Exited, process.ExitCode, await error.ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new ChildResult(ChildEnd.TimedOut, -1, "");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private ProcessStartInfo Start(string tool, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/local/bin:/usr/bin:/bin";
        start.Environment["HOME"] = workingFolder;
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["OMP_THREAD_LIMIT"] = "1";

        List<string> command;
        if (Limiter is not null)
        {
            var memory = options.ChildMemory.ToString(CultureInfo.InvariantCulture);
            command = [Limiter, $"--as={memory}", "--core=0", $"--fsize={memory}", "--", tool, .. arguments];
        }
        else if (!OperatingSystem.IsWindows() && File.Exists("/bin/sh"))
        {
            // POSIX counts files in blocks of 512 bytes and shells count memory in KiB. A bound that is refused is passed over: either the
            // child stands under a tighter one already, or the system, such as macOS, has none of the kind.
            var kibibytes = (options.ChildMemory / 1_024).ToString(CultureInfo.InvariantCulture);
            var blocks = (options.ChildMemory / 512).ToString(CultureInfo.InvariantCulture);
            const string Bounds = "for bound in '-c 0' \"-f $1\" \"-v $2\"; do ulimit $bound 2>/dev/null; done; shift 2; exec \"$@\"";
            command = ["/bin/sh", "-c", Bounds, "sh", blocks, kibibytes, tool, .. arguments];
        }
        else
        {
            command = [tool, .. arguments];
        }
        start.FileName = command[0];
        foreach (var argument in command.Skip(1))
        {
            start.ArgumentList.Add(argument);
        }
        return start;
    }

    /// <summary>Keeps the start of the errors and reads on, so that a child that prints many does not stand still.</summary>
    private static async Task<string> ReadErrorAsync(StreamReader error, CancellationToken cancellation)
    {
        var kept = new char[ErrorCharacters];
        var length = 0;
        var buffer = new char[ErrorCharacters];
        try
        {
            int read;
            while ((read = await error.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
            {
                var taken = Math.Min(read, ErrorCharacters - length);
                Array.Copy(buffer, 0, kept, length, taken);
                length += taken;
            }
        }
        catch (OperationCanceledException)
        {
            // The child is stopped; what it said so far is enough.
        }
        return new string(kept, 0, length);
    }
}
