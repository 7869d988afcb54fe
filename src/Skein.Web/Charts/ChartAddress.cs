using System.Globalization;
using Skein.Casework.Charts;
using Skein.Casework.Views;
using Skein.Networks.Rules;
using Skein.Web.Filters;
using Skein.Web.Links;
using Skein.Web.Wording;

namespace Skein.Web.Charts;

/// <summary>Where a chart is opened: the page of the network with its filter in the address, so that the filter bar shows it.</summary>
internal static class ChartAddress
{
    public static string Of(ChartView chart)
    {
        var content = chart.Content;
        var scope = new (string, string?)[]
        {
            ("chart", chart.Id.Value),
            (Fields.Around, content.Shown is null ? content.Around?.Value : null),
            (Fields.TiesOut, content is { Shown: null, Around: not null } ? content.TiesOut.ToString(CultureInfo.InvariantCulture) : null),
        };
        return Address.With("/network", [.. scope, .. FieldsOf(ChartFilters.Read(content.Filter))]);
    }

    public static string Picture(ChartView chart, string ending) => $"/charts/{Uri.EscapeDataString(chart.Id.Value)}/picture.{ending}";

    // The fields as FilterReader reads them.
    private static IEnumerable<(string Name, string? Value)> FieldsOf(ViewFilter filter) =>
    [
        (FilterFields.TrueAt, filter.TrueAt?.ToString()),
        (FilterFields.SaidBy, filter.SaidBy?.ToString()),
        (FilterFields.RecordedBy, filter.RecordedBy?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)),
        (FilterFields.KnownTo, filter.KnownTo?.Agency.Value),
        (FilterFields.KnownBy, filter.KnownTo?.By.ToString()),
        (FilterFields.MinReliability, filter.MinReliability?.ToString()),
        (FilterFields.MinCredibility, filter.MinCredibility is { } digit ? ((int)digit).ToString(CultureInfo.InvariantCulture) : null),
        (FilterFields.Unjudged, filter.IncludeUnjudged ? "1" : null),
        (FilterFields.Machine, filter.IncludeUnreviewed ? "1" : null),
        (FilterFields.Protected, filter.IncludeProtected ? "1" : null),
        (FilterFields.Ties, filter.Variant == TieVariant.Base ? null : StatementWords.Code(filter.Variant)),
    ];

    /// <summary>The fields of an address that say what of the network is drawn.</summary>
    public static class Fields
    {
        public const string Around = "around";
        public const string TiesOut = "ties-out";
    }
}
