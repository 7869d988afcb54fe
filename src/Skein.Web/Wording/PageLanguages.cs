using System.Globalization;

namespace Skein.Web.Wording;

/// <summary>
/// The languages that the pages can speak: English, and each for which a satellite of this library lies beside the program, as the build makes
/// one from a <c>Strings.TAG.resx</c>.
/// </summary>
public static class PageLanguages
{
    private static readonly string Satellite = typeof(PageLanguages).Assembly.GetName().Name + ".resources.dll";

    /// <summary>The tags of the languages other than English, in ordinal order.</summary>
    public static IReadOnlyList<string> Others =>
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, Satellite, new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
            .Where(tag => CultureOf(tag) is not null)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The language of a tag when its words are installed; null for English and for all others.</summary>
    /// <param name="tag">The tag, such as <c>fr</c>.</param>
    internal static CultureInfo? Of(string? tag) =>
        tag is not null && File.Exists(Path.Combine(AppContext.BaseDirectory, Path.GetFileName(tag), Satellite)) ? CultureOf(tag) : null;

    private static CultureInfo? CultureOf(string tag)
    {
        try
        {
            return CultureInfo.GetCultureInfo(tag);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
