using System.Globalization;
using Skein.Model.Log;

namespace Skein.Exchange.Export;

/// <summary>What every export says about itself: why the case exists, as of when, what was left out, and whether unreviewed machine reading is in it.</summary>
public sealed record ExportManifest
{
    /// <summary>The case's record.</summary>
    public required CaseRecord Case { get; init; }

    /// <summary>The day as of which legal statuses are given.</summary>
    public required DateOnly StatusDate { get; init; }

    /// <summary>Which part of the case this is, in words; "all" when nothing was filtered.</summary>
    public required string Filter { get; init; }

    /// <summary>True when proposals that nobody reviewed are included.</summary>
    public required bool IncludesMachineReading { get; init; }

    /// <summary>True when shielded persons are included; false, the default, when the disclosure policy left them out.</summary>
    public bool IncludesShieldedPersons { get; init; }

    /// <summary>What must be known to count in it, such as that nodes are left open; null, the default, when nothing must.</summary>
    public string? Counting { get; init; }

    /// <summary>Under which licence the export may be passed on; null when nothing is said.</summary>
    public string? Licence { get; init; }

    /// <summary>Keys and values in a fixed order; absent values are left out.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Rows()
    {
        (string Key, string? Value)[] rows =
        [
            ("title", Case.Title),
            ("purpose", Case.Purpose),
            ("responsible", Case.Responsible),
            ("legal-basis", Case.LegalBasis),
            ("period", Case.Period?.ToString()),
            ("review-on", Case.ReviewOn?.ToString()),
            ("legal-status-as-of", StatusDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("filter", Filter),
            ("machine-reading-included", IncludesMachineReading ? "true (unreviewed proposals are part of this export)" : "false"),
            ("shielded-persons-included", IncludesShieldedPersons ? "true" : "false"),
            ("counting", Counting),
            ("licence", Licence),
        ];
        return [.. rows.Where(row => row.Value is not null).Select(row => KeyValuePair.Create(row.Key, row.Value!))];
    }
}
