using Skein.Web.Filters;
using Skein.Web.Tour;

namespace Skein.Web.Shell;

/// <summary>What every page shows around its own content.</summary>
public sealed record PageContext
{
    /// <summary>What the case is called.</summary>
    public required string CaseTitle { get; init; }

    /// <summary>Who is coding.</summary>
    public required string Coder { get; init; }

    /// <summary>The anti-forgery token of the session's forms.</summary>
    public required string FormToken { get; init; }

    /// <summary>The path and query of this page, where a form returns to.</summary>
    public required string Path { get; init; }

    /// <summary>The filter in force.</summary>
    public required FilterQuery Filter { get; init; }

    /// <summary>The addresses of the style sheet and the islands.</summary>
    public required AssetFiles Assets { get; init; }

    /// <summary>The address of the page that lists all cases; null where there is none that this browser was let into.</summary>
    public Uri? AllCases { get; init; }

    /// <summary>True to leave out motion whatever the browser asks for; default false.</summary>
    public bool ReducesMotion { get; init; }

    /// <summary>What was just recorded, when this page follows a decision.</summary>
    public Notice? Notice { get; init; }

    /// <summary>The stop of the tour that this page is; null outside of the tour.</summary>
    public TourStop? Tour { get; init; }
}

/// <summary>What was just recorded.</summary>
/// <param name="Words">In words.</param>
/// <param name="Sequence">The event that "undo" names; null when it cannot be undone from here.</param>
public sealed record Notice(string Words, long? Sequence);
