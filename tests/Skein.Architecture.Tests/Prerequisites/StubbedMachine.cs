using System.Diagnostics;
using System.Text;
using Skein.Testing;

namespace Skein.Architecture.Tests.Prerequisites;

/// <summary>
/// A search path of our own making: the plain tools of the system as links, and stubs for what must not really run. Each call of apt-get
/// and sudo is written down, with what apt-get got to read and whether it was told to ask nothing.
/// </summary>
internal sealed class StubbedMachine : IDisposable
{
    private const string Shell = "/bin/bash";

    private static readonly string[] Plain =
        ["bash", "cat", "cut", "dirname", "env", "find", "grep", "head", "ls", "mkdir", "mktemp", "readlink", "rm", "sed", "sort", "tail", "tee", "tr", "true", "awk"];

    private readonly TemporaryFolder _folder = new();

    public StubbedMachine()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Packages are installed on Linux only.");
        Directory.CreateDirectory(Bin);
        Directory.CreateDirectory(Temporary);
        foreach (var tool in Plain)
        {
            File.CreateSymbolicLink(Path.Combine(Bin, tool), File.Exists("/usr/bin/" + tool) ? "/usr/bin/" + tool : "/bin/" + tool);
        }

        Stub("uname", "echo Linux");
        Stub("dotnet", "echo '10.0.100 [/usr/share/dotnet/sdk]'");
        Root();
    }

    /// <summary>The folder for temporary files, which has to be empty in the end.</summary>
    public string Temporary => _folder.At("tmp");

    private string Bin => _folder.At("bin");

    private string Log => _folder.At("calls");

    /// <summary>The calls of apt-get and sudo, in order.</summary>
    public IReadOnlyList<string> Calls => File.Exists(Log) ? File.ReadAllLines(Log) : [];

    public StubbedMachine Root() => Stub("id", "echo 0");

    public StubbedMachine User() => Stub("id", "echo 1000");

    public StubbedMachine Tool(string name) => Stub(name, "exit 0");

    /// <summary>An apt-get that does what the script says, such as <c>[ $1 = update ]</c>, once the call is written down.</summary>
    public StubbedMachine AptGet(string script) => Stub(
        "apt-get",
        $$"""
        input=$(cat)
        echo "apt-get $*${DEBIAN_FRONTEND:+ [$DEBIAN_FRONTEND]}${input:+ was given $input}" >>'{{Log}}'
        {{script}}
        """);

    /// <summary>The lists know these packages once <paramref name="when"/> holds.</summary>
    public StubbedMachine Lists(string packages, string when = "true") =>
        Stub("apt-cache", $"if {when}; then for name in {packages}; do echo \"$name - words about it\"; done; fi");

    public StubbedMachine Sudo(bool asksForPassword) => Stub(
        "sudo",
        $"""
        echo "sudo $*" >>'{Log}'
        if {(asksForPassword ? "true" : "false")}; then echo 'sudo: a password is required' >&2; exit 1; fi
        [ "$1" = -n ] && shift
        exec "$@"
        """);

    /// <summary>Makes a condition for stubs: true once the log of calls has the words.</summary>
    public string Called(string words) => $"grep -q '{words}' '{Log}'";

    /// <summary>Sources the script with the strictness of ./skein and runs the words.</summary>
    public Ended Run(string words) => Start(
        "-c",
        $"""
        set -euo pipefail
        . '{Path.Combine(Repository.Root, "eng", "prerequisites.sh")}'
        {words}
        echo went on
        """);

    /// <summary>Runs one of the scripts of the checkout.</summary>
    public Ended RunScript(string script, params string[] arguments) => Start([Path.Combine(Repository.Root, script), .. arguments]);

    public void Dispose() => _folder.Dispose();

    private StubbedMachine Stub(string name, string script)
    {
        var file = Path.Combine(Bin, name);
        File.WriteAllText(file, $"#!{Shell}\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return this;
    }

    private Ended Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Shell)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Clear();
        start.Environment["PATH"] = Bin;
        start.Environment["TMPDIR"] = Temporary;
        using var process = Process.Start(start)!;
        // Whoever asks would get this answer, and the log of calls would have it.
        try
        {
            process.StandardInput.WriteLine("yes");
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It had ended before it could ask.
        }

        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Ended(process.ExitCode, output.TrimEnd('\n'), error.GetAwaiter().GetResult().TrimEnd('\n'));
    }
}

/// <summary>How a script ended: its code and what it printed, without the last line end.</summary>
internal sealed record Ended(int Code, string Output, string Error);
