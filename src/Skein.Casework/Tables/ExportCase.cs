using Skein.Casework.Cases;
using Skein.Casework.Disclosure;
using Skein.Casework.Identity;
using Skein.Casework.Notes;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Exchange.Coded;
using Skein.Exchange.Export;
using Skein.Exchange.Gexf;
using Skein.Exchange.Tables;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Statements;
using Skein.Networks.Doubt;
using Skein.Networks.Graphs;
using Skein.Networks.Ties;
using Skein.Storage.Reading;

namespace Skein.Casework.Tables;

/// <summary>Writes the case, or its network, for other programs. The disclosure policy decides who is in it.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ExportCase(CaseSession session)
{
    /// <summary>Writes an export.</summary>
    /// <param name="request">What to write and where.</param>
    public ExportReport Run(ExportRequest request)
    {
        var isTaken = request.Format == ExportFormat.Csv
            ? Directory.Exists(request.Target) && Directory.EnumerateFileSystemEntries(request.Target).Any()
            : File.Exists(request.Target);
        if (isTaken && !request.Overwrite)
        {
            return new ExportReport([], 0, 0, 0, T.Of("fault.export-taken", request.Target));
        }

        using var view = new CaseView(session, request.Filter);
        try
        {
            return request.Format == ExportFormat.Csv ? Csv(view, request.Target, request.WithNotes) : Network(view, request.Target, request.Format);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new ExportReport([], 0, 0, 0, T.Of("fault.export-failed", request.Target, fault.Message));
        }
    }

    // Proposals are never in the tables: read back, they would be statements that somebody seems to have reviewed.
    private ExportReport Csv(CaseView view, string folder, bool withNotes)
    {
        var entities = view.Reader.Entities(new EntityQuery { RecordedBy = view.Filter.RecordedBy }).Select(row => row.Value).ToList();
        view.Prefetch(entities.Select(entity => entity.Id));
        var hidden = entities.Where(entity => DisclosurePolicy.Hides(view.Ref(entity.Id), view.Filter)).Select(entity => entity.Id).ToHashSet();
        var statements = view.Statements(new StatementQuery())
            .Where(shown => shown.Row.Layer == Layer.Reviewed && !shown.Row.Statement.Entities().Any(hidden.Contains))
            .Select(shown => shown.Row.Statement)
            .ToList();
        var tables = new CaseTables
        {
            Case = view.Reader.Case,
            Sources = view.Sources.All.Select(row => row.Value).ToEquatableList(),
            Entities = entities.Where(entity => !hidden.Contains(entity.Id)).ToEquatableList(),
            Statements = statements.Select((statement, index) => new CodedStatement(index + 2, statement)).ToEquatableList(),
            Judgements = view.Reader.Judgements(view.Filter.RecordedBy)
                .Select(row => row.Value)
                .Where(judgement => !hidden.Contains(judgement.Left) && !hidden.Contains(judgement.Right))
                .ToEquatableList(),
            Likelihoods = view.Reader.Likelihoods(view.Filter.RecordedBy)
                .Where(row => !hidden.Contains(row.Value.Left) && !hidden.Contains(row.Value.Right))
                .Select(row => new CodedLikelihood(row.Value, row.By))
                .ToEquatableList(),
        };
        var open = EitherOrs.Count(EitherOrs.All(view), tables.Entities.Select(entity => view.Identities.Of(entity.Id)).ToHashSet());
        var manifest = Manifest(view) with { IncludesMachineReading = false, Counting = Counting(open) };
        CsvExport.Write(folder, tables, manifest);
        IReadOnlyList<ExportedFile> more = withNotes ? [NotesExport.Render(Notes(view))] : [];
        foreach (var file in more)
        {
            File.WriteAllText(Path.Combine(folder, file.Name), file.Text);
        }

        return new ExportReport(
            [.. CsvExport.Render(tables, manifest).Concat(more).Select(file => Path.Combine(folder, file.Name))], tables.Entities.Count, statements.Count, hidden.Count, null)
        {
            EitherOrs = open,
        };
    }

    private static IEnumerable<ExportedNote> Notes(CaseView view) =>
        from row in view.Reader.Notes()
        where view.Filter.RecordedBy is not { } then || row.From <= then
        let about = NoteSubjects.Of(view, row.Value.About)
        where !about.Entities.Any(entity => DisclosurePolicy.Hides(entity, view.Filter))
        select new ExportedNote(
            row.Value.Id.Value, about.Subject.Kind.ToString().ToLowerInvariant(), about.Subject.Id, about.Label, row.Value.Text, row.By.Name, row.From);

    private ExportReport Network(CaseView view, string file, ExportFormat format)
    {
        var projected = ProjectedNetwork.Whole(session, view);
        var network = projected.Network;
        var statements = projected.Input.Statements.DistinctBy(sourced => sourced.Statement.Id).ToDictionary(sourced => sourced.Statement.Id);
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        Directory.CreateDirectory(folder);
        var mayBe = network.EitherOrs.ToDictionary(either => either.Node, either => either.Alternatives);
        var open = EitherOrCount.Of(network.EitherOrs, network.Nodes.Select(node => node.Id).ToHashSet());
        var manifest = Manifest(view) with { Counting = Counting(open) };
        using (var stream = new FileStream(file, FileMode.Create, FileAccess.Write))
        {
            List<ExportNode> nodes =
                [.. network.Nodes.Select(node => new ExportNode(node.Id, node.Label, node.Kind) { OneOf = mayBe.GetValueOrDefault(node.Id, []) })];
            List<ExportEdge> edges =
                [.. network.Ties.Select((tie, index) => Edge(view, tie, index) with { State = TieStates.Of(tie, statements).ToString().ToLowerInvariant() })];
            if (format == ExportFormat.Graphml)
            {
                GraphMlExport.Write(stream, nodes, edges, manifest);
            }
            else
            {
                GexfExport.Write(stream, nodes, edges, manifest);
            }
        }

        return new ExportReport([file], network.Nodes.Count, network.Ties.Count, network.LeftOut, null) { EitherOrs = open };
    }

    private static string? Counting(EitherOrCount? open) => open is null ? null : T.InEnglish(() => T.Count("export.open", open.Open, open.Least, open.Most));

    internal static ExportEdge Edge(CaseView view, Tie tie, int index)
    {
        var bounds = tie.Since?.Bounds();
        return new ExportEdge
        {
            Id = $"t{index + 1}",
            Source = tie.A,
            Target = tie.B,
            IsDirected = tie.IsDirected,
            Family = tie.Family,
            Rule = tie.Rule.ToString(),
            Certainty = tie.Certainty.ToString().ToLowerInvariant(),
            Earliest = Day(bounds?.Earliest),
            Latest = Day(bounds?.Latest),
            DateText = tie.Since?.ToString() ?? "",
            Grade = string.Join(' ', tie.Grades),
            Statements = tie.Statements,
            IsProposed = tie.IsProposed,
            QuoteCount = view.Statements(new StatementQuery { Ids = tie.Statements }).Count(shown => shown.Row.Statement.Evidence is Evidence.Passage),
        };
    }

    private static DateOnly? Day(DateBound? bound) =>
        bound is { Kind: DateBoundKind.Finite, Day: { Year: >= 1 and <= 9999 } day } ? new DateOnly((int)day.Year, day.Month, day.Day) : null;

    private ExportManifest Manifest(CaseView view) => Manifest(view, session.Time);

    internal static ExportManifest Manifest(CaseView view, TimeProvider time) => new()
    {
        Case = view.Reader.Case,
        StatusDate = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime),
        Filter = T.InEnglish(() => FilterWords.Of(view.Filter)) is { Count: > 0 } words ? string.Join("; ", words) : "all",
        IncludesMachineReading = view.Filter.IncludeUnreviewed,
        IncludesShieldedPersons = view.Filter.IncludeProtected,
    };
}
