using System.Text.Json.Serialization;
using Skein.Model.Proposals;

namespace Skein.Model.Log;

[JsonDerivedType(typeof(SecondLookRecorded), "second-look-recorded")]
public abstract partial record CaseEvent
{
    /// <summary>
    /// Another coder decided on a proposal without being shown what the first decided. It changes nothing but the measure of agreement: the
    /// decision that stands is the first one.
    /// </summary>
    /// <param name="Proposal">The proposal.</param>
    /// <param name="Looked">The event of the decision that was looked at again; the look counts while that decision stands.</param>
    /// <param name="Decision">What the second coder would have decided.</param>
    /// <param name="Reason">Why, when the coder says.</param>
    public sealed record SecondLookRecorded(ProposalId Proposal, long Looked, Decision Decision, string? Reason = null) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Proposal)];
    }
}
