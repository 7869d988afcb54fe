using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Exchange.Matrices;
using Skein.Methods.Hypotheses;
using Skein.Methods.Outcomes;
using Skein.Model;

namespace Skein.Casework.Hypotheses;

/// <summary>Changes one row or one hypothesis of the analyst's own recorded matrix; where there is none, begins one.</summary>
/// <param name="session">The coder at work.</param>
public sealed class EditMatrix(CaseSession session)
{
    /// <summary>Begins a matrix with the seven hypotheses on who was behind an attack, or asks another question of the one that stands.</summary>
    /// <param name="about">The incident or operation.</param>
    /// <param name="question">The question in words.</param>
    /// <param name="reason">Why; needed.</param>
    public ActOutcome Ask(EntityId about, string question, string reason)
    {
        var own = Own(about);
        return Record(
            own.Matrix.Hypotheses.Count > 0 ? own : own with { Matrix = own.Matrix with { Hypotheses = AttributionHypotheses.Default } }, about, reason, question);
    }

    /// <summary>Adds a hypothesis, gives it up, or takes it back.</summary>
    /// <param name="about">The incident or operation.</param>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <param name="reason">Why; needed.</param>
    public ActOutcome Hypothesize(EntityId about, CompetingHypothesis hypothesis, string reason)
    {
        ArgumentNullException.ThrowIfNull(hypothesis);
        var own = Own(about);
        var hypotheses = own.Matrix.Hypotheses.Any(one => one.Id == hypothesis.Id)
            ? own.Matrix.Hypotheses.Select(one => one.Id == hypothesis.Id ? hypothesis : one)
            : own.Matrix.Hypotheses.Append(hypothesis);
        return Record(own with { Matrix = own.Matrix with { Hypotheses = [.. hypotheses] } }, about, reason);
    }

    /// <summary>Rates a row across the hypotheses, a new one or one that stands.</summary>
    /// <param name="about">The incident or operation.</param>
    /// <param name="row">The row; of hypotheses that it leaves out nothing is rated.</param>
    /// <param name="text">What it says.</param>
    /// <param name="isMilestone">True when it is not observed yet.</param>
    /// <param name="reason">Why; needed.</param>
    public ActOutcome Rate(EntityId about, EvidenceRow row, RatedText text, bool isMilestone, string reason)
    {
        ArgumentNullException.ThrowIfNull(row);
        var own = Own(about);
        var rows = own.Matrix.Rows.Where(one => one.Id != row.Id);
        var milestones = own.Matrix.Milestones.Where(one => one.Id != row.Id);
        return Record(
            own with
            {
                Matrix = own.Matrix with
                {
                    Rows = [.. isMilestone ? rows : rows.Append(row)],
                    Milestones = [.. isMilestone ? milestones.Append(row) : milestones],
                },
                Texts = new Dictionary<EvidenceId, RatedText>(own.Texts) { [row.Id] = text },
            },
            about,
            reason);
    }

    private RatedMatrix Own(EntityId about) =>
        new ShowHypotheses(session).Run(new HypothesesRequest(about) { Analyst = session.Coder.Name }, ViewFilter.Everything with { IncludeProtected = true })
            is MethodResult<RecordedHypotheses>.Computed { Value: var shown }
            ? shown.Analysts[0].Matrix
            : new RatedMatrix(session.Coder.Name, new HypothesisMatrix([], []), new Dictionary<EvidenceId, RatedText>());

    private ActOutcome Record(RatedMatrix matrix, EntityId about, string reason, string? question = null) =>
        new RecordMatrix(session).Run(matrix, about, reason, question);
}
