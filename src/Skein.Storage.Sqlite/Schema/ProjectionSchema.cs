using System.Globalization;
using Skein.Storage.Sqlite.Connections;

namespace Skein.Storage.Sqlite.Schema;

/// <summary>The tables that follow from the log: made, thrown away and made again as a whole.</summary>
internal static class ProjectionSchema
{
    /// <summary>Raised with every change of Projections.sql or of what the projector writes; a case with another number is rebuilt when it is opened.</summary>
    public const int Version = 7;

    /// <summary>The tables with a row for each stretch in which a wording stood: what an undoing closes and opens again.</summary>
    public static readonly IReadOnlyList<SpellTable> Spells =
    [
        new("source", "id"),
        new("entity", "id, kind, label, document"),
        new("statement", "id, subject, property, source, document"),
        new("translation", "statement"),
        new("judgement", "id, one, other"),
        new("likelihood", "id, one, other, author"),
        new("coding", "id, about, toward, method, item, known_from, author"),
        new("assessment", "id, about, method"),
        new("chart", "id"),
        new("saved_search", "id"),
        new("near_copy_apart", "one, other"),
        new("note", "id, about_kind, about_id"),
        new("decision", "proposal, state"),
        new("second_look", "proposal, looked, decision, author"),
    ];

    // The full-text index is not dumped: it is checked by its own integrity check against the texts.
    private static readonly (string Table, string Key)[] Dumped =
    [
        ("assessment", "id, opened"), ("case_record", "opened"), ("chart", "id, opened"), ("coding", "id, opened"), ("decision", "proposal, opened"), ("document", "id"), ("document_met", "document, event"),
        ("entity", "id, opened"), ("judgement", "id, opened"), ("likelihood", "id, opened"), ("name", "entity, number"), ("name_token", "token, name"),
        ("near_copy", "document, earlier, event"), ("near_copy_apart", "one, other, opened, event"), ("note", "id, opened"), ("proposal", "id"),
        ("proposal_entity", "entity, proposal"), ("proposed_entity", "id"), ("reading_fault", "path"), ("run", "id"), ("saved_search", "id, opened"), ("second_look", "opened"),
        ("source", "id, opened"), ("statement", "id, opened"),
        ("subject_event", "subject, sequence"), ("text_version", "id"), ("translation", "statement, opened, event"), ("undone", "event"),
    ];

    /// <summary>Every table of the dump with the columns that name and order its rows.</summary>
    public static IReadOnlyList<(string Table, string Key)> Tables => Dumped;

    /// <summary>Makes the empty tables, within the caller's transaction.</summary>
    /// <param name="commands">The connection.</param>
    /// <param name="searchable">False to leave the full-text index out, as for a rebuild that is only compared.</param>
    public static void Create(PreparedCommands commands, bool searchable = true)
    {
        var script = CaseSchema.Script("Projections");
        commands.Script(searchable ? script : script[..script.IndexOf("CREATE VIEW", StringComparison.Ordinal)]);
    }

    /// <summary>Drops the tables, whichever version of them is there, within the caller's transaction.</summary>
    public static void Drop(PreparedCommands commands)
    {
        string[] kept = ["log", "payload", "text", "setting", "schema_version", "doomed_original"];
        using var list = new Prepared(
            commands.Connection,
            // A virtual table takes its shadow tables along, so it goes first; shadows are no longer there when their turn comes.
            "SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC, type DESC");
        var found = list.Rows(row => (Type: row.Text(0), Name: row.Text(1))).ToList();
        foreach (var (type, name) in found.Where(item => !kept.Contains(item.Name) && !item.Name.StartsWith("document_index_", StringComparison.Ordinal)))
        {
            commands.Script($"DROP {type} IF EXISTS \"{name}\"");
        }
    }

    /// <summary>The version of the tables that are there; 0 for none.</summary>
    public static int VersionOf(PreparedCommands commands)
    {
        using var setting = new Prepared(commands.Connection, "SELECT value FROM setting WHERE name = 'projections'");
        return int.Parse(setting.First(row => row.Text(0)) ?? "0", CultureInfo.InvariantCulture);
    }

    /// <summary>Notes that the tables are of <see cref="Version"/>.</summary>
    public static void Mark(PreparedCommands commands)
    {
        using var set = new Prepared(commands.Connection, "INSERT OR REPLACE INTO setting (name, value) VALUES ('projections', ?)");
        set.With(Version.ToString(CultureInfo.InvariantCulture)).Run();
    }
}

/// <summary>A table of spells.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns beyond opened, event and closed.</param>
internal sealed record SpellTable(string Name, string Columns)
{
    /// <summary>Closes what an event recorded: bind by, event.</summary>
    public string Close { get; } = $"UPDATE {Name} SET closed = ?1 WHERE event = ?2 AND closed IS NULL";

    /// <summary>Opens again what an event closed: bind by, event.</summary>
    public string Reopen { get; } =
        $"INSERT INTO {Name} (opened, event, closed, {Columns}) SELECT ?1, event, NULL, {Columns} FROM {Name} WHERE closed = ?2";

    /// <summary>The events whose wordings an event closed: bind event.</summary>
    public string ClosedBy { get; } = $"SELECT event FROM {Name} WHERE closed = ?1";

    /// <summary>1 when what an event recorded was closed since and does not stand again, NULL when it recorded nothing here: bind event.</summary>
    public string Superseded { get; } = $"SELECT min(closed IS NOT NULL) FROM {Name} WHERE event = ?1";
}
