using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Maps;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Views;

/// <summary><c>skein map</c>: where statements place what they say, as a list, or as an SVG file.</summary>
internal sealed class MapCommand : ViewCommand
{
    private readonly Argument<string?> _about = new("ENTITY") { Description = "Of this one only; default the whole case.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _out = Text("--out", "FILE", "Draw it into this file, ending in .svg.");
    private readonly Option<string?> _around = Text("--around", "PLACE", "Draw the surroundings of one place only; its identifier in the gazetteers, as --json shows it.");
    private readonly Option<bool> _whole = Switch("--whole", "Draw the places that lie far from most others, too.");
    private readonly Option<int> _size = Number("--size", "The width in pixels.", 1000, 300, 4000);
    private readonly Option<bool> _force = Switch("--force", "Replace a file that is there.");

    public MapCommand(CliEnvironment environment)
        : base(environment, "map", "Show where statements say that something was or happened, place by place, or draw it.")
    {
        Examples = ["skein map", "skein map \"Mira Dolen\" --json", "skein map --out map.svg"];
        Remark = "Places are areas, never points: no gazetteer here holds addresses. The map shows of which places something is written.";
        Add(_about);
        foreach (var option in new Option[] { _out, _around, _whole, _size, _force })
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        if (!EntityChoice.TryChoose(session, arguments.GetValue(_about), Terminal, out var about))
        {
            return ExitCode.Usage;
        }

        var map = new ShowMap(session).Run(new MapRequest { About = about }, filter);
        if (arguments.GetValue(_out) is not { } file)
        {
            return Show("map", map, filter, asJson, Write);
        }

        var drawing = new MapDrawing { Width = arguments.GetValue(_size), Around = arguments.GetValue(_around), IsWhole = arguments.GetValue(_whole) };
        if (drawing.Around is { } around && map.Places.All(place => place.Id != around))
        {
            Terminal.Warn($"No place '{around}' is on this map. skein map --json shows the identifiers of those that are.");
            return ExitCode.Usage;
        }

        var report = SaveMap.Run(map, drawing, Environment.PathOf(file), arguments.GetValue(_force));
        if (report.Fault is { } fault)
        {
            Terminal.Warn($"{fault.Sentence} ({fault.Code})");
            return ExitCode.Failed;
        }

        return Show("map-picture", report, filter, asJson, WriteFile);
    }

    private static void WriteFile(Terminal terminal, PictureReport report)
    {
        terminal.Line($"{report.File}", indent: 2);
        terminal.Line($"{TieText.Count(report.Nodes, "place")} drawn; {TieText.Count(report.ProtectedLeftOut, "statement")} on protected persons left out.");
    }

    private static void Write(Terminal terminal, CaseMap map)
    {
        terminal.Line(map.About is { } about ? Words.Of($"Map of {EntityText.Name(about)}") : Words.Of($"Map of the case"));
        foreach (var place in map.Places)
        {
            terminal.Line($"[bold]{place.Name}[/] [dim]{place.Area.Precision.ToString().ToLowerInvariant()}, {By(place.By)}[/]", indent: 2);
            foreach (var statement in place.Statements)
            {
                terminal.Line(StatementText.Claim(statement), indent: 4);
            }

            if (place.StatementCount > place.Statements.Count)
            {
                terminal.Line($"[dim]and {place.StatementCount - place.Statements.Count} more[/]", indent: 4);
            }
        }

        foreach (var line in MapCaption.Of(map))
        {
            terminal.Line($"[dim]{line}[/]");
        }
    }

    private static string By(PlacedBy by) => by switch
    {
        PlacedBy.Judgement => "chosen by a coder",
        PlacedBy.Reading => "as its document leaves it",
        _ => "by its name alone",
    };
}
