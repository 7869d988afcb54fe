using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Model;
using Skein.Testing;

namespace Skein.Cli.Tests.Support;

/// <summary>What a command line gave.</summary>
public sealed record Outcome(int Code, string Output, string Error);

/// <summary>Runs whole command lines in process, in a folder of their own, against real storage.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder.Path;

    public Dictionary<string, string> Variables { get; } = [];

    public string User { get; init; } = "ada";

    /// <summary>What is typed where a command asks; nothing by default.</summary>
    public string Typed { get; set; } = "";

    public string At(params string[] parts) => _folder.At(parts);

    public string Write(string path, string text)
    {
        var file = _folder.At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public async Task<Outcome> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await SkeinRoot.RunAsync(arguments, Environment(new Terminal(output, error)), TestContext.Current.CancellationToken);
        return new Outcome(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command line that must succeed.</summary>
    public async Task<string> OkAsync(params string[] arguments)
    {
        var outcome = await RunAsync(arguments);
        Assert.True(outcome.Code == ExitCode.Done, $"skein {string.Join(' ', arguments)} ended with {outcome.Code}: {outcome.Error}");
        return outcome.Output;
    }

    public CliEnvironment Environment(Terminal terminal) => new()
    {
        Terminal = terminal,
        Input = new StringReader(Typed),
        Time = TimeProvider.System,
        Ids = new RandomIdFactory(TimeProvider.System),
        Provider = Hosts.Provider(TimeProvider.System),
        Folder = Folder,
        User = User,
        Variable = name => Variables.GetValueOrDefault(name),
    };

    public void Dispose() => _folder.Dispose();
}
