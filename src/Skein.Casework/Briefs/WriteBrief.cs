using Skein.Casework.Cases;
using Skein.Casework.Dossiers;
using Skein.Casework.SourceCriticism;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Exchange.Briefs;
using Skein.Methods.Outcomes;
using Skein.Model;

namespace Skein.Casework.Briefs;

/// <summary>
/// Writes what a case knows of a person, an incident or anything else as a brief: sentences made of statements, each with the words of its
/// sources as notes, what contradicts, what is open, what is missing, and how it is sourced. Nothing is written that no statement says.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class WriteBrief(CaseSession session)
{
    /// <summary>Writes it; null when the case has no such entity.</summary>
    /// <param name="about">Whom or what.</param>
    /// <param name="profile">Who is named in it.</param>
    /// <param name="filter">Through which filter.</param>
    public Brief? Run(EntityId about, RedactionProfile profile, ViewFilter filter)
    {
        if (new ShowDossier(session).Run(about, filter) is not { } dossier)
        {
            return null;
        }

        using var view = new CaseView(session, filter);
        var redaction = new Redaction(view, profile, () => new PlaceCover(view, session.Location));
        var notes = new NoteBook();
        var statements = Statements(dossier);
        var sections = Sections(dossier, new BriefSentences(redaction, notes), redaction).Append(Sourcing(about, filter, redaction)).OfType<BriefSection>().ToList();
        var sheet = new BriefSheet
        {
            Title = T.Of("brief.title", redaction.Of(dossier.Entity).Label),
            Preface = BriefPreface.Of(session, view, redaction, statements),
            Sections = sections,
            Notes = notes.Notes,
            Foot = T.Of("brief.foot", redaction.Text(view.Reader.Case.Title)),
        };
        return new Brief(sheet, profile, redaction.StandIns, statements.Count, session.Time.GetUtcNow(), filter);
    }

    private static List<StatementView> Statements(Dossier dossier) =>
        [.. dossier.LegalStatus.Concat(dossier.Names).Concat(dossier.Groups.SelectMany(group => group.Statements)).DistinctBy(statement => statement.Id)];

    private static IEnumerable<BriefSection?> Sections(Dossier dossier, BriefSentences sentences, Redaction redaction)
    {
        if (dossier.Entity.Kind == Model.Entities.EntityKind.Person)
        {
            yield return dossier.LegalStatus.Count == 0
                ? new BriefSection(T.Of("brief.status"), [BriefSentences.Remark(T.Of("brief.no-status"))])
                : Section(T.Of("brief.status"), sentences.Of(dossier.LegalStatus));
        }

        yield return Section(T.Of("brief.names"), sentences.Of(dossier.Names.Where(name => name.RawValue != dossier.Entity.Label)));
        foreach (var group in dossier.Groups)
        {
            yield return Section(group.Label, sentences.Of(group.Statements));
        }

        yield return Section(T.Of("brief.contradictions"), [.. dossier.Contradictions.Select(clash => sentences.Paragraph(
            T.Of("brief.contradiction", redaction.Text(clash.About)), clash.Statements.Select(redaction.Of).OfType<StatementView>()))]);
        yield return Section(T.Of("brief.open"), [.. Open(dossier, redaction).Select(BriefSentences.Remark)]);
    }

    private static IEnumerable<string> Open(Dossier dossier, Redaction redaction)
    {
        foreach (var either in dossier.EitherOrs)
        {
            yield return T.Of("brief.either-or", redaction.Of(either.Open).Label, string.Join(T.Of("brief.or"), either.Alternatives.Select(entity => redaction.Of(entity).Label)));
        }

        if (dossier.Questions.Count > 0)
        {
            yield return T.Count("brief.questions", dossier.Questions.Count);
        }

        foreach (var gap in DossierGaps.Of(dossier))
        {
            yield return T.Of("brief.gap", gap.First == gap.Last ? $"{gap.First}" : T.Of("brief.years", gap.First, gap.Last));
        }

        if (dossier.HiddenByFilter > 0)
        {
            yield return T.Count("brief.hidden", dossier.HiddenByFilter);
        }

        if (dossier.UnreviewedCount > 0)
        {
            yield return T.Count("brief.unreviewed", dossier.UnreviewedCount);
        }
    }

    private BriefSection? Sourcing(EntityId about, ViewFilter filter, Redaction redaction) => new SummarizeSources(session).Run(filter, about) switch
    {
        MethodResult<SourcingView>.Computed { Value: var sourcing } => Section(T.Of("brief.sources"), [.. sourcing.Words.Select(words => BriefSentences.Remark(redaction.Text(words)!))]),
        _ => null,
    };

    private static BriefSection? Section(string heading, IReadOnlyList<BriefParagraph> paragraphs) =>
        paragraphs.Count == 0 ? null : new BriefSection(heading, paragraphs);
}
