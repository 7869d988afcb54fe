using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Methods.Questions;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Exchange.Briefs;
using Skein.Methods.Outcomes;

namespace Skein.Casework.Briefs;

/// <summary>
/// Writes the answer to a question with conditions as a brief: what was asked in all of its parts, the answer, what stands next to it, which single
/// statements would change it, and the passages on which all of it rests.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class WriteQuestionBrief(CaseSession session)
{
    /// <summary>Writes it.</summary>
    /// <param name="request">The question.</param>
    /// <param name="profile">Who is named in it.</param>
    /// <param name="filter">Through which filter; its fourth clock is the as-of date, and must be set.</param>
    /// <returns>The brief; or why the question has no answer.</returns>
    public MethodResult<Brief> Run(QuestionRequest request, RedactionProfile profile, ViewFilter filter) => new AnswerQuestion(session).Run(request, filter) switch
    {
        MethodResult<QuestionView>.Computed { Value: var answer } => new MethodResult<Brief>.Computed(Of(answer, profile, filter)),
        MethodResult<QuestionView>.Refused refused => new MethodResult<Brief>.Refused(refused.Why),
        _ => throw new InvalidOperationException("A question is answered or refused."),
    };

    private Brief Of(QuestionView answer, RedactionProfile profile, ViewFilter filter)
    {
        using var view = new CaseView(session, filter);
        var redaction = new Redaction(view, profile, () => new PlaceCover(view, session.Location));
        var notes = new NoteBook();
        var sections = Sections(answer, new BriefSentences(redaction, notes), redaction).Where(section => section.Paragraphs.Count > 0).ToList();
        var sheet = new BriefSheet
        {
            Title = T.Of("brief.title-question"),
            Preface = BriefPreface.Of(session, view, redaction, answer.Inputs),
            Sections = sections,
            Notes = notes.Notes,
            Foot = T.Of("brief.foot", redaction.Text(view.Reader.Case.Title)),
        };
        return new Brief(sheet, profile, redaction.StandIns, answer.Inputs.Count, session.Time.GetUtcNow(), filter);
    }

    private static IEnumerable<BriefSection> Sections(QuestionView answer, BriefSentences sentences, Redaction redaction)
    {
        yield return new BriefSection(T.Of("brief.asked"), [.. Asked(answer.Asked, redaction)]);
        yield return new BriefSection(T.Of("brief.answer"), Attacks(answer.Answer, redaction) switch
        {
            [] => [BriefSentences.Remark(T.Of("brief.answer-none"))],
            var attacks when answer.IsDetermined => attacks,
            var attacks => [.. attacks, BriefSentences.Remark(T.Of("brief.answer-open"))],
        });
        yield return new BriefSection(T.Of("brief.second"), Attacks(answer.SecondBest, redaction));
        yield return new BriefSection(T.Of("brief.rivals"), Attacks([.. answer.Rivals, .. answer.Undated], redaction));
        yield return new BriefSection(T.Of("brief.change"), answer.WouldChange.Count == 0
            ? [BriefSentences.Remark(T.Of("brief.no-change"))]
            : [.. answer.WouldChange.Select(change => Change(change, sentences, redaction)).OfType<BriefParagraph>()]);
        yield return new BriefSection(T.Of("brief.inputs"), sentences.Of(answer.Inputs));
    }

    private static IEnumerable<BriefParagraph> Asked(AskedView asked, Redaction redaction)
    {
        (string Name, string? Value)[] parts =
        [
            (T.Of("brief.asked.which"), T.Of("brief.asked.which." + asked.Which.ToString().ToLowerInvariant())),
            (T.Of("brief.asked.country"), asked.Country.Label),
            (T.Of("brief.asked.elsewhere"), asked.Elsewhere.Count == 0 ? null : string.Join("; ", asked.Elsewhere.Select(place => place.Label))),
            (T.Of("brief.asked.lethal"), asked.Lethality),
            (T.Of("brief.asked.involvement"), asked.Involvement),
            (T.Of("brief.asked.level"), asked.Level.ToString().ToLowerInvariant()),
            (T.Of("brief.asked.actor"), asked.Actor is { } actor ? redaction.Of(actor).Label : T.Of("brief.asked.anybody")),
            (T.Of("brief.asked.attribution"), asked.Attribution),
            (T.Of("brief.asked.before"), asked.Before is { } before ? BriefSentences.Day(before) : null),
            (T.Of("brief.asked.as-of"), BriefSentences.Day(asked.AsOf)),
        ];
        return parts.Where(part => part.Value is not null).Select(part => new BriefParagraph(T.Of("brief.asked.line", part.Name, part.Value), [], IsItem: true));
    }

    private static IReadOnlyList<BriefParagraph> Attacks(IReadOnlyList<AttackView> attacks, Redaction redaction) =>
        [.. attacks.Select(attack => new BriefParagraph(Attack(attack, redaction), [], IsItem: true))];

    private static string Attack(AttackView attack, Redaction redaction)
    {
        var name = redaction.Of(attack.Incident).Label;
        return (attack.Earliest, attack.Latest) switch
        {
            ({ } first, { } last) when redaction.IsCoarse => T.Of("brief.attack", name, first.Year == last.Year ? Year(first) : T.Of("brief.years", Year(first), Year(last))),
            _ => AttackWords.Of(name, attack.Earliest, attack.Latest),
        };
    }

    private static BriefParagraph? Change(AnswerChangeView change, BriefSentences sentences, Redaction redaction)
    {
        if (redaction.Of(change.Statement) is not { } statement)
        {
            return null;
        }

        var then = change.Answer.Count == 0 ? T.Of("brief.change-none") : string.Join("; ", change.Answer.Select(entity => redaction.Of(entity).Label));
        var what = T.Of("brief.change." + change.Kind.ToString().ToLowerInvariant(), BriefSentences.Sentence(statement));
        return sentences.Paragraph(T.Of("brief.change-to", what, then), [statement]);
    }

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
