using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Extraction.Explaining;
using Skein.Model;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;
using Skein.Text;

namespace Skein.Casework.Review.Reasons;

/// <summary>Unrolls why the machine proposes something.</summary>
internal static class ReasonViews
{
    public static ReasonView Of(CaseView view, Proposal proposal)
    {
        var guide = RuleGuide.Find(proposal.Rule);
        IReadOnlyList<ReasonPart> parts = [.. proposal.Explanation.Select(part => new ReasonPart(ScoreWords.Of(part), part.Weight))];
        var (quote, steps) = proposal is Proposal.StatementProposal { Statement: { Evidence: Evidence.Passage passage } statement }
            ? Read(view, proposal, statement, passage)
            : ([], []);
        var property = (proposal as Proposal.StatementProposal)?.Statement.Property;
        return new ReasonView(
            proposal.Rule,
            guide?.Definition ?? (property is { } code ? PropertyVocabulary.Shipped.Find(code)?.Definition : null),
            guide?.Example,
            guide?.Yields,
            guide?.CounterExample,
            parts,
            quote,
            steps);
    }

    private static (IReadOnlyList<QuotePart> Quote, IReadOnlyList<ResolutionStep> Steps) Read(
        CaseView view, Proposal proposal, Statement statement, Evidence.Passage passage)
    {
        var cues = CueWords.Of(proposal, passage.Quote).ToList();
        var marks = cues.Select(span => (span, QuoteMark.Cue)).ToList();
        var steps = new List<ResolutionStep>();
        foreach (var (end, mark) in new[] { (statement.Subject, QuoteMark.Subject), (statement.Object ?? statement.Subject, QuoteMark.Object) })
        {
            if (mark == QuoteMark.Object && statement.Object is null)
            {
                continue;
            }

            var (label, mentions) = Mentions(view, end, passage);
            // "his brother" stands for somebody, and "brother" is why: the reason is what a reader looks for.
            marks.AddRange(mentions.Where(mention => mention.Form == MentionForm.Name || !cues.Exists(cue => cue.Overlaps(mention.Span)))
                .Select(mention => (mention.Span, mark)));
            steps.AddRange(mentions.Count == 0
                ? [new ResolutionStep("", T.Of("reason.not-named", label))]
                : mentions.Select(mention => Step(mention, passage.Quote, label)).Where(step => step.Words != label).DistinctBy(step => step.Words));
        }

        return (MarkedQuote.Of(passage.Quote, marks), steps);
    }

    private static ResolutionStep Step(Mention mention, string quote, string label)
    {
        var words = mention.Span.Of(quote);
        return new ResolutionStep(words, mention.Form switch
        {
            MentionForm.Pronoun => T.Of("reason.pronoun", words, label),
            MentionForm.Nominal => T.Of("reason.nominal", words, label),
            _ => T.Of("reason.name", words, label),
        });
    }

    // The mentions within the quote, counted from its start. They belong to the latest reading of the document: when a name among them is
    // not in the words there, that was another text version, and none of them is marked.
    private static (string Label, List<Mention> Mentions) Mentions(CaseView view, EntityId end, Evidence.Passage passage)
    {
        if (view.Reader.FindProposed(end) is not { } read)
        {
            return (view.Ref(end).Label, []);
        }

        List<Mention> within = [.. read.Mentions
            .Where(mention => passage.Span.Contains(mention.Span) && !mention.Span.IsEmpty)
            .Select(mention => mention with { Span = new TextSpan(mention.Span.Start - passage.Span.Start, mention.Span.End - passage.Span.Start) })];
        var isSame = within.All(mention => mention.Span.FitsIn(passage.Quote)
            && (mention.Form != MentionForm.Name || SharesAWord(mention.Span.Of(passage.Quote), read.Entity.Label)));
        return (read.Entity.Label, isSame ? within : []);
    }

    private static bool SharesAWord(string words, string label) => words.Split([' ', '\n', '-'], StringSplitOptions.RemoveEmptyEntries)
        .Any(word => label.Contains(word, StringComparison.OrdinalIgnoreCase) || word.Contains(label, StringComparison.OrdinalIgnoreCase));
}
