using System.Globalization;
using AngleSharp.Dom;

namespace Skein.Reading.Html;

/// <summary>Names the place of elements as <c>body&gt;article&gt;p[3]</c>. For one document; remembers what it counted.</summary>
internal sealed class ElementPaths
{
    /// <summary>Deeper than this no author nests by hand, and the paths of a hostile page would fill memory.</summary>
    private const int MaxDepth = 64;

    private readonly Dictionary<IElement, string> steps = [];
    private readonly Dictionary<IElement, string> paths = [];

    /// <summary>The path from the body, or null for an element nested too deep.</summary>
    public string? Of(IElement element)
    {
        if (paths.TryGetValue(element, out var known))
        {
            return known;
        }
        var names = new List<string>();
        for (var current = element; current is not null && current.LocalName != "html"; current = current.ParentElement)
        {
            if (names.Count == MaxDepth)
            {
                return null;
            }
            names.Add(Step(current));
        }
        names.Reverse();
        return paths[element] = string.Join('>', names);
    }

    private string Step(IElement element)
    {
        if (!steps.TryGetValue(element, out var step))
        {
            CountChildren(element.ParentElement);
            step = steps.GetValueOrDefault(element, element.LocalName);
        }
        return step;
    }

    private void CountChildren(IElement? parent)
    {
        if (parent is null)
        {
            return;
        }
        foreach (var group in parent.Children.GroupBy(static child => child.LocalName, StringComparer.Ordinal))
        {
            var siblings = group.ToList();
            for (var i = 0; i < siblings.Count; i++)
            {
                steps[siblings[i]] = siblings.Count == 1 ? group.Key : string.Create(CultureInfo.InvariantCulture, $"{group.Key}[{i + 1}]");
            }
        }
    }
}
