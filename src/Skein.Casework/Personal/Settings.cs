namespace Skein.Casework.Personal;

/// <summary>How one person at this machine wants the pages to be; nothing of it is in a case.</summary>
public sealed record Settings
{
    /// <summary>The fewest rows that a page of a list may have.</summary>
    public const int FewestRows = 10;

    /// <summary>The most rows that a page of a list may have.</summary>
    public const int MostRows = 500;

    /// <summary>The language of the pages as a tag such as <c>fr</c>; null, the default, for English. Ignored when no words of it are installed.</summary>
    public string? Language { get; init; }

    /// <summary>Rows on one page of a list, <see cref="FewestRows"/> to <see cref="MostRows"/>; null, the default, for what each page has of itself.</summary>
    public int? RowsPerPage { get; init; }

    /// <summary>True to leave out motion whatever the browser asks for; default false, which follows the browser.</summary>
    public bool ReducesMotion { get; init; }

    /// <summary>True, the default, to list on the overview what was opened last.</summary>
    public bool KeepsRecentWork { get; init; } = true;
}
