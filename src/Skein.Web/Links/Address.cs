using System.Text;

namespace Skein.Web.Links;

/// <summary>Puts addresses together; every value is escaped.</summary>
internal static class Address
{
    /// <summary>A path with more query parameters; null values are left out. A fragment stays at the end.</summary>
    public static string With(string path, IEnumerable<(string Name, string? Value)> parameters)
    {
        var hash = path.IndexOf('#', StringComparison.Ordinal);
        var (stem, fragment) = hash < 0 ? (path, "") : (path[..hash], path[hash..]);
        var text = new StringBuilder(stem);
        var mark = stem.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        foreach (var (name, value) in parameters)
        {
            if (value is not null)
            {
                text.Append(mark).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
                mark = '&';
            }
        }
        return text.Append(fragment).ToString();
    }

    public static string With(string path, params (string Name, string? Value)[] parameters) => With(path, parameters.AsEnumerable());

    /// <summary>A path without some of its query parameters.</summary>
    public static string Without(string path, params string[] names)
    {
        var hash = path.IndexOf('#', StringComparison.Ordinal);
        var (stem, fragment) = hash < 0 ? (path, "") : (path[..hash], path[hash..]);
        var question = stem.IndexOf('?', StringComparison.Ordinal);
        if (question < 0)
        {
            return path;
        }
        var kept = stem[(question + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => !names.Contains(Uri.UnescapeDataString(pair.Split('=')[0]), StringComparer.Ordinal))
            .ToList();
        return stem[..question] + (kept.Count == 0 ? "" : "?" + string.Join('&', kept)) + fragment;
    }

    /// <summary>The path itself when it leads to a page of this host, otherwise the other one.</summary>
    public static string OwnOr(string? path, string other) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && path.Length <= 2000 && !path.Any(char.IsControl) ? path : other;
}
