using Skein.Model;
using Skein.Model.Sources;

namespace Skein.Exchange.Tables;

/// <summary>The table of sources.</summary>
internal static class SourceTable
{
    private const string OriginForm = "relation:source, such as derived-from:gazette-2031";

    public static Source Read(RowCells row) => new()
    {
        Id = row.RequiredId<SourceId>("id"),
        Title = row.RequiredText("title"),
        Kind = row.RequiredCode<SourceKind>("kind"),
        Reliability = ReadReliability(row),
        Language = row.Text("language"),
        Author = row.Text("author"),
        Publisher = row.Text("publisher"),
        Published = row.Date("published"),
        Locator = row.Text("locator"),
        Origins = CellList.Split(row.Cell("origins"), ';').Select(part => ReadOrigin(row, part)).OfType<SourceOrigin>().ToEquatableList(),
        Keeping = row.Code("keeping", KeepingPolicy.Original),
        GradeReason = row.Text("grade_reason"),
    };

    public static string?[] Write(Source source) =>
    [
        source.Id.Value, source.Title, CodeName.Of(source.Kind), source.Reliability.ToString(),
        source.Language, source.Author, source.Publisher, source.Published?.ToString(), source.Locator,
        string.Join("; ", source.Origins.Select(origin => $"{CodeName.Of(origin.Relation)}:{origin.From}")),
        CodeName.Of(source.Keeping), source.GradeReason,
    ];

    private static Reliability ReadReliability(RowCells row)
    {
        if (row.RequiredText("reliability").Trim() is [var letter and >= 'A' and <= 'F'])
        {
            return (Reliability)(letter - 'A' + 1);
        }

        if (row.Text("reliability") is { } other)
        {
            row.Fault("reliability", TableFaults.UnknownCode(other, Enum.GetNames<Reliability>()));
        }

        return Reliability.F;
    }

    private static SourceOrigin? ReadOrigin(RowCells row, string part)
    {
        if (part.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            && CodeName.Find<OriginRelation>(part[..colon].Trim()) is { } relation
            && part[(colon + 1)..].Trim() is var from && Identifier.IsValid(from))
        {
            return new SourceOrigin(relation, SourceId.From(from));
        }

        row.Fault("origins", TableFaults.BadList(part, $"{OriginForm}; relations are {string.Join(", ", CodeName.All<OriginRelation>())}"));
        return null;
    }
}
