using System.Globalization;
using Skein.Model;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Text;

namespace Skein.Exchange.Tables;

/// <summary>The cells of a statement that hold more than one thing: qualifiers, agencies, evidence.</summary>
internal static class StatementCells
{
    /// <summary>What is written for a source of which only hash and locator are kept, when the row says nothing else.</summary>
    public const string NotKept = "Only the hash and the locator of this source are kept.";

    public static EquatableList<Qualifier> ReadQualifiers(RowCells row, Func<EntityId, string?> labelOf)
    {
        var qualifiers = new List<Qualifier>();
        foreach (var part in CellList.Split(row.Cell("qualifiers"), ';'))
        {
            if (CellList.Split(part, '=', keepEmpty: true) is [{ Length: > 0 } name, var value] && CellList.ReadWordsAndEntity(value) is { } both)
            {
                var words = both.Words ?? (both.Entity is { } entity ? labelOf(entity) ?? entity.Value : "");
                qualifiers.Add(new Qualifier(CellList.Unescape(name), words, both.Entity));
            }
            else
            {
                row.Fault("qualifiers", TableFaults.BadList(part, "name=value, name=@entity or name=value|@entity"));
            }
        }

        // The free reference has a column of its own, and is the last qualifier.
        if (row.Text("fact") is { } fact)
        {
            qualifiers.Add(new Qualifier(CodedStatement.FactQualifier, fact));
        }

        return qualifiers.ToEquatableList();
    }

    public static string WriteQualifiers(EquatableList<Qualifier> qualifiers) => string.Join("; ", qualifiers
        .Where(qualifier => qualifier.Name != CodedStatement.FactQualifier)
        .Select(qualifier => $"{CellList.Escape(qualifier.Name)}={CellList.WriteWordsAndEntity(qualifier.Value, qualifier.Entity)}"));

    public static EquatableList<AgencyKnowledge> ReadAgencies(RowCells row)
    {
        var agencies = new List<AgencyKnowledge>();
        foreach (var part in CellList.Split(row.Cell("agency_known"), ';'))
        {
            var pieces = CellList.Split(part, '|', keepEmpty: true);
            var at = pieces[0].LastIndexOf('@');
            if (at <= 0 || pieces.Count > 2 || !Identifier.IsValid(pieces[0][..at].Trim()))
            {
                row.Fault("agency_known", TableFaults.BadList(part, "agency@date or agency@date|where"));
            }
            else if (row.Date("agency_known", pieces[0][(at + 1)..].Trim()) is { } from)
            {
                agencies.Add(new AgencyKnowledge(EntityId.From(pieces[0][..at].Trim()), from, pieces.Count == 2 ? CellList.Unescape(pieces[1]) : null));
            }
        }

        return agencies.ToEquatableList();
    }

    public static string WriteAgencies(EquatableList<AgencyKnowledge> agencies) => string.Join("; ", agencies.Select(known =>
        $"{known.Agency}@{known.From}{(known.Where is null ? "" : "|" + CellList.Escape(known.Where))}"));

    public static (Evidence Evidence, QuoteReference? Quote) ReadEvidence(RowCells row, KeepingPolicy? keeping)
    {
        var (where, document, quote) = (row.Text("locator"), row.Text("document"), row.Text("quote"));
        if (row.Text("span") is { } span && quote is not null)
        {
            return (ReadPassage(row, span, quote), null);
        }

        if (where is null && (document is null || quote is null))
        {
            row.Fault("locator", TableFaults.NoEvidence);
        }

        var locator = new Evidence.Locator(
            where ?? document ?? "",
            row.Text("why_not_kept") ?? (keeping == KeepingPolicy.HashAndLocator && quote is null ? NotKept : null));
        return (locator, document is not null && quote is not null ? new QuoteReference(document, quote, ReadTranslation(row)) : null);
    }

    private static Evidence ReadPassage(RowCells row, string span, string quote)
    {
        if (row.Id<DocumentId>("document") is { } document
            && span.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var version, var first, var last]
            && Identifier.IsValid(version)
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start <= end)
        {
            return new Evidence.Passage(document, TextVersionId.From(version), new TextSpan(start, end), quote, ReadTranslation(row));
        }

        row.Fault("span", TableFaults.NotASpan(span));
        return new Evidence.Locator("");
    }

    private static Translation? ReadTranslation(RowCells row) => row.Text("translation") is { } text
        ? new Translation(text, row.RequiredText("translation_language"), row.RequiredText("translation_author"))
        : null;
}
