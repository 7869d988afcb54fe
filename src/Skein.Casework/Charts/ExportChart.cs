using Skein.Casework.Cases;
using Skein.Casework.Pictures;
using Skein.Casework.Tables;
using Skein.Casework.Views;
using Skein.Exchange.Gexf;
using Skein.Graph.Running;
using Skein.Model;
using Skein.Model.Charts;
using Skein.Model.Entities;
using Skein.Networks.Graphs;

namespace Skein.Casework.Charts;

/// <summary>Writes a chart as a file: exactly its marks and ties, in their places. The disclosure policy decides who can be in it.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ExportChart(CaseSession session)
{
    /// <summary>The form that the ending of a file asks for; null for any but <c>.svg</c>, <c>.png</c> and <c>.gexf</c>.</summary>
    /// <param name="file">The file's name.</param>
    public static ChartFile? FormOf(string file) =>
        Path.GetExtension(file).Equals(".gexf", StringComparison.OrdinalIgnoreCase) ? ChartFile.Gexf
        : RenderRequest.FormatOf(file) switch { PictureFormat.Svg => ChartFile.Svg, PictureFormat.Png => ChartFile.Png, _ => null };

    /// <summary>Draws a chart in memory.</summary>
    /// <param name="name">Its name; empty for one that is not saved.</param>
    /// <param name="content">The chart.</param>
    /// <param name="form">The form.</param>
    /// <param name="work">Threads, stop.</param>
    public RenderedPicture Draw(string name, ChartContent content, ChartFile form, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var view = new CaseView(session, ChartFilters.Read(content.Filter));
        var projected = ProjectedNetwork.Whole(session, view);
        var chart = DrawChart.Of(view, content, projected, out var selection);
        var leftOut = chart.Network.ProtectedLeftOut;
        if (form == ChartFile.Gexf)
        {
            var (bytes, nodes) = Wording.T.InEnglish(() => Gexf(view, chart, projected, selection));
            return new RenderedPicture(bytes, nodes, selection.Ties.Count, leftOut, 0);
        }

        var title = name.Length == 0 ? view.Reader.Case.Title : Wording.T.Of("chart.title", name, view.Reader.Case.Title);
        var sheet = ChartSheet.Of(chart, title, session.Time.GetUtcNow(), work);
        var (picture, unknown) = PictureFile.Render(sheet, new RenderRequest(form == ChartFile.Png ? PictureFormat.Png : PictureFormat.Svg), work);
        return new RenderedPicture(picture, sheet.Nodes.Count, sheet.Edges.Count, leftOut, unknown);
    }

    /// <summary>Writes a saved chart into a file: whole or not at all. The file's ending decides the form.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="file">The file.</param>
    /// <param name="replaces">True to replace a file that is there.</param>
    /// <param name="work">Threads, stop.</param>
    public PictureReport Save(ChartView chart, string file, bool replaces = false, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentException.ThrowIfNullOrEmpty(file);
        return FormOf(file) is { } form
            ? PictureFile.Write(file, replaces, () => Draw(chart.Name, chart.Content, form, work))
            : PictureFile.Refused(file, Faults.NoChartEnding(Path.GetFileName(file)));
    }

    private (byte[] Bytes, int Nodes) Gexf(CaseView view, ChartPicture chart, ProjectedNetwork projected, ChartSelection selection)
    {
        var marks = ChartMarks.Of(chart);
        List<ExportNode> nodes = [.. marks.All.Select((mark, index) => new ExportNode(IdOf(mark, index), mark.Node?.Entity.Label ?? mark.Label, mark.Node?.Entity.Kind ?? EntityKind.Person)
        {
            OneOf = [.. (mark.Node?.MayBe ?? []).Select(entity => entity.Id)],
            Members = [.. (mark.Group?.Members ?? []).Select(member => member.Id)],
            Place = mark.Place is { } place ? new ExportPlace(place.X, place.Y) : null,
        })];
        var statements = projected.Input.Statements.DistinctBy(sourced => sourced.Statement.Id).ToDictionary(sourced => sourced.Statement.Id);
        List<ExportEdge> edges =
        [
            .. selection.Ties.Select((tie, index) => ExportCase.Edge(view, tie, index) with
            {
                Source = nodes[marks.Index[tie.A.Value]].Id,
                Target = nodes[marks.Index[tie.B.Value]].Id,
                State = TieStates.Of(tie, statements).ToString().ToLowerInvariant(),
            }),
        ];
        using var stream = new MemoryStream();
        GexfExport.Write(stream, nodes, edges, ExportCase.Manifest(view, session.Time));
        return (stream.ToArray(), nodes.Count);
    }

    // No entity has such an identifier: theirs begin with letters.
    private static CanonicalId IdOf(ChartMark mark, int index) => mark.Node?.Entity.Id ?? CanonicalId.From($"@group-{index + 1}");
}
