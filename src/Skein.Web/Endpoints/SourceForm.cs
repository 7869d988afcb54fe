using Skein.Model;
using Skein.Model.Sources;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>Reads the form of a source.</summary>
internal static class SourceForm
{
    /// <summary>The source as the form has it; null with a sentence when a field cannot be read.</summary>
    public static Source? Read(PostRequest post, Source source, out string? fault)
    {
        var published = Dates.Read(post.Text("published"), out fault);
        var origins = fault is null ? Origins(post.Text("origins") ?? "", out fault) : [];
        if (fault is null && post.Text("title") is null)
        {
            fault = T.Of("form.missing");
        }
        return fault is not null ? null : source with
        {
            Title = post.Text("title")!,
            Kind = post.Choice<SourceKind>("kind") ?? source.Kind,
            Reliability = post.Choice<Reliability>("reliability") ?? source.Reliability,
            Language = post.Text("language"),
            Author = post.Text("author"),
            Publisher = post.Text("publisher"),
            Published = published,
            Locator = post.Text("locator"),
            Keeping = post.Choice<KeepingPolicy>("keeping") ?? source.Keeping,
            GradeReason = post.Text("grade-reason"),
            Origins = origins.ToEquatableList(),
        };
    }

    // One link a line: how it relates, then the source it comes from.
    private static List<SourceOrigin> Origins(string text, out string? fault)
    {
        fault = null;
        var origins = new List<SourceOrigin>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words is [var relation, var from] && Enum.GetNames<OriginRelation>().Contains(relation, StringComparer.Ordinal) && Identifier.IsValid(from))
            {
                origins.Add(new SourceOrigin(Enum.Parse<OriginRelation>(relation), SourceId.From(from)));
            }
            else
            {
                fault = T.Of("source.fault.origin", line, string.Join(", ", Enum.GetNames<OriginRelation>()));
            }
        }
        return origins;
    }
}
