using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Extraction;
using Skein.Extraction.Dates;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Documents;
using Skein.Text;

namespace Skein.Casework.Reading;

/// <summary>What is marked in the text of a document.</summary>
/// <param name="view">The case.</param>
/// <param name="document">The document.</param>
/// <param name="version">The text version that is shown.</param>
/// <param name="text">Its text.</param>
internal sealed class DocumentMarks(CaseView view, Document document, TextVersionId version, string text)
{
    /// <summary>Beyond this many characters no dates are read for marking: the page is long enough as it is.</summary>
    private const int LongestDated = 400_000;

    /// <summary>The marks by start.</summary>
    public IReadOnlyList<Mark> Of(IReadOnlyList<StatementView> statements, IEnumerable<ProposalView> proposals) =>
    [
        .. Mentions()
            .Concat(Dates())
            .Concat(statements.SelectMany(Statement))
            .Concat(proposals.Select(Proposal).OfType<Mark>())
            .OrderBy(mark => mark.Span)
            .ThenBy(mark => mark.Kind),
    ];

    private IEnumerable<Mark> Mentions() =>
        from proposed in view.Reader.ProposedEntities(document.Id)
        let entity = view.Ref(proposed.Entity.Id)
        from mention in proposed.Mentions
        select new Mark(mention.Span, MarkKind.Mention, MentionLabel.Of(entity.Label, mention, text), entity, null, null);

    private IEnumerable<Mark> Dates()
    {
        if (text.Length > LongestDated)
        {
            return [];
        }

        var request = new ExtractionRequest(
            document.Id, version, document.Source, text, document.Language, document.Published ?? view.Sources.Get(document.Source).Published);
        return TextDates.Of(request).Select(date => new Mark(date.Span, MarkKind.Date, EdtfDisplay.Describe(date.Date), null, null, null));
    }

    private IEnumerable<Mark> Statement(StatementView statement)
    {
        if (SpanOf(statement) is not { } span)
        {
            yield break;
        }

        var sentence = StatementSentence.Of(statement);
        yield return new Mark(span, MarkKind.Statement, sentence, null, statement.Id, null);
        if (statement.IsContradicted)
        {
            yield return new Mark(span, MarkKind.Contradiction, T.Of("mark.otherwise", sentence), null, statement.Id, null);
        }
    }

    private Mark? Proposal(ProposalView proposal) => SpanOf(proposal.Statement) is { } span
        ? new Mark(span, MarkKind.Proposal, StatementSentence.Of(proposal.Statement), null, null, proposal.Id)
        : null;

    private TextSpan? SpanOf(StatementView statement) => statement.Evidence.TextVersion == version ? statement.Evidence.Span : null;
}
