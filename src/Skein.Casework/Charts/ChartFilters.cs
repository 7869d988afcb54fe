using Skein.Casework.Views;
using Skein.Model.Charts;
using Skein.Networks.Rules;

namespace Skein.Casework.Charts;

/// <summary>The filter of a view as a chart keeps it, and back.</summary>
public static class ChartFilters
{
    /// <summary>A chart's filter as one to look through. Rules that are not known, as of a later version, are read as the base ones.</summary>
    /// <param name="filter">The filter that was saved.</param>
    public static ViewFilter Read(ChartFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new ViewFilter
        {
            TrueAt = filter.TrueAt,
            SaidBy = filter.SaidBy,
            KnownTo = filter is { KnownTo: { } agency, KnownBy: { } by } ? new KnownTo(agency, by) : null,
            RecordedBy = filter.RecordedBy,
            MinReliability = filter.MinReliability,
            MinCredibility = filter.MinCredibility,
            IncludeUnjudged = filter.IncludeUnjudged,
            IncludeUnreviewed = filter.IncludeUnreviewed,
            IncludeProtected = filter.IncludeProtected,
            Variant = filter.Ties switch { "restricted" => TieVariant.Restricted, "extended" => TieVariant.Extended, _ => TieVariant.Base },
        };
    }

    /// <summary>A filter as a chart keeps it.</summary>
    /// <param name="filter">The filter.</param>
    public static ChartFilter Write(ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new ChartFilter
        {
            TrueAt = filter.TrueAt,
            SaidBy = filter.SaidBy,
            KnownTo = filter.KnownTo?.Agency,
            KnownBy = filter.KnownTo?.By,
            RecordedBy = filter.RecordedBy,
            MinReliability = filter.MinReliability,
            MinCredibility = filter.MinCredibility,
            IncludeUnjudged = filter.IncludeUnjudged,
            IncludeUnreviewed = filter.IncludeUnreviewed,
            IncludeProtected = filter.IncludeProtected,
            Ties = filter.Variant switch { TieVariant.Restricted => "restricted", TieVariant.Extended => "extended", _ => null },
        };
    }
}
