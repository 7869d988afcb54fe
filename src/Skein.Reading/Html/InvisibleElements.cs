using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Skein.Reading.Html;

/// <summary>Elements whose words a visitor never sees as text: code, fall-backs, controls and what is hidden.</summary>
internal static class InvisibleElements
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "script", "style", "noscript", "template", "head", "title", "iframe", "object", "embed", "applet", "canvas", "video", "audio", "svg",
        "button", "input", "select", "option", "datalist", "textarea", "dialog", "map", "frameset", "noframes", "rp",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(IElement element)
    {
        if (Names.Contains(element.LocalName) || element.HasAttribute("hidden"))
        {
            return true;
        }
        if (string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        return element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal) is var compact
            && (compact.Contains("display:none", StringComparison.OrdinalIgnoreCase) || compact.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
    }
}
