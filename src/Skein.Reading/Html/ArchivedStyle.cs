namespace Skein.Reading.Html;

/// <summary>
/// What is kept of a style attribute: four properties with plain values, as the name of a class each. No declaration of the page is
/// written again, so that none has to be proven harmless.
/// </summary>
/// <param name="Classes">Names of classes out of a closed list: bold, italic, underline, struck, center, right, justify.</param>
/// <param name="IsHidden">True when a browser would not show the element.</param>
internal sealed record ArchivedStyle(IReadOnlyList<string> Classes, bool IsHidden)
{
    private const int Longest = 4_000;

    private static readonly ArchivedStyle None = new([], IsHidden: false);

    public static ArchivedStyle Of(string? style)
    {
        if (style is null or { Length: 0 or > Longest })
        {
            return None;
        }

        var classes = new List<string>();
        var hidden = false;
        foreach (var declaration in style.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
            {
                continue;
            }

            var property = declaration[..colon].Trim().ToLowerInvariant();
            var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
            hidden |= (property, value) is ("display", "none") or ("visibility", "hidden");
            if (ClassOf(property, value) is { } name)
            {
                classes.Add(name);
            }
        }

        return new ArchivedStyle(classes, hidden);
    }

    private static string? ClassOf(string property, string value) => (property, value) switch
    {
        ("font-weight", "bold" or "bolder" or "600" or "700" or "800" or "900") => "bold",
        ("font-style", "italic" or "oblique") => "italic",
        ("text-decoration" or "text-decoration-line", "underline") => "underline",
        ("text-decoration" or "text-decoration-line", "line-through") => "struck",
        ("text-align", "center") => "center",
        ("text-align", "right" or "end") => "right",
        ("text-align", "justify") => "justify",
        _ => null,
    };
}
