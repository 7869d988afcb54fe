using Skein.Exchange.Briefs;

namespace Skein.Exchange.Tests.Briefs;

/// <summary>Briefs on nobody.</summary>
internal static class Sheets
{
    public static DateTimeOffset Made { get; } = new(2031, 5, 4, 12, 0, 0, TimeSpan.Zero);

    public static BriefSheet Of(IReadOnlyList<BriefParagraph> paragraphs, IReadOnlyList<BriefNote> notes, string title = "Brief: Mira Dolen") => new()
    {
        Title = title,
        Preface = ["From the case “Test”."],
        Sections = [new BriefSection("Kinship", paragraphs)],
        Notes = notes,
        Foot = "Test",
    };

    public static BriefParagraph Item(string text, params int[] notes) => new(text, notes, IsItem: true);

    public static BriefNote Note(int number, string quote) => new(number, $"“{quote}”", $"Source {number}, grade B2.");
}
