using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Skein.Casework.Personal;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Model;

namespace Skein.Cli;

/// <summary>The command line host.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        await using var output = Utf8(Console.OpenStandardOutput());
        await using var error = Utf8(Console.OpenStandardError());
        error.AutoFlush = true;
        var environment = new CliEnvironment
        {
            Terminal = new Terminal(
                output,
                error,
                Console.IsOutputRedirected ? null : Width(),
                Console.IsErrorRedirected ? null : Width(),
                colors: string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb"),
            Input = Console.In,
            Time = TimeProvider.System,
            Ids = new RandomIdFactory(TimeProvider.System),
            Provider = Hosts.Provider(TimeProvider.System),
            Folder = Environment.CurrentDirectory,
            User = Environment.UserName,
            PersonalLocation = PersonalFolder.DefaultLocation,
            Variable = name => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null,
        };
        return await SkeinRoot.RunAsync(arguments, environment, stop.Token).ConfigureAwait(false);

        // The first signal lets what was begun end; a second one is left to the system, which ends the process.
        void Stop(PosixSignalContext context)
        {
            context.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }

    private static StreamWriter Utf8(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = !Console.IsOutputRedirected };

    private static int Width()
    {
        try
        {
            return Math.Clamp(Console.WindowWidth, 40, 500);
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
