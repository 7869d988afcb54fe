using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Incidents.Labels;

/// <summary>The id of a scheme's file, such as <c>te-sat</c>.</summary>
public readonly record struct SchemeId(string Value);

/// <summary>A label of a scheme, in the scheme's words.</summary>
public readonly record struct SchemeLabel(string Value);

/// <summary>A label with what it takes.</summary>
/// <param name="Label">The label.</param>
/// <param name="Says">What it takes, in words.</param>
public sealed record LabelMeaning(SchemeLabel Label, string Says);

/// <summary>The labels that the coding leaves possible.</summary>
/// <param name="Scheme">By which scheme.</param>
/// <param name="Possible">One when the label is certain; several, in the scheme's order, when a primitive is open.</param>
public sealed record LabelReading(SchemeId Scheme, IReadOnlyList<SchemeLabel> Possible)
{
    /// <summary>The label; null while several are possible.</summary>
    public SchemeLabel? Label => Possible is [var label] ? label : null;

    /// <summary>Whether a label holds.</summary>
    /// <param name="label">The label.</param>
    public Truth Of(SchemeLabel label) => Truths.Of(Possible.Contains(label), Possible.Any(other => other != label));
}

/// <summary>
/// A scheme's labels as a reading of primitives: data with a version and a source, and no code. The first label holds whose conditions all
/// hold; the last has none. Where primitives are open, every combination of their values is read, so that a label is certain exactly when
/// it is the same in all of them.
/// </summary>
public sealed class LabelScheme
{
    private readonly IReadOnlyList<(LabelMeaning Meaning, IReadOnlyList<LabelCondition> When)> _rules;
    private readonly IReadOnlyList<CodedFact> _facts;

    internal LabelScheme(SchemeHead head, IReadOnlyList<(LabelMeaning Meaning, IReadOnlyList<LabelCondition> When)> rules)
    {
        (Head, _rules) = (head, rules);
        _facts = [.. rules.SelectMany(rule => rule.When).SelectMany(condition => condition.Facts).Distinct().Order()];
    }

    /// <summary>What the scheme is and where it comes from.</summary>
    public SchemeHead Head { get; }

    /// <summary>The labels, in the order in which they are tried.</summary>
    public IReadOnlyList<LabelMeaning> Labels => [.. _rules.Select(rule => rule.Meaning)];

    /// <summary>The facts that it asks for; a coding needs no others for it.</summary>
    public IReadOnlyList<CodedFact> Facts => _facts;

    /// <summary>Reads a coding.</summary>
    /// <param name="incident">Which incident it is of.</param>
    /// <param name="coding">The coding.</param>
    /// <returns>The possible labels; or why not: the coding contradicts itself (405).</returns>
    public MethodResult<LabelReading> Read(IncidentId incident, IncidentCoding coding)
    {
        if (coding.IsImpossible)
        {
            return new MethodResult<LabelReading>.Refused(MethodFaults.ImpossibleCoding(incident));
        }

        var met = new bool[_rules.Count];
        Visit(coding, new uint[Enum.GetValues<CodedFact>().Length], 0, met);
        return new MethodResult<LabelReading>.Computed(
            new LabelReading(Head.Id, [.. _rules.Index().Where(rule => met[rule.Index]).Select(rule => rule.Item.Meaning.Label)]));
    }

    private void Visit(IncidentCoding coding, uint[] world, int at, bool[] met)
    {
        if (at == _facts.Count)
        {
            met[_rules.Index().First(rule => rule.Item.When.All(condition => condition.Holds(fact => world[(int)fact]))).Index] = true;
            return;
        }

        var open = coding.Open(_facts[at]);
        for (var bit = 1u; bit != 0 && bit <= open; bit <<= 1)
        {
            if ((open & bit) != 0)
            {
                world[(int)_facts[at]] = bit;
                Visit(coding, world, at + 1, met);
            }
        }
    }
}
