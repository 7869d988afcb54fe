using System.CommandLine;
using Skein.Casework.Briefs;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Briefs;

/// <summary>The options of a brief, which several commands have alike: into which file, and who is named in it.</summary>
internal sealed class BriefOptions(Option<string?> file, Option<string?> redact, Option<bool> force)
{
    /// <summary>The options.</summary>
    public IEnumerable<Option> All => [file, redact, force];

    /// <summary>The names of the profiles, the default first.</summary>
    public static string[] Profiles { get; } = ["protected", "named", "pseudonymous"];

    /// <summary>The file that was asked for; null for none.</summary>
    public string? FileIn(ParseResult arguments) => arguments.GetValue(file);

    /// <summary>The profile that was asked for.</summary>
    public RedactionProfile ProfileIn(ParseResult arguments) =>
        Enum.TryParse<RedactionProfile>(arguments.GetValue(redact), ignoreCase: true, out var profile) ? profile : RedactionProfile.Protected;

    /// <summary>Saves a brief into the file that was asked for.</summary>
    public BriefReport Save(Brief brief, CliEnvironment environment, ParseResult arguments) =>
        SaveBrief.Run(brief, environment.PathOf(FileIn(arguments)!), arguments.GetValue(force));

    /// <summary>Says what was saved.</summary>
    public static void Write(Terminal terminal, BriefReport report)
    {
        terminal.Line($"{report.File}", indent: 2);
        terminal.Line(Words.Of($"{report.Statements} statements, {report.Notes} notes with their words; {report.Covered} persons not named ({report.Profile.ToString().ToLowerInvariant()})."));
        terminal.Line(Words.Of($"Read it before it is passed on: no program knows what a sentence gives away."));
    }
}
