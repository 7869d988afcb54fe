namespace Skein.Web.Methods;

/// <summary>A method with its page.</summary>
/// <param name="Code">Its code, under which the resources have its words.</param>
/// <param name="Path">Its page.</param>
/// <param name="Docs">The page of the documentation on it.</param>
public sealed record CataloguedMethod(string Code, string Path, string Docs);

/// <summary>The methods that have a page.</summary>
public static class MethodCatalogue
{
    /// <summary>All of them, in the order of the tabs.</summary>
    public static IReadOnlyList<CataloguedMethod> All { get; } =
    [
        new("incidents", "/methods/incidents", "docs/methods/incident-coding.md"),
        new("question", "/methods/question", "docs/methods/questions.md"),
        new("involvement", "/methods/involvement", "docs/methods/involvement.md"),
        new("hypotheses", "/methods/hypotheses", "docs/methods/competing-hypotheses.md"),
        new("claims", "/methods/claims", "docs/methods/claims.md"),
        new("series", "/methods/series", "docs/methods/series.md"),
        new("pathways", "/methods/pathways", "docs/methods/pathways.md"),
        new("survival", "/methods/survival", "docs/methods/survival.md"),
        new("signals", "/methods/signals", "docs/methods/missed-signals.md"),
        new("sources", "/methods/sources", "docs/methods/source-criticism.md"),
        new("assessments", "/methods/assessments", "docs/adr/0016-codings-and-assessments.md"),
    ];

    /// <summary>The method of a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="InvalidOperationException">There is none: a fault of the page.</exception>
    public static CataloguedMethod Of(string code) => All.Single(method => method.Code == code);
}
