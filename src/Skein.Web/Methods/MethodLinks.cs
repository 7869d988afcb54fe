using Skein.Model;
using Skein.Web.Links;

namespace Skein.Web.Methods;

/// <summary>Where a method's page on one thing is found.</summary>
internal static class MethodLinks
{
    public static string Involvement(CanonicalId attack) => "/methods/involvement/" + Uri.EscapeDataString(attack.Value);

    public static string Coding(CanonicalId attack) => "/methods/coding/" + Uri.EscapeDataString(attack.Value);

    public static string Hypotheses(CanonicalId attack) => Address.With("/methods/hypotheses", ("about", attack.Value));

    public static string Sources(CanonicalId about) => Address.With("/methods/sources", ("about", about.Value));

    public static string Assessments(CanonicalId about) => Address.With("/methods/assessments", ("about", about.Value));
}
