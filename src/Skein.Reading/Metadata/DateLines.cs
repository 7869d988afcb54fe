using Skein.Reading.Drafts;

namespace Skein.Reading.Metadata;

/// <summary>Finds the date in a line of its own at the head of a document, as reports and articles print it.</summary>
internal static class DateLines
{
    private const int LinesLookedAt = 8;

    /// <summary>Longer lines are sentences or headings, and their dates are those of events.</summary>
    private const int LongestLine = 40;

    private const int DayLength = 10;

    /// <summary>Takes the first line that is hardly more than a date of a day, unless the document has declared one.</summary>
    public static void Publish(Draft draft, DocumentMetadata metadata)
    {
        if (metadata.Published is null)
        {
            metadata.Published = draft.Head(1_000).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Take(LinesLookedAt).Select(Read).FirstOrDefault(static date => date is not null);
        }
    }

    /// <summary>The date in a line that is hardly more than it, or null.</summary>
    public static string? Read(string line) =>
        line.Length <= LongestLine && WrittenDate.Read(line).Edtf is { Length: DayLength } date ? date : null;
}
