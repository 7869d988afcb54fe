using Skein.Casework.Cases;
using Skein.Casework.Review;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Coding;

/// <summary>Records a statement by hand, from selected words or with a locator.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AddStatement(CaseSession session)
{
    /// <summary>Records a statement.</summary>
    /// <param name="request">The statement as filled in.</param>
    public ActOutcome Run(NewStatement request) => Run(request, added: null);

    /// <summary>Records a statement, and with it an entity that it names and the case lacks.</summary>
    /// <param name="request">The statement as filled in.</param>
    /// <param name="added">The entity; null for none.</param>
    internal ActOutcome Run(NewStatement request, Entity? added)
    {
        using var reader = session.Store.OpenReader();
        var (evidence, source, fault) = EvidenceOf(reader, request);
        if (fault is not null)
        {
            return fault;
        }

        if (Date(request.ValidTime, out var valid) is { } badValid)
        {
            return badValid;
        }

        if (Date(request.AssertedOn, out var asserted) is { } badAsserted)
        {
            return badAsserted;
        }

        var kind = session.Vocabulary.Find(request.Property)?.Value;
        var statement = new Statement
        {
            Id = StatementId.From(session.Ids.Next("st")),
            Subject = request.Subject,
            Property = request.Property,
            Object = kind is null ? request.Object : null,
            Value = kind is { } form ? new StatementValue(form, request.Value?.Trim() ?? "") : null,
            Qualifiers = request.Qualifiers.ToEquatableList(),
            Stance = request.Stance,
            Modality = request.Modality,
            Speaker = string.IsNullOrWhiteSpace(request.Speaker) ? null : request.Speaker.Trim(),
            ValidTime = valid,
            AssertedOn = asserted,
            Source = source!.Value,
            Evidence = evidence!,
            Credibility = request.Credibility,
        };
        var additions = EntityAdditions.For(reader, statement.Entities().Where(id => id != added?.Id), out var missing);
        if (missing is { } absent)
        {
            return Faults.NoEntity(absent.Value);
        }

        if (added is not null)
        {
            additions.Add(new CaseEvent.EntityAdded(added));
        }

        var kinds = additions.ToDictionary(addition => addition.Entity.Id, addition => addition.Entity.Kind);
        var faults = session.Vocabulary.Check(statement, id => kinds.TryGetValue(id, out var known) ? known : reader.Find(id)?.Value.Kind);
        return faults.Count > 0
            ? Faults.NotByVocabulary(faults)
            : session.Record([.. additions, new CaseEvent.StatementRecorded(statement)], act: additions.Count, id: statement.Id.Value);
    }

    private static (Evidence? Evidence, SourceId? Source, ActOutcome? Fault) EvidenceOf(ICaseReader reader, NewStatement request)
    {
        if (request.Passage is { } selected)
        {
            if (reader.Find(selected.Document) is not { } document || reader.ReadText(selected.TextVersion) is not { } text)
            {
                return (null, null, Faults.NoText());
            }

            return selected.Span.IsEmpty || !selected.Span.FitsIn(text)
                ? (null, null, Faults.BadSpan())
                : (new Evidence.Passage(selected.Document, selected.TextVersion, selected.Span, selected.Span.Of(text)), document.Value.Source, null);
        }

        if (request.Source is not { } source || string.IsNullOrWhiteSpace(request.Locator))
        {
            return (null, null, Faults.NoEvidence());
        }

        return reader.HistoryOf(source).Count == 0
            ? (null, null, Faults.NoSource(source.Value))
            : (new Evidence.Locator(request.Locator.Trim()), source, null);
    }

    private static ActOutcome.Refused? Date(string? text, out Edtf? date)
    {
        date = null;
        return string.IsNullOrWhiteSpace(text) || Edtf.TryParse(text.Trim(), out date, out var reason) ? null : Faults.BadDate(text.Trim(), reason);
    }
}
