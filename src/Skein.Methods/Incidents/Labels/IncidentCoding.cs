using Skein.Methods.Claims;

namespace Skein.Methods.Incidents.Labels;

/// <summary>
/// The primitives of an incident's outcome. No scheme's label is stored: TE-SAT, GTD, JPED, MUC-4 and UCDP cut the same events in ways that no
/// single axis serves, so that labels are derived from these. Everything is open until it is coded.
/// </summary>
public sealed record IncidentCoding
{
    /// <summary>How far it got.</summary>
    public Possible<StageReached> Stage { get; init; }

    /// <summary>What it did.</summary>
    public Possible<EffectReached> Effect { get; init; }

    /// <summary>What courts made of it.</summary>
    public Possible<JudicialProof> Proof { get; init; }

    /// <summary>Who or what stopped it. No shipped scheme asks for it; it stands beside the labels.</summary>
    public IReadOnlyList<StoppedBy> StoppedBy { get; init; } = [];

    /// <summary>Answers to the facts that are yes or no; one that is missing is open, and so is a contested one.</summary>
    public IReadOnlyDictionary<CodedFact, Coded> Facts { get; init; } = new Dictionary<CodedFact, Coded>();

    /// <summary>True when nothing is left open of a primitive because what was coded contradicts itself.</summary>
    public bool IsImpossible => Stage.IsImpossible || Effect.IsImpossible || Proof.IsImpossible;

    // The open values of a fact as bits; no and yes are the bits 1 and 2.
    internal uint Open(CodedFact fact) => fact switch
    {
        CodedFact.Stage => Bits(Stage.Values.Select(value => (int)value)),
        CodedFact.Effect => Bits(Effect.Values.Select(value => (int)value)),
        CodedFact.Proof => Bits(Proof.Values.Select(value => (int)value)),
        _ => Facts.GetValueOrDefault(fact) switch
        {
            { IsContested: true } or { Value: null } => 3,
            { Value: true } => 2,
            _ => 1,
        },
    };

    private static uint Bits(IEnumerable<int> values) => values.Aggregate(0u, (bits, value) => bits | (1u << value));
}
