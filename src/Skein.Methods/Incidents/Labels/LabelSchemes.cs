using System.Reflection;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Incidents.Labels;

/// <summary>The schemes that are shipped, one file each under Schemes.</summary>
public static class LabelSchemes
{
    private const string Folder = "Skein.Methods.Incidents.Labels.Schemes.";

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<LabelScheme> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Load),
    ];

    /// <summary>The scheme of an id; null when none of that id is shipped.</summary>
    /// <param name="id">The id.</param>
    public static LabelScheme? Find(SchemeId id) => All.FirstOrDefault(scheme => scheme.Head.Id == id);

    private static LabelScheme Load(string resource) => LabelSchemeFile.Read(ShippedText.Of(resource)) switch
    {
        MethodResult<LabelScheme>.Computed read => read.Value,
        MethodResult<LabelScheme>.Refused refused => throw new InvalidOperationException($"{resource}: {refused.Why.Because}"),
        _ => throw new InvalidOperationException(resource),
    };
}
