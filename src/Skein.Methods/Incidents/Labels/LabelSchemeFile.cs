using System.Text.Json;
using System.Text.Json.Serialization;
using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Incidents.Labels;

/// <summary>Reads the file of a scheme: a shipped one, or one that a project wrote. docs/methods/incident-coding.md has its form.</summary>
public static class LabelSchemeFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>Reads a file.</summary>
    /// <param name="json">Its text.</param>
    /// <returns>
    /// The scheme; or why not: no such form (401), an unknown fact or value (402), labels that do not cover every case (403).
    /// </returns>
    public static MethodResult<LabelScheme> Read(string json)
    {
        try
        {
            var file = JsonSerializer.Deserialize<SchemeFile>(json, Options) ?? throw new JsonException();
            return SchemeOf(file);
        }
        catch (JsonException wrong)
        {
            return Refused(MethodFaults.NoSchemeFile(wrong.LineNumber));
        }
    }

    private static MethodResult<LabelScheme> SchemeOf(SchemeFile file)
    {
        var unknown = new List<string>();
        var rules = file.Labels.Select(label => (
            new LabelMeaning(new SchemeLabel(label.Label), label.Says),
            (IReadOnlyList<LabelCondition>)[.. label.When.Select(line => Condition(line, unknown))])).ToList();
        if (unknown.Count > 0)
        {
            return Refused(MethodFaults.UnknownSchemeWords(unknown));
        }

        var twice = file.Labels.Select(label => label.Label).Distinct(StringComparer.Ordinal).Count() < rules.Count;
        if (rules.Count == 0 || twice || rules[^1].Item2.Count > 0 || rules[..^1].Exists(rule => rule.Item2.Count == 0))
        {
            return Refused(MethodFaults.SchemeNotCovering());
        }

        var head = new SchemeHead(new SchemeId(file.Id), file.Scheme, file.Version, file.Question, file.Source, file.Standing);
        return new MethodResult<LabelScheme>.Computed(new LabelScheme(head, rules));
    }

    // Words that no scale has are gathered, so that a file is mended in one go.
    private static LabelCondition Condition(ConditionLine line, List<string> unknown)
    {
        switch (line)
        {
            case { Fact: { } fact, Is: { } values, AtLeast: null, SoMany: null, Of: null }:
                return new LabelCondition.FactIs(
                    FactOf(fact, unknown), values.Aggregate(0u, (bits, value) => bits | (1u << At(ScaleOf(fact), value, unknown))));
            case { Fact: { } fact, AtLeast: { } least, Is: null, SoMany: null, Of: null }:
                return new LabelCondition.FactIs(FactOf(fact, unknown), ~((1u << At(ScaleOf(fact), least, unknown)) - 1));
            case { SoMany: { } least, Of: { } parts, Fact: null, Is: null, AtLeast: null }:
                return new LabelCondition.SoMany(least, [.. parts.Select(part => Condition(part, unknown))]);
            default:
                throw new JsonException();
        }
    }

    private static CodedFact FactOf(string name, List<string> unknown) =>
        (CodedFact)At([.. Enum.GetValues<CodedFact>().Select(CodedFacts.NameOf)], name, unknown);

    // An unknown fact was gathered already; its values are looked for among yes and no.
    private static string[] ScaleOf(string fact) =>
        Enum.GetValues<CodedFact>().Where(one => CodedFacts.NameOf(one) == fact).Select(CodedFacts.ValuesOf).FirstOrDefault() ?? ["no", "yes"];

    private static int At(string[] scale, string word, List<string> unknown)
    {
        var at = Array.IndexOf(scale, word);
        if (at < 0)
        {
            unknown.Add(word);
        }

        return Math.Max(at, 0);
    }

    private static MethodResult<LabelScheme>.Refused Refused(NotComputable why) => new(why);

    private sealed record SchemeFile(
        string Id, string Scheme, string Version, string Question, string Source, string Standing, IReadOnlyList<LabelLine> Labels);

    private sealed record LabelLine(string Label, string Says, IReadOnlyList<ConditionLine> When);

    private sealed record ConditionLine(
        string? Fact = null, IReadOnlyList<string>? Is = null, string? AtLeast = null, int? SoMany = null, IReadOnlyList<ConditionLine>? Of = null);
}
