using System.Globalization;

namespace Skein.Exchange.Export;

/// <summary>An analyst's note as it is exported; never a statement.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Kind">The kind of thing that it is about, such as <c>document</c>.</param>
/// <param name="About">The identifier of that thing; of what lies between two entities the two, with a space between.</param>
/// <param name="Label">What that thing is called.</param>
/// <param name="Text">What it says.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="On">When.</param>
public sealed record ExportedNote(string Id, string Kind, string About, string Label, string Text, string By, DateTimeOffset On);

/// <summary>Writes notes as a table of their own, which no import reads. Which notes may leave the case is the caller's to decide.</summary>
public static class NotesExport
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "notes.csv";

    /// <summary>Makes the file in memory; cells that a spreadsheet would run are guarded with an apostrophe.</summary>
    /// <param name="notes">The notes, in the order of the rows.</param>
    public static ExportedFile Render(IEnumerable<ExportedNote> notes) => CsvExport.Table(
        FileName,
        ["id", "about_kind", "about", "about_label", "text", "by", "on"],
        notes.Select(note => new string?[]
        {
            note.Id, note.Kind, note.About, note.Label, note.Text, note.By, note.On.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        }));
}
