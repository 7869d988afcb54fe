namespace Skein.Web.Filters;

/// <summary>The names of the filter's fields in an address. They are part of links that people keep: never renamed.</summary>
internal static class FilterFields
{
    public const string TrueAt = "true-at";
    public const string SaidBy = "said-by";
    public const string RecordedBy = "recorded-by";
    public const string KnownTo = "known-to";
    public const string KnownBy = "known-by";
    public const string MinReliability = "min-reliability";
    public const string MinCredibility = "min-credibility";
    public const string Unjudged = "unjudged";
    public const string Machine = "machine";
    public const string Protected = "protected";
    public const string Ties = "ties";

    public static IReadOnlyList<string> All { get; } =
        [TrueAt, SaidBy, RecordedBy, KnownTo, KnownBy, MinReliability, MinCredibility, Unjudged, Machine, Protected, Ties];
}
