using System.CommandLine;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Exchange.Coded;

namespace Skein.Cli.Networks;

/// <summary>Reads the file of <c>--coded</c> and answers for it, without a case.</summary>
internal static class CodedFile
{
    public static Option<string?> Option() => new("--coded")
    {
        HelpName = "FILE",
        Description = "A network coded elsewhere (GraphML, GEXF, CSV with source and target) in place of the case; filters do not apply to it.",
    };

    public static Option<string?> NodesOption() => new("--nodes")
    {
        HelpName = "FILE",
        Description = "With --coded, a CSV table of its nodes: id, where given label, and columns that --by can name.",
    };

    /// <summary>Answers for a file.</summary>
    /// <param name="environment">Where files are looked for and answers go.</param>
    /// <param name="file">The file; null when the case is meant.</param>
    /// <param name="answer">Makes the answer of a network and the name of its file; null when it said itself what was wrong.</param>
    /// <param name="view">What kind of answer.</param>
    /// <param name="asJson">True for JSON.</param>
    /// <param name="write">Writes it as text.</param>
    /// <param name="nodes">The table of nodes beside it; null when there is none.</param>
    /// <param name="unanswered">What to return when there is no answer; by default that the command line was wrong.</param>
    /// <returns>An <see cref="ExitCode"/>; null when the case is meant.</returns>
    public static int? Run<T>(
        CliEnvironment environment,
        string? file,
        Func<CodedNetwork, string, T?> answer,
        string view,
        bool asJson,
        Action<Terminal, T> write,
        string? nodes = null,
        int unanswered = ExitCode.Usage)
        where T : class
    {
        var terminal = environment.Terminal;
        if (file is null)
        {
            if (nodes is null)
            {
                return null;
            }

            terminal.Warn(CliFaults.NodesWithoutNetwork());
            return ExitCode.Usage;
        }

        var (path, table) = (environment.PathOf(file), nodes is null ? null : environment.PathOf(nodes));
        if (new[] { path, table ?? path }.FirstOrDefault(place => !File.Exists(place)) is { } missing)
        {
            terminal.Warn(CliFaults.NothingAt("file", missing));
            return ExitCode.Usage;
        }

        var reading = CodedNetworks.Read(path, table);
        if (reading is CodedNetworkReading.Faulty faulty)
        {
            foreach (var fault in faulty.Faults)
            {
                terminal.Warn($"{fault.File}, row {fault.Row}{(fault.Column is null ? "" : $", {fault.Column}")}: {fault.Sentence} ({fault.Code})");
            }

            return ExitCode.Failed;
        }

        if (answer(((CodedNetworkReading.Read)reading).Network, Path.GetFileName(path)) is not { } made)
        {
            return unanswered;
        }

        if (asJson)
        {
            JsonAnswer.Write(terminal, view, made);
        }
        else
        {
            write(terminal, made);
        }

        return ExitCode.Done;
    }
}
