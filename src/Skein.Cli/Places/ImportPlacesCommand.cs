using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Places.Files;
using Skein.Places.GeoNames;

namespace Skein.Cli.Places;

/// <summary><c>skein places import</c>: keeps the countries, regions, provinces and populated places of a GeoNames table in a case.</summary>
internal sealed class ImportPlacesCommand : CaseCommand
{
    private const int MostPeople = 1_000_000;
    private readonly Argument<string> _file = new("FILE") { Description = "allCountries.txt, the file of a country such as BE.txt, or its ZIP." };
    private readonly Option<string?> _regions = Text("--regions", "FILE", "admin1CodesASCII.txt: names of regions that FILE does not have.");
    private readonly Option<string?> _names = Text("--names", "FILE", "alternateNamesV2.txt: its names take the place of those in FILE.");
    private readonly Option<string?> _languages = Text("--languages", "LIST", "Languages taken of --names, with commas. Default en,fr,nl,de.");
    private readonly Option<int> _population = Number("--population", "Leave out places of fewer people, but for seats of government and parts of cities.", 500, 0, MostPeople);
    private readonly Option<bool> _json = Switch("--json", "Write the report as JSON.");

    public ImportPlacesCommand(CliEnvironment environment)
        : base(environment, "import", "Import a GeoNames file into a case; a second import of the same file replaces the first.")
    {
        Examples =
        [
            "skein places import BE.zip --case harbour.skein",
            "skein places import allCountries.txt --population 1000 --regions admin1CodesASCII.txt --names alternateNamesV2.txt --languages fr,ar",
        ];
        Remark = "The places lie in the folder places of the case and are no part of its log. Lines that cannot be read are named with their numbers, and counted; Ctrl-C leaves the case as it was.";
        Add(_file);
        Add(_regions);
        Add(_names);
        Add(_languages);
        Add(_population);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        foreach (var given in new[] { arguments.GetRequiredValue(_file), arguments.GetValue(_regions), arguments.GetValue(_names) })
        {
            if (given is not null && !File.Exists(Environment.PathOf(given)))
            {
                Terminal.Warn(CliFaults.NothingAt("file", given));
                return ExitCode.Usage;
            }
        }

        var request = new GeoNamesRequest
        {
            File = Environment.PathOf(arguments.GetRequiredValue(_file)),
            Regions = arguments.GetValue(_regions) is { } regions ? Environment.PathOf(regions) : null,
            Names = arguments.GetValue(_names) is { } names ? Environment.PathOf(names) : null,
            LeastPopulation = arguments.GetValue(_population),
        };
        if (arguments.GetValue(_languages) is { } languages)
        {
            request = request with { Languages = languages.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) };
        }

        var folder = new PlaceFolder(session.Location);
        var report = await ImportProgress.RunAsync(
            Terminal, Environment.Time, progress => Task.Run(() => folder.Import(request, Environment.Time, progress, cancellation), cancellation)).ConfigureAwait(false);
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "places-import", report);
        }
        else
        {
            Write(report);
        }

        return report.Fault is null ? ExitCode.Done : ExitCode.Failed;
    }

    private void Write(GeoNamesReport report)
    {
        foreach (var line in report.Broken)
        {
            Terminal.Warn($"{line.File}, line {line.Number}: {line.Reason}.");
        }

        if (report.BrokenCount > report.Broken.Count)
        {
            Terminal.Warn($"… and {report.BrokenCount - report.Broken.Count} more lines that cannot be read.");
        }

        if (report.Fault is { } fault)
        {
            Terminal.Warn($"{fault.Sentence} ({fault.Code})");
            return;
        }

        Terminal.Line($"{TieText.Count(report.Kept, "place")} kept of {report.Lines} lines; {report.PassedOver} passed over (other things, and places of few people), {report.BrokenCount} not readable.");
        Terminal.Line($"Source: {report.Source}. Look one up with: skein places find NAME");
    }
}
