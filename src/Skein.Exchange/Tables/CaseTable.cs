using Skein.Model.Dates;
using Skein.Model.Log;

namespace Skein.Exchange.Tables;

/// <summary>The table of the case's own record: one row for each key.</summary>
internal static class CaseTable
{
    private static readonly string[] Keys = ["title", "purpose", "responsible", "legal-basis", "period", "review-on"];

    public static CaseRecord? Read(IReadOnlyList<RowCells> rows)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        var byKey = new Dictionary<string, RowCells>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var key = row.RequiredText("key").Trim();
            if (key.Length > 0 && !Keys.Contains(key))
            {
                row.Fault("key", TableFaults.UnknownCode(key, Keys));
            }
            else if (key.Length > 0 && !byKey.TryAdd(key, row))
            {
                row.Fault("key", TableFaults.DuplicateIdentifier(key, byKey[key].Number));
            }
        }

        return new CaseRecord
        {
            Title = Needed("title"),
            Purpose = Needed("purpose"),
            Responsible = Needed("responsible"),
            LegalBasis = byKey.GetValueOrDefault("legal-basis")?.Text("value"),
            Period = Date("period"),
            ReviewOn = Date("review-on"),
        };

        string Needed(string key)
        {
            if (byKey.TryGetValue(key, out var row))
            {
                return row.RequiredText("value");
            }

            rows[^1].Fault("key", TableFaults.UnknownIdentifier(key, "row"));
            return "";
        }

        Edtf? Date(string key) => byKey.GetValueOrDefault(key)?.Date("value");
    }

    public static IEnumerable<string?[]> Write(CaseRecord record) =>
    [
        ["title", record.Title],
        ["purpose", record.Purpose],
        ["responsible", record.Responsible],
        ["legal-basis", record.LegalBasis],
        ["period", record.Period?.ToString()],
        ["review-on", record.ReviewOn?.ToString()],
    ];
}
