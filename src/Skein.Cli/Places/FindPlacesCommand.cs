using System.CommandLine;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Places;
using Skein.Places.Choosing;
using Skein.Places.Files;

namespace Skein.Cli.Places;

/// <summary><c>skein places find</c>: the places of a name with what they lie in, their area and their source; without a case, those that ship with Skein.</summary>
internal sealed class FindPlacesCommand : SkeinCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "A name in any spelling, or an identifier such as BE.VLG, 2784604 or insee:75111." };
    private readonly Option<string?> _in = Text("--in", "CODES", "ISO codes of countries that the document names, with commas, such as BE,FR.");
    private readonly Option<string?> _case = CaseChoice.Option();
    private readonly Option<bool> _json = Switch("--json", "Write the places as JSON.");

    public FindPlacesCommand(CliEnvironment environment)
        : base(environment, "find", "Look up the places of a name: what they lie in, class, coordinates, area and source.")
    {
        Examples = ["skein places find Molenbeek", "skein places find Tripoli --in LB", "skein places find \"11th arrondissement of Paris\" --json"];
        Remark = "Coordinates are the middle of an area, never a site. Exit code 1 means that no gazetteer has the name.";
        Add(_name);
        Add(_in);
        Add(_case);
        Add(_json);
        SetAction(arguments => Run(arguments));
    }

    private Terminal Terminal => Environment.Terminal;

    private int Run(ParseResult arguments)
    {
        PlaceGazetteer gazetteer;
        if (HasCase(arguments))
        {
            if (CaseChoice.Choose(Environment, arguments.GetValue(_case)) is not { } location)
            {
                return ExitCode.Usage;
            }

            gazetteer = new PlaceFolder(location).Open(out var faults);
            foreach (var fault in faults)
            {
                Terminal.Warn($"{fault.Sentence} ({fault.Code})");
            }
        }
        else
        {
            gazetteer = PlaceGazetteer.Bundled;
        }

        var name = arguments.GetRequiredValue(_name).Trim();
        var found = gazetteer.Find(name);
        if (found.Count == 0 && name.Length > 0 && gazetteer.Get(new PlaceId(name)) is { } one)
        {
            found = [one];
        }

        string[] countries = [.. (arguments.GetValue(_in) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(code => code.ToUpperInvariant())];
        var choice = PlaceDisambiguation.Disambiguate(gazetteer, found, countries, []);
        var answers = found.Select(place => FoundPlace.Of(gazetteer, place)).ToList();
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "places", new FoundPlaces(name, choice.Place?.Id.Value, choice.Reason, answers));
        }
        else
        {
            Write(name, choice, answers);
        }

        return found.Count == 0 ? ExitCode.Failed : ExitCode.Done;
    }

    private bool HasCase(ParseResult arguments) => arguments.GetValue(_case) is not null || Environment.Variable("SKEIN_CASE") is not null
        || Directory.GetDirectories(Environment.Folder, "*.skein").Count(Environment.Provider.Exists) == 1;

    private void Write(string name, PlaceChoice choice, List<FoundPlace> answers)
    {
        if (answers.Count == 0)
        {
            Terminal.Warn(CliFaults.NoPlace(name));
            return;
        }

        foreach (var place in answers)
        {
            Terminal.Line($"[bold]{place.Name}[/], {place.ClassWord}{(place.Within.Count > 0 ? " in " + string.Join(", ", place.Within.Select(holder => holder.Name)) : "")} ({place.Id})");
            Terminal.Line($"{place.Where}{(place.Population > 0 ? $"; about {place.PopulationText} people" : "; population not known")}; {place.Source}", indent: 2);
        }

        Terminal.Line(choice.Place is { } chosen
            ? Words.Of($"Taken without more context: {chosen.Id}, {FoundPlace.WhyOf(choice.Reason)}.")
            : Words.Of($"{choice.Candidates.Count} places are left, and nothing here tells which is meant: the name stays open. Countries of the document can be given with --in."));
    }
}
