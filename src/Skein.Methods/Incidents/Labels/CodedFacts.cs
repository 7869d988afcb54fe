using System.Text.Json;
using Skein.Methods.Claims;

namespace Skein.Methods.Incidents.Labels;

/// <summary>The facts and their values as words, for codebooks and files: lower case with hyphens, such as <c>en-route</c>.</summary>
public static class CodedFacts
{
    private static readonly string[] YesOrNo = ["no", "yes"];

    /// <summary>Each fact with its values, ascending.</summary>
    public static IReadOnlyList<(string Item, IReadOnlyList<string> Values)> Items { get; } =
        [.. Enum.GetValues<CodedFact>().Select(fact => (NameOf(fact), (IReadOnlyList<string>)ValuesOf(fact)))];

    /// <summary>The coding that words give. Several values of one fact, by coders or sources that differ, are all left open.</summary>
    /// <param name="coded">Facts with values; words that are in no list are passed over.</param>
    public static IncidentCoding Read(IEnumerable<(string Item, string Value)> coded)
    {
        var values = coded.ToLookup(one => one.Item, one => one.Value);
        return new IncidentCoding
        {
            Stage = Open<StageReached>(CodedFact.Stage),
            Effect = Open<EffectReached>(CodedFact.Effect),
            Proof = Open<JudicialProof>(CodedFact.Proof),
            Facts = Enum.GetValues<CodedFact>().Where(fact => ValuesOf(fact) == YesOrNo && At(fact).Any())
                .ToDictionary(fact => fact, fact => new Coded(At(fact).First() == 1, At(fact).Distinct().Count() > 1)),
        };

        IEnumerable<int> At(CodedFact fact) => values[NameOf(fact)].Select(value => Array.IndexOf(ValuesOf(fact), value)).Where(at => at >= 0);

        Possible<T> Open<T>(CodedFact fact)
            where T : struct, Enum
        {
            T[] open = [.. At(fact).Select(at => Enum.GetValues<T>()[at])];
            return open.Length == 0 ? default : Possible.Of<T>(open);
        }
    }

    /// <summary>The word of a fact.</summary>
    internal static string NameOf(CodedFact fact) => JsonNamingPolicy.KebabCaseLower.ConvertName(fact.ToString());

    /// <summary>The words of its values, ascending.</summary>
    internal static string[] ValuesOf(CodedFact fact) => fact switch
    {
        CodedFact.Stage => Words<StageReached>(),
        CodedFact.Effect => Words<EffectReached>(),
        CodedFact.Proof => Words<JudicialProof>(),
        _ => YesOrNo,
    };

    private static string[] Words<T>()
        where T : struct, Enum
        => [.. Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];
}
