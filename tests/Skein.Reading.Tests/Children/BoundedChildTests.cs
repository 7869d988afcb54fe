using Skein.Reading.Children;
using Skein.Testing;

namespace Skein.Reading.Tests.Children;

/// <summary>The bounds of a child, asked of the child itself, with <c>prlimit</c> and where that is missing.</summary>
public sealed class BoundedChildTests : IDisposable
{
    private const string Keep150Megabytes = "head -c 200000000 /dev/zero | tail -c 150000000 >/dev/null";

    private readonly TemporaryFolder _folder = new();

    public BoundedChildTests() => Assert.SkipUnless(OperatingSystem.IsLinux(), "The bounds are those of Linux.");

    /// <summary>With <c>prlimit</c>, where it is installed, and without.</summary>
    public static TheoryData<bool> Limiters => Tool.Find("prlimit") is null ? [false] : [true, false];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Limiters))]
    public async Task A_child_stands_under_the_bounds_of_the_options(bool hasPrlimit)
    {
        var (result, lines) = await RunAsync(hasPrlimit, 96L << 20, "ulimit -v; ulimit -f; ulimit -c");
        Assert.Equal(new ChildResult(ChildEnd.Exited, 0, ""), result);
        // KiB; blocks of 512 bytes; no core file.
        Assert.Equal(["98304", "196608", "0"], lines);
    }

    [Theory]
    [MemberData(nameof(Limiters))]
    public async Task A_child_that_wants_more_memory_fails_by_itself(bool hasPrlimit)
    {
        Assert.True((await RunAsync(hasPrlimit, 1L << 30, Keep150Megabytes)).Result.Succeeded);
        var (result, _) = await RunAsync(hasPrlimit, 64L << 20, Keep150Megabytes);
        Assert.Equal(ChildEnd.Exited, result.End);
        Assert.NotEqual(0, result.ExitCode);
    }

    [Theory]
    [MemberData(nameof(Limiters))]
    public async Task Words_reach_a_child_as_they_are_and_its_errors_come_back(bool hasPrlimit)
    {
        var (result, lines) = await RunAsync(hasPrlimit, 64L << 20, "printf '%s\\n' \"$@\"; echo wrong >&2; exit 7", "$(id)", "two words", "-v", "");
        Assert.Equal(new ChildResult(ChildEnd.Exited, 7, "wrong\n"), result);
        Assert.Equal(["$(id)", "two words", "-v", ""], lines);
    }

    private async Task<(ChildResult Result, List<string> Lines)> RunAsync(bool hasPrlimit, long memory, string script, params string[] words)
    {
        var lines = new List<string>();
        var options = new ReadingOptions { ChildMemory = memory };
        var child = new BoundedChild(options, _folder.Path) { Limiter = hasPrlimit ? Tool.Find("prlimit") : null };
        var result = await child.RunAsync(
            "/bin/sh", ["-c", script, "sh", .. words], TimeSpan.FromMinutes(1), lines.Add, TestContext.Current.CancellationToken);
        return (result, lines);
    }
}
