using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Statements;

namespace Skein.Storage.Sqlite.Projecting;

internal sealed partial class Projector
{
    private void Close(string sql, long sequence, string id) => commands[sql].Bind(1, sequence).Bind(2, id).Run();

    private void OpenSource(long sequence, string id) =>
        commands["INSERT INTO source (opened, event, id) VALUES (?1, ?1, ?2)"].Bind(1, sequence).Bind(2, id).Run();

    private void OpenEntity(long sequence, Entity entity) =>
        commands["INSERT INTO entity (opened, event, id, kind, label, document) VALUES (?1, ?1, ?2, ?3, ?4, ?5)"]
            .Bind(1, sequence).Bind(2, entity.Id.Value).Bind(3, entity.Kind.ToString()).Bind(4, entity.Label).Bind(5, entity.Document?.Value).Run();

    private void OpenStatement(long sequence, Statement statement) =>
        commands["INSERT INTO statement (opened, event, id, subject, property, source, document) VALUES (?1, ?1, ?2, ?3, ?4, ?5, ?6)"]
            .Bind(1, sequence)
            .Bind(2, statement.Id.Value)
            .Bind(3, statement.Subject.Value)
            .Bind(4, statement.Property.Value)
            .Bind(5, statement.Source.Value)
            .Bind(6, (statement.Evidence as Evidence.Passage)?.Document.Value)
            .Run();

    // Every event about a statement is in the index of subjects, so statements need no index by identifier of their own.
    private void CloseStatement(long sequence, StatementId id) =>
        commands[
            """
            UPDATE statement SET closed = ?1
            WHERE id = ?2 AND closed IS NULL AND event IN (SELECT sequence FROM subject_event WHERE subject = ?3)
            """]
            .Bind(1, sequence).Bind(2, id.Value).Bind(3, SubjectKey.Of(Model.Log.Subject.Of(id))).Run();

    // A new wording of a statement is whole and brings its own translation, or none; a withdrawal leaves the translation for the case that
    // the statement comes back.
    private void CloseTranslation(long sequence, string statement) =>
        Close("UPDATE translation SET closed = ?1 WHERE statement = ?2 AND closed IS NULL", sequence, statement);

    private void OpenJudgement(long sequence, Judgement judgement) =>
        commands["INSERT INTO judgement (opened, event, id, one, other) VALUES (?1, ?1, ?2, ?3, ?4)"]
            .Bind(1, sequence).Bind(2, judgement.Id.Value).Bind(3, judgement.Left.Value).Bind(4, judgement.Right.Value).Run();

    private void OpenApart(long sequence, CaseEvent.NearCopySetApart apart)
    {
        var (one, other) = apart.Document.CompareTo(apart.Other) <= 0 ? (apart.Document, apart.Other) : (apart.Other, apart.Document);
        commands["INSERT INTO near_copy_apart (opened, event, one, other) VALUES (?1, ?1, ?2, ?3)"]
            .Bind(1, sequence).Bind(2, one.Value).Bind(3, other.Value).Run();
    }

    // The order of the two carries no meaning, so the ordinally smaller one stands first. What others stated of them stays.
    private void OpenLikelihood(long sequence, string author, LikelihoodJudgement likelihood)
    {
        var (one, other) = likelihood.Pair;
        commands["UPDATE likelihood SET closed = ?1 WHERE one = ?2 AND other = ?3 AND author = ?4 AND closed IS NULL"]
            .Bind(1, sequence).Bind(2, one.Value).Bind(3, other.Value).Bind(4, author).Run();
        commands["INSERT INTO likelihood (opened, event, id, one, other, author) VALUES (?1, ?1, ?2, ?3, ?4, ?5)"]
            .Bind(1, sequence).Bind(2, likelihood.Id.Value).Bind(3, one.Value).Bind(4, other.Value).Bind(5, author).Run();
    }
}
