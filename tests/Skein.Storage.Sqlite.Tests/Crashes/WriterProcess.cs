using System.Diagnostics;

namespace Skein.Storage.Sqlite.Tests.Crashes;

/// <summary>A process of its own that works on a case.</summary>
internal static class WriterProcess
{
    public static Process Start(params IReadOnlyList<string> arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Skein.Storage.Sqlite.Writer.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
        })!;
}
