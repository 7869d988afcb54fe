using System.CommandLine;
using Skein.Casework.Personal;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Personal;

/// <summary><c>skein settings</c>: how the pages are for the person at this machine.</summary>
internal sealed class SettingsCommand : SkeinCommand
{
    private readonly Option<string?> _language = Text("--language", "TAG", "The language of the pages, such as en.");
    private readonly Option<string?> _rows = Text("--rows", "N", "Rows on one page of a list, 10 to 500, or own for what each page has of itself.");
    private readonly Option<string?> _motion = OneOf("--motion", "less: no motion; browser: as the browser asks.", "less", "browser");
    private readonly Option<string?> _recent = OneOf("--recent", "Whether the overview lists what was opened last; off also empties what was kept of it.", "on", "off");
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public SettingsCommand(CliEnvironment environment)
        : base(environment, "settings", "Show and change how the pages are for you, on this machine and in every case.")
    {
        Examples = ["skein settings", "skein settings --rows 50 --recent off", "skein settings --motion less --json"];
        Remark = "Settings lie in your own folder for configuration (SKEIN_CONFIG names another) and never in a case.";
        foreach (var option in new Option[] { _language, _rows, _motion, _recent, _json })
        {
            Add(option);
        }

        _rows.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value != "own" && !int.TryParse(token.Value, out _))
            {
                result.AddError(CliFaults.NotInRange("--rows", Settings.FewestRows, Settings.MostRows));
            }
        });
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var personal = Environment.Personal;
        var keep = new KeepSettings(personal);
        var former = keep.Read();
        if (arguments.GetValue(_language) is { } tag && tag != "en" && !Hosts.PageLanguages().Contains(tag, StringComparer.Ordinal))
        {
            Environment.Terminal.Warn($"{CliFaults.NoLanguageOfPages(tag, string.Join(", ", Hosts.PageLanguages().Prepend("en")))}");
            return ExitCode.Usage;
        }

        var settings = Changed(arguments, former);
        if (settings != former && keep.Save(settings) is { } refused)
        {
            Environment.Terminal.Warn($"{refused.Sentence} ({refused.Code})");
            return ExitCode.Failed;
        }

        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Environment.Terminal, "settings", settings);
            return ExitCode.Done;
        }

        Write(settings, personal.Location);
        return ExitCode.Done;
    }

    private Settings Changed(ParseResult arguments, Settings former) => former with
    {
        Language = arguments.GetValue(_language) is { } tag ? (tag == "en" ? null : tag) : former.Language,
        RowsPerPage = arguments.GetValue(_rows) is { } rows ? (rows == "own" ? null : int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture)) : former.RowsPerPage,
        ReducesMotion = arguments.GetValue(_motion) is { } motion ? motion.Equals("less", StringComparison.OrdinalIgnoreCase) : former.ReducesMotion,
        KeepsRecentWork = arguments.GetValue(_recent) is { } recent ? recent.Equals("on", StringComparison.OrdinalIgnoreCase) : former.KeepsRecentWork,
    };

    private void Write(Settings settings, string? folder)
    {
        var terminal = Environment.Terminal;
        terminal.Line($"Language of the pages: {settings.Language ?? "en"}");
        terminal.Line($"Rows on one page: {settings.RowsPerPage?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "as each page has them"}");
        terminal.Line($"Motion: {(settings.ReducesMotion ? "none" : "as the browser asks")}");
        terminal.Line($"What was opened last: {(settings.KeepsRecentWork ? "listed on the overview" : "not kept")}");
        if (folder is not null)
        {
            terminal.Line($"[dim]{folder}[/]");
        }
    }
}
