using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Storage.Projection;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Schema;
using Skein.Text.Names;

namespace Skein.Storage.Sqlite.Projecting;

/// <summary>
/// Brings the projections up to date with one event after another; an append and a rebuild go through here alike, so that both give the
/// same rows. It asks nothing whether an event may be: that was judged when it was appended, and what an erasure took out of the log must
/// not stop what is left.
/// </summary>
/// <param name="commands">The connection that holds the projections, within a transaction.</param>
/// <param name="searchable">False to leave the full-text index out.</param>
internal sealed partial class Projector(PreparedCommands commands, bool searchable = true)
{
    // Room for a million items in one event; numbers of proposals and names follow from the log and are the same after a rebuild.
    private const int ItemBits = 20;

    /// <summary>Projects one event.</summary>
    /// <param name="sequence">Its number.</param>
    /// <param name="author">Who recorded it.</param>
    /// <param name="caseEvent">The event.</param>
    /// <param name="payload">The event as written.</param>
    public void Apply(long sequence, string author, CaseEvent caseEvent, ReadOnlySpan<byte> payload)
    {
        var index = commands["INSERT OR IGNORE INTO subject_event (subject, sequence) VALUES (?, ?)"];
        foreach (var subject in caseEvent.Subjects())
        {
            index.Bind(1, SubjectKey.Of(subject)).Bind(2, sequence).Run();
        }

        switch (caseEvent)
        {
            case CaseEvent.CaseOpened or CaseEvent.CaseRecordRevised:
                commands["UPDATE case_record SET closed = ? WHERE closed IS NULL"].Bind(1, sequence).Run();
                commands["INSERT INTO case_record (opened, event) VALUES (?1, ?1)"].Bind(1, sequence).Run();
                break;
            case CaseEvent.SourceAdded { Source: var source }:
                OpenSource(sequence, source.Id.Value);
                break;
            case CaseEvent.SourceRevised { Source: var source }:
                Close("UPDATE source SET closed = ?1 WHERE id = ?2 AND closed IS NULL", sequence, source.Id.Value);
                OpenSource(sequence, source.Id.Value);
                break;
            case CaseEvent.EntityAdded { Entity: var entity }:
                OpenEntity(sequence, entity);
                break;
            case CaseEvent.EntityRevised { Entity: var entity }:
                Close("UPDATE entity SET closed = ?1 WHERE id = ?2 AND closed IS NULL", sequence, entity.Id.Value);
                OpenEntity(sequence, entity);
                break;
            case CaseEvent.StatementRecorded { Statement: var statement }:
                OpenStatement(sequence, statement);
                break;
            case CaseEvent.StatementCorrected { Statement: var statement }:
                CloseStatement(sequence, statement.Id);
                CloseTranslation(sequence, statement.Id.Value);
                OpenStatement(sequence, statement);
                break;
            case CaseEvent.StatementWithdrawn withdrawn:
                CloseStatement(sequence, withdrawn.Statement);
                break;
            case CaseEvent.QuoteTranslated { Statement.Value: var translated }:
                CloseTranslation(sequence, translated);
                commands["INSERT INTO translation (opened, event, statement) VALUES (?1, ?1, ?2)"].Bind(1, sequence).Bind(2, translated).Run();
                break;
            case CaseEvent.JudgementRecorded { Judgement: var judgement }:
                OpenJudgement(sequence, judgement);
                break;
            case CaseEvent.JudgementWithdrawn withdrawn:
                Close("UPDATE judgement SET closed = ?1 WHERE id = ?2 AND closed IS NULL", sequence, withdrawn.Judgement.Value);
                break;
            case CaseEvent.LikelihoodStated { Likelihood: var likelihood }:
                OpenLikelihood(sequence, author, likelihood);
                break;
            case CaseEvent.LikelihoodWithdrawn withdrawn:
                Close("UPDATE likelihood SET closed = ?1 WHERE id = ?2 AND closed IS NULL", sequence, withdrawn.Likelihood.Value);
                break;
            case CaseEvent.MethodCoded { Coding: var coding }:
                OpenCoding(sequence, author, coding);
                break;
            case CaseEvent.MethodCodingWithdrawn withdrawn:
                Close("UPDATE coding SET closed = ?1 WHERE id = ?2 AND closed IS NULL", sequence, withdrawn.Coding.Value);
                break;
            case CaseEvent.AssessmentSigned { Assessment: var assessment }:
                OpenAssessment(sequence, assessment);
                break;
            case CaseEvent.AssessmentWithdrawn withdrawn:
                CloseAssessment(sequence, withdrawn.Assessment);
                break;
            case CaseEvent.ChartSaved { Chart: var chart }:
                Close("UPDATE chart SET closed = ?1 WHERE id = ?2 AND closed IS NULL", sequence, chart.Id.Value);
                commands["INSERT INTO chart (opened, event, id) VALUES (?1, ?1, ?2)"].Bind(1, sequence).Bind(2, chart.Id.Value).Run();
                break;
            case CaseEvent.ChartDeleted deleted:
                Close("UPDATE chart SET closed = ?1 WHERE id = ?2 AND closed IS NULL", sequence, deleted.Chart.Value);
                break;
            case CaseEvent.SearchSaved { Search: var search }:
                Close("UPDATE saved_search SET closed = ?1 WHERE id = ?2 AND closed IS NULL", sequence, search.Id.Value);
                commands["INSERT INTO saved_search (opened, event, id) VALUES (?1, ?1, ?2)"].Bind(1, sequence).Bind(2, search.Id.Value).Run();
                break;
            case CaseEvent.SearchDeleted deleted:
                Close("UPDATE saved_search SET closed = ?1 WHERE id = ?2 AND closed IS NULL", sequence, deleted.Search.Value);
                break;
            case CaseEvent.NoteAdded { Note: var note }:
                commands["INSERT INTO note (opened, event, id, about_kind, about_id) VALUES (?1, ?1, ?2, ?3, ?4)"]
                    .Bind(1, sequence).Bind(2, note.Id.Value).Bind(3, note.About.Kind.ToString()).Bind(4, note.About.Id).Run();
                break;
            case CaseEvent.DocumentAdded { Document: var document }:
                AddDocument(sequence, document);
                break;
            case CaseEvent.DocumentMet met:
                commands["INSERT INTO document_met (event, document) VALUES (?, ?)"].Bind(1, sequence).Bind(2, met.Document.Value).Run();
                Resolve(met.Path);
                break;
            case CaseEvent.TextVersionAdded { Version: { Translates: { } translates } translation }:
                AddTranslation(sequence, translation, translates.Language);
                break;
            case CaseEvent.TextVersionAdded { Version: var version }:
                AddVersion(sequence, version);
                break;
            case CaseEvent.ReadingFailed failed:
                commands["INSERT OR REPLACE INTO reading_fault (path, event) VALUES (?, ?)"].Bind(1, failed.Path).Bind(2, sequence).Run();
                break;
            case CaseEvent.NearCopyFound copy:
                commands["INSERT INTO near_copy (event, document, earlier) VALUES (?, ?, ?)"]
                    .Bind(1, sequence).Bind(2, copy.Document.Value).Bind(3, copy.Earlier.Value).Run();
                break;
            case CaseEvent.NearCopySetApart apart:
                OpenApart(sequence, apart);
                break;
            case CaseEvent.RunStarted { Run: var run }:
                commands["INSERT OR IGNORE INTO run (event, id) VALUES (?, ?)"].Bind(1, sequence).Bind(2, run.Id.Value).Run();
                break;
            case CaseEvent.ProposalsMade made:
                AddProposals(sequence, made, payload);
                break;
            case CaseEvent.ProposalDecided decided:
                Decide(sequence, decided);
                break;
            case CaseEvent.SecondLookRecorded look:
                commands["INSERT INTO second_look (opened, event, proposal, looked, decision, author) VALUES (?1, ?1, ?2, ?3, ?4, ?5)"]
                    .Bind(1, sequence).Bind(2, look.Proposal.Value).Bind(3, look.Looked).Bind(4, look.Decision.ToString()).Bind(5, author).Run();
                break;
            case CaseEvent.Undone undone:
                Undo(sequence, undone.Sequence);
                break;
            default:
                break;
        }

        AddNames(sequence, caseEvent);
    }

    private void Undo(long sequence, long target)
    {
        commands["INSERT OR IGNORE INTO undone (event, by) VALUES (?, ?)"].Bind(1, target).Bind(2, sequence).Run();
        UndoTranslation(sequence, target);
        foreach (var table in ProjectionSchema.Spells)
        {
            commands[table.Close].Bind(1, sequence).Bind(2, target).Run();
            commands[table.Reopen].Bind(1, sequence).Bind(2, target).Run();
        }

        commands[
            """
            UPDATE proposal
            SET state = coalesce((SELECT state FROM decision WHERE decision.proposal = proposal.id AND closed IS NULL), 'Pending')
            WHERE id IN (SELECT proposal FROM decision WHERE event = ?)
            """].Bind(1, target).Run();
    }

    private void AddNames(long sequence, CaseEvent caseEvent)
    {
        var isProposed = caseEvent is CaseEvent.ProposalsMade;
        var number = sequence << ItemBits;
        foreach (var (entity, name) in EventFacts.NamesOf(caseEvent))
        {
            commands["INSERT INTO name (number, event, entity, is_proposed, name) VALUES (?, ?, ?, ?, ?)"]
                .Bind(1, number).Bind(2, sequence).Bind(3, entity.Value).Bind(4, isProposed ? 1 : 0).Bind(5, name).Run();
            foreach (var token in NameKey.Tokens(name))
            {
                commands["INSERT OR IGNORE INTO name_token (token, name) VALUES (?, ?)"].Bind(1, token).Bind(2, number).Run();
            }

            number++;
        }
    }

    private void AddDocument(long sequence, Document document)
    {
        commands["INSERT INTO document (event, id, source, bytes, keeping) VALUES (?, ?, ?, ?, ?)"]
            .Bind(1, sequence).Bind(2, document.Id.Value).Bind(3, document.Source.Value)
            .Bind(4, document.Bytes.ToBytes()).Bind(5, document.Kept.ToString()).Run();
        Resolve(document.Path);
    }

    // The file was read after all: its earlier fault is no longer of interest.
    private void Resolve(string path) => commands["DELETE FROM reading_fault WHERE path = ?"].Bind(1, path).Run();

    private void AddVersion(long sequence, TextVersion version)
    {
        var (document, hash) = (version.Document.Value, version.Hash.ToBytes());
        commands["INSERT INTO text_version (event, id, document, hash) VALUES (?, ?, ?, ?)"]
            .Bind(1, sequence).Bind(2, version.Id.Value).Bind(3, document).Bind(4, hash).Run();
        if (searchable)
        {
            // An external-content index forgets a row only when it is told what the row said.
            commands[
                """
                INSERT INTO document_index (document_index, rowid, body)
                SELECT 'delete', number, body FROM searchable WHERE number = (SELECT event FROM document WHERE id = ?)
                """].Bind(1, document).Run();
        }

        commands["UPDATE document SET version = ?1, text = ?2 WHERE id = ?3"].Bind(1, version.Id.Value).Bind(2, hash).Bind(3, document).Run();
        if (searchable)
        {
            commands[
                """
                INSERT INTO document_index (rowid, body)
                SELECT number, body FROM searchable WHERE number = (SELECT event FROM document WHERE id = ?)
                """].Bind(1, document).Run();
        }
    }
}
