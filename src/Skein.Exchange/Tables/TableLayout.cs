namespace Skein.Exchange.Tables;

/// <summary>The columns of one table, in the order they are written in; they may be read in any order.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Required">Columns that must be there.</param>
/// <param name="Columns">All columns.</param>
internal sealed record TableLayout(string File, IReadOnlyList<string> Required, IReadOnlyList<string> Columns)
{
    /// <summary>True when columns of other names have a meaning, too; default false: an unknown column is a fault.</summary>
    public bool MayHaveFurther { get; init; }

    public static TableLayout Case { get; } = new("case.csv", ["key", "value"], ["key", "value"]);

    public static TableLayout Sources { get; } = new(
        "sources.csv",
        ["id", "title", "kind", "reliability"],
        [
            "id", "title", "kind", "reliability", "language", "author", "publisher", "published", "locator", "origins", "keeping", "grade_reason",
        ]);

    public static TableLayout Entities { get; } = new(
        "entities.csv",
        ["id", "kind", "label"],
        ["id", "kind", "label", "by_role", "protection", "protection_since", "protection_source", "first_document"]);

    public static TableLayout Statements { get; } = new(
        "statements.csv",
        ["id", "subject", "property", "object", "value", "source"],
        [
            "id", "fact", "subject", "property", "object", "value", "value_original", "value_language", "qualifiers", "stance", "modality", "speaker",
            "valid_time", "asserted_on", "agency_known", "place", "source", "locator", "why_not_kept", "document", "quote", "span", "translation",
            "translation_language", "translation_author", "credibility", "proposal",
        ]);

    public static TableLayout Judgements { get; } = new(
        "judgements.csv",
        ["id", "left", "right", "verdict", "reason"],
        ["id", "left", "right", "verdict", "reason", "proposal", "score_seen", "evidence_seen", "known_since", "agency_known", "names_seen"]);

    public static TableLayout Likelihoods { get; } = new(
        "likelihoods.csv",
        ["id", "left", "right", "probability", "reason"],
        ["id", "left", "right", "probability", "reason", "by", "evidence_seen"]);

    public static IReadOnlyList<TableLayout> All { get; } = [Case, Sources, Entities, Statements, Judgements, Likelihoods];
}
