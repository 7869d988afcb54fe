namespace Skein.Exchange.Briefs;

/// <summary>A brief as it is to be printed: headings, paragraphs with marks that lead to notes, and the notes with the words of the sources.</summary>
public sealed record BriefSheet
{
    /// <summary>What it is about, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>What must be known before reading: of which case, as of when, seen how, what was withheld.</summary>
    public IReadOnlyList<string> Preface { get; init; } = [];

    /// <summary>The sections in order.</summary>
    public required IReadOnlyList<BriefSection> Sections { get; init; }

    /// <summary>The notes, numbered from 1 in the order in which they are first marked.</summary>
    public required IReadOnlyList<BriefNote> Notes { get; init; }

    /// <summary>What stands at the foot of each page, before the page's number.</summary>
    public string Foot { get; init; } = "";
}

/// <summary>A section of a brief.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Paragraphs">Its paragraphs; never empty.</param>
public sealed record BriefSection(string Heading, IReadOnlyList<BriefParagraph> Paragraphs);

/// <summary>A paragraph with the marks of its notes behind it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Notes">The numbers of its notes, ascending; none for a sentence of the program itself.</param>
/// <param name="IsItem">True for one of several in a list.</param>
public sealed record BriefParagraph(string Text, IReadOnlyList<int> Notes, bool IsItem);

/// <summary>A note: the words of a source, and where they stand.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Quote">The words with their quotation marks; null where they are not kept or are withheld.</param>
/// <param name="Where">The source, its date and grade, and the place within it; ready to be read.</param>
public sealed record BriefNote(int Number, string? Quote, string Where);
