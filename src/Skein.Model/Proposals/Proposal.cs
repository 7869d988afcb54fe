using System.Text.Json.Serialization;
using Skein.Model.Statements;

namespace Skein.Model.Proposals;

/// <summary>One feature of a score, so that the score can be unrolled for a reader.</summary>
/// <param name="Feature">What was seen, such as <c>cue "brother of"</c>; with <see cref="Values"/>, the code of the words that say it.</param>
/// <param name="Weight">What it added, in the unit of the score.</param>
public sealed record ScorePart(string Feature, double Weight)
{
    /// <summary>What belongs into the places of the words that <see cref="Feature"/> is the code of; null where it is said as it stands. May be empty.</summary>
    public EquatableList<string>? Values { get; init; }

    /// <summary>A part whose words a host says in its own language.</summary>
    /// <param name="code">The code of the words, such as <c>same-surname</c>.</param>
    /// <param name="weight">What it added.</param>
    /// <param name="values">What belongs into their places.</param>
    public static ScorePart Coded(string code, double weight, params string[] values) => new(code, weight) { Values = [.. values] };
}

/// <summary>What the machine proposes; a person decides.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "proposes")]
[JsonDerivedType(typeof(StatementProposal), "statement")]
[JsonDerivedType(typeof(IdentityProposal), "identity")]
public abstract record Proposal
{
    private Proposal()
    {
    }

    /// <summary>Its identifier; follows from what it says and from its quote. A proposal that was rejected has the same one when it is made again.</summary>
    public required ProposalId Id { get; init; }

    /// <summary>How sure the machine is, 0 to 1; never a probability of guilt or of anything but the reading.</summary>
    public required double Score { get; init; }

    /// <summary>The rule or model that made it, with its version, such as <c>kinship.sibling/1</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>What the score is made of.</summary>
    public EquatableList<ScorePart> Explanation { get; init; } = [];

    /// <summary>That a passage says something.</summary>
    public sealed record StatementProposal : Proposal
    {
        /// <summary>The statement as it would be recorded; its evidence is a passage.</summary>
        public required Statement Statement { get; init; }
    }

    /// <summary>That two entities may be one.</summary>
    public sealed record IdentityProposal : Proposal
    {
        /// <summary>One of the two.</summary>
        public required EntityId Left { get; init; }

        /// <summary>The other of the two.</summary>
        public required EntityId Right { get; init; }

        /// <summary>The words that suggest it, when a text does.</summary>
        public Evidence? Evidence { get; init; }
    }
}
