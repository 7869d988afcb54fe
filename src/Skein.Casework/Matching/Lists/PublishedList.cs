using Skein.Casework.Cases;
using Skein.Casework.Wording;
using Skein.Model.Entities;

namespace Skein.Casework.Matching.Lists;

/// <summary>An entry of a published list.</summary>
internal sealed record ListEntry(int Row, EntityKind? Kind, List<string> Names, string? Birth, string? BirthPlace, string? Nationality, string Source);

/// <summary>
/// Reads a published list from CSV: <c>name</c>, and beside it <c>aliases</c>, <c>kind</c>, <c>birth_date</c>, <c>birth_place</c>, <c>nationality</c>
/// and <c>source</c>. Nothing of it is kept after the comparison.
/// </summary>
internal sealed class PublishedList
{
    /// <summary>A longer list is cut into several by whoever compares it.</summary>
    public const int MostEntries = 500_000;

    private const int MostFaults = 20;
    private const int LongestName = 600;

    private static readonly string[] NameColumns = ["name", "fullname", "wholename", "caption", "title"];
    private static readonly string[] AliasColumns = ["alias", "aliases", "aka", "othernames"];
    private static readonly string[] KindColumns = ["kind", "schema", "type"];
    private static readonly string[] BirthColumns = ["birthdate", "born", "dob", "dateofbirth"];
    private static readonly string[] BirthPlaceColumns = ["birthplace", "placeofbirth", "pob", "bornin"];
    private static readonly string[] NationalityColumns = ["nationality", "nationalities", "citizenship", "country"];
    private static readonly string[] SourceColumns = ["source", "publisher", "sourceurl"];

    public List<ListEntry> Entries { get; } = [];

    public List<string> Faults { get; } = [];

    public int FaultCount { get; private set; }

    /// <summary>Reads it; what makes it useless as a whole is a refusal.</summary>
    public static PublishedList? Read(TextReader text, string? source, out ActOutcome.Refused? refused, CancellationToken cancellation)
    {
        var list = new PublishedList();
        refused = list.Fill(new CsvRows(text), string.IsNullOrWhiteSpace(source) ? null : source.Trim(), cancellation);
        return refused is null ? list : null;
    }

    private ActOutcome.Refused? Fill(CsvRows rows, string? source, CancellationToken cancellation)
    {
        if (rows.Next() is not { } headings)
        {
            return Cases.Faults.BadList(rows.IsBroken ? T.Of("list.broken", rows.Row) : T.Of("list.empty"));
        }

        if (!IsText(headings))
        {
            return Cases.Faults.BadList(T.Of("list.not-text"));
        }

        var columns = headings.Index().GroupBy(row => Plain(row.Item), row => row.Index, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        if (Column(NameColumns) is not { } name)
        {
            return Cases.Faults.BadList(T.Of("list.no-name", string.Join(", ", headings.Take(12))));
        }

        var stated = Column(SourceColumns);
        if (source is null && stated is null)
        {
            return Cases.Faults.NoListSource();
        }

        var (aliases, kinds) = (Column(AliasColumns), Column(KindColumns));
        var (births, birthPlaces, nationalities) = (Column(BirthColumns), Column(BirthPlaceColumns), Column(NationalityColumns));
        for (var row = 1; rows.Next() is { } cells; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (row > MostEntries)
            {
                return Cases.Faults.BadList(T.Of("list.long", MostEntries));
            }

            var names = Split(Cell(cells, name)).Concat(Split(Cell(cells, aliases))).Where(text => text.Length <= LongestName).Distinct(StringComparer.Ordinal).Take(NamedIdentity.MostNames).ToList();
            var by = source ?? Cell(cells, stated);
            if (names.Count == 0 || names.TrueForAll(text => !text.Any(char.IsLetterOrDigit)))
            {
                Fault(T.Of("list.row.no-name", row));
            }
            else if (!IsText(cells))
            {
                Fault(T.Of("list.row.not-text", row));
            }
            else if (by is null)
            {
                Fault(T.Of("list.row.no-source", row));
            }
            else
            {
                Entries.Add(new ListEntry(row, KindOf(Cell(cells, kinds)), names, Cell(cells, births), Cell(cells, birthPlaces), Cell(cells, nationalities), by));
            }
        }

        if (rows.IsBroken)
        {
            return Cases.Faults.BadList(T.Of("list.broken", rows.Row));
        }

        return Entries.Count > 0 ? null : FaultCount > 0 && source is null ? Cases.Faults.NoListSource() : Cases.Faults.BadList(T.Of("list.empty"));

        int? Column(string[] known) => known.Where(columns.ContainsKey).Select(key => (int?)columns[key]).FirstOrDefault();

        static string? Cell(List<string> cells, int? column) => column is { } index && index < cells.Count && cells[index].Length > 0 ? cells[index] : null;
    }

    // A workbook, or a text of another encoding, comes out with signs that no text has or with the sign for what could not be read.
    private static bool IsText(List<string> cells) =>
        !cells.Exists(cell => cell.Any(letter => letter == '\uFFFD' || (char.IsControl(letter) && letter is not ('\t' or '\n' or '\r'))));

    private void Fault(string sentence)
    {
        FaultCount++;
        if (Faults.Count < MostFaults)
        {
            Faults.Add(sentence);
        }
    }

    private static string[] Split(string? cell) =>
        (cell ?? "").Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Plain(string? heading) => string.Concat((heading ?? "").Where(char.IsLetter).Select(char.ToLowerInvariant));

    private static EntityKind? KindOf(string? cell) => cell?.ToLowerInvariant() switch
    {
        "person" or "individual" or "p" => EntityKind.Person,
        "organisation" or "organization" or "company" or "legalentity" or "entity" or "group" or "o" => EntityKind.Organisation,
        _ => null,
    };
}
