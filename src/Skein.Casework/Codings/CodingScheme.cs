using Skein.Casework.Methods.Claims;
using Skein.Methods.Incidents.Labels;
using Skein.Methods.Involvement;

namespace Skein.Casework.Codings;

/// <summary>What can be coded for a method: its items, each with its values.</summary>
/// <param name="Method">The method's code.</param>
/// <param name="IsOfTwo">True when the method relates an incident and an organisation; false when it is of the incident alone.</param>
/// <param name="Items">The items in the order of the codebook, each with the values that it takes.</param>
public sealed record CodingScheme(string Method, bool IsOfTwo, IReadOnlyList<(string Item, IReadOnlyList<string> Values)> Items)
{
    /// <summary>The item of an override: a degree in place of what the table reads.</summary>
    public const string Override = "override";

    /// <summary>How far an organisation was behind an attack; docs/methods/involvement.md.</summary>
    public static CodingScheme Involvement { get; } = new(
        "involvement",
        IsOfTwo: true,
        [
            .. IndicatorCodes.OfIndicators.Select(code => (code, IndicatorCodes.OfStates)),
            (Override, Enum.GetNames<InvolvementDegree>().Select(name => name.ToLowerInvariant()).ToArray()),
        ]);

    /// <summary>Whether attackers were alone, asked four times in place of the word "lone"; docs/methods/involvement.md.</summary>
    public static CodingScheme Loneness { get; } = new(
        "loneness",
        IsOfTwo: false,
        [.. new[] { "execution", "preparation", "decision", "formation" }.Select(item => (item, (IReadOnlyList<string>)["yes", "no", "unknown"]))]);

    /// <summary>What is coded of an attack for questions about claims of responsibility; docs/methods/claims.md.</summary>
    public static CodingScheme Claims { get; } = new("claims", IsOfTwo: false, ClaimCodebook.Items);

    /// <summary>How far an act got, what it did and what courts made of it, from which labels are derived; docs/methods/incident-coding.md.</summary>
    public static CodingScheme Outcome { get; } = new("outcome", IsOfTwo: false, CodedFacts.Items);

    /// <summary>All schemes.</summary>
    public static IReadOnlyList<CodingScheme> All { get; } = [Involvement, Loneness, Claims, Outcome];

    /// <summary>The scheme of a method; null when there is none.</summary>
    /// <param name="method">The method's code.</param>
    public static CodingScheme? Find(string method) => All.FirstOrDefault(scheme => scheme.Method == method);

    /// <summary>The values of an item; null when the scheme has no such item.</summary>
    /// <param name="item">The item.</param>
    public IReadOnlyList<string>? ValuesOf(string item) => Items.FirstOrDefault(each => each.Item == item).Values;
}
