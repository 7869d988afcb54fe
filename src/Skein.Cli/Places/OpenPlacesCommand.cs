using System.CommandLine;
using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.OpenPlaces;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Places;

/// <summary><c>skein places open</c>: place names of the documents that several places bear, with the candidates.</summary>
internal sealed class OpenPlacesCommand : CaseCommand
{
    private readonly Option<int> _limit = Number("--limit", "At most so many names.", 20, 1, 10_000);
    private readonly Option<bool> _json = Switch("--json", "Write the names as JSON, with the area of each candidate.");

    public OpenPlacesCommand(CliEnvironment environment)
        : base(environment, "open", "List place names that several places bear and that their document leaves open, with the candidates.")
    {
        Examples = ["skein places open", "skein places choose en-4c1 2464470 --reason \"the text speaks of the Libyan coast\""];
        Remark = "Nothing is placed anywhere before somebody chooses. Each candidate is an area; its middle is never a site.";
        Add(_limit);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var list = new ListOpenPlaces(session).Run(arguments.GetValue(_limit));
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "places-open", list);
        }
        else
        {
            Write(list);
        }

        return Task.FromResult(ExitCode.Done);
    }

    private void Write(OpenPlaceList list)
    {
        Terminal.Line($"{TieText.Count(list.Total, "place name")} open, {list.Settled} settled by their document or by a choice.");
        foreach (var open in list.Places)
        {
            Terminal.Line();
            Terminal.Line($"{EntityText.Name(open.Place)} [dim]{open.Place.Id}[/] in {open.DocumentTitle}: “{open.Quote}”");
            foreach (var row in open.Candidates)
            {
                var area = row.Area is { } drawn ? string.Create(CultureInfo.InvariantCulture, $", an area of about {drawn.RadiusKilometres:0.#} km") : "";
                var within = row.Candidate.Within.Length > 0 ? $" in {row.Candidate.Within}" : "";
                Terminal.Line($"[dim]{row.Candidate.Id}[/] {row.Candidate.Name}, {row.Candidate.Precision}{within}{area}", indent: 4);
            }
        }

        if (list.Places.Count > 0)
        {
            Terminal.Line();
            Terminal.Line($"Choose with: skein places choose ENTITY PLACE --reason \"…\"");
        }
    }
}
