using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Sources;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Text;
using Skein.Web.Components;
using Skein.Web.Hosting;
using Skein.Web.Links;
using Skein.Web.Pages;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>What a person records by hand.</summary>
internal static class CodingActs
{
    public static Task AddEntity(PostRequest post)
    {
        if (post.Text("label") is not { } label || post.Choice<EntityKind>("kind") is not { } kind)
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }
        var entity = new NewEntity(kind, label, post.IsChecked("by-role"), post.Choice<ProtectionClass>("protection") ?? ProtectionClass.None);
        return post.FinishAsync(
            new AddEntity(post.Session).Run(entity), "entity-added", post.IsChecked("stay") ? null : id => To.Entity(id, kind));
    }

    public static Task ReviseEntity(PostRequest post, string id)
    {
        var since = Dates.Read(post.Text("protection-since"), out var fault);
        if (fault is not null)
        {
            return post.RefuseAsync(fault);
        }
        if (Current(post, id) is not { } entity || post.Text("label") is not { } label || post.Text("reason") is not { } reason)
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }
        var revised = entity with
        {
            Label = label,
            Kind = post.Choice<EntityKind>("kind") ?? entity.Kind,
            ByRole = post.IsChecked("by-role"),
            Protection = post.Choice<ProtectionClass>("protection") ?? entity.Protection,
            ProtectionSince = since,
        };
        return post.FinishAsync(new ReviseEntity(post.Session).Run(revised, reason, post.Seen), "entity-revised");
    }

    public static Task AddStatement(PostRequest post)
    {
        var subject = EntityField.Read(post, "subject", out var subjectFault);
        var end = EntityField.Read(post, "object", out var objectFault);
        if ((subjectFault ?? objectFault) is { } fault)
        {
            return post.RefuseAsync(fault);
        }
        if (subject is null || post.Id<PropertyCode>("property") is not { } property)
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }
        return post.FinishAsync(new AddStatement(post.Session).Run(new NewStatement
        {
            Subject = subject.Value,
            Property = property,
            Object = end,
            Value = post.Text("value"),
            Passage = Selected(post),
            Source = post.Id<SourceId>("source"),
            Locator = post.Text("locator"),
            Stance = post.Choice<Stance>("stance") ?? Stance.Asserts,
            Modality = post.Choice<Modality>("modality") ?? Modality.Flat,
            Speaker = post.Text("speaker"),
            ValidTime = post.Text("valid"),
            Credibility = post.Choice<Credibility>("credibility") ?? Credibility.CannotBeJudged,
        }), "statement-added");
    }

    /// <summary>Selected words name somebody: of the case, or new where a kind is chosen.</summary>
    public static Task RecordMention(PostRequest post)
    {
        var kind = post.Choice<EntityKind>("kind");
        string? fault = null;
        var entity = kind is null ? EntityField.Read(post, "entity", out fault) : null;
        var outcome = fault is not null ? new ActOutcome.Refused(WebFaults.BadForm, fault + " " + T.Of("mention.or-new", T.Of("mention.known")))
            : Selected(post) is { } passage && (kind is not null || entity is not null) ? new RecordMention(post.Session).Run(new NewMention(passage, entity, kind))
            : new ActOutcome.Refused(WebFaults.BadForm, T.Of("form.missing"));
        return outcome is ActOutcome.Done || post.Id<DocumentId>("document") is not { } document || post.Id<TextVersionId>("version") is not { } version
            ? post.FinishAsync(outcome, "mention-recorded")
            : post.AskAgainAsync<MentionPage>(outcome, new()
            {
                ["Document"] = document,
                ["Version"] = version,
                ["Words"] = WordsOf(post),
                ["Typed"] = new TypedMention(post.Text("entity"), kind, post.Text("start"), post.Text("end")),
            });
    }

    public static Task WithdrawStatement(PostRequest post, string id) => PageRequest.Id<StatementId>(id) is { } statement
        ? post.FinishAsync(new WithdrawStatement(post.Session).Run(statement, post.Text("reason") ?? ""), "statement-withdrawn")
        : post.RefuseAsync(T.Of("form.missing"));

    public static Task TranslateQuote(PostRequest post, string id)
    {
        if (PageRequest.Id<StatementId>(id) is not { } statement)
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }
        var typed = new NewTranslation
        {
            Statement = statement,
            Text = post.Text("text") ?? "",
            Language = post.Text("language") ?? "",
            Author = post.Text("author"),
            Reason = post.Text("reason"),
            Seen = post.Seen,
        };
        var outcome = new TranslateQuote(post.Session).Run(typed);
        return outcome is not ActOutcome.Done && new ShowStatement(post.Session).Run(statement) is { } shown
            ? post.AskAgainAsync<TranslationPage>(outcome, new() { ["Model"] = shown, ["Typed"] = typed })
            : post.FinishAsync(outcome, "translated");
    }

    public static Task AddSource(PostRequest post) => SourceForm.Read(post, new Source { Id = SourceId.From(post.Session.Ids.Next("so")), Title = "" }, out var fault) is { } source
        ? post.FinishAsync(new AddSource(post.Session).Run(source), "source-added", id => To.Source(SourceId.From(id)))
        : post.RefuseAsync(fault!);

    public static Task ReviseSource(PostRequest post, string id)
    {
        using var reader = post.Session.Store.OpenReader();
        var current = PageRequest.Id<SourceId>(id) is { } source ? reader.HistoryOf(source) is [.., var last] ? last.Value : null : null;
        if (current is null || post.Text("reason") is not { } reason)
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }
        return SourceForm.Read(post, current, out var fault) is { } revised
            ? post.FinishAsync(new ReviseSource(post.Session).Run(revised, reason, post.Seen), "source-revised")
            : post.RefuseAsync(fault!);
    }

    public static Task ReviseCase(PostRequest post)
    {
        if (post.Text("title") is not { } title || post.Text("purpose") is not { } purpose || post.Text("responsible") is not { } responsible || post.Text("reason") is not { } reason)
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }
        var period = Dates.Read(post.Text("period"), out var fault);
        var reviewOn = fault is null ? Dates.Read(post.Text("review-on"), out fault) : null;
        if (fault is not null)
        {
            return post.RefuseAsync(fault);
        }
        var outcome = new ReviseCase(post.Session).Run(
            new CaseRecord { Title = title, Purpose = purpose, Responsible = responsible, LegalBasis = post.Text("legal-basis"), Period = period, ReviewOn = reviewOn },
            reason,
            post.Seen);
        // A record is never undone: what it was changed to is changed again, with a reason.
        return outcome is ActOutcome.Done ? post.ReturnAsync("case-revised") : post.FinishAsync(outcome, "case-revised");
    }

    private static Entity? Current(PostRequest post, string id)
    {
        using var reader = post.Session.Store.OpenReader();
        return PageRequest.Id<EntityId>(id) is { } entity ? reader.Find(entity)?.Value : null;
    }

    private static string? WordsOf(PostRequest post)
    {
        using var reader = post.Session.Store.OpenReader();
        return Selected(post) is { } passage && reader.ReadText(passage.TextVersion) is { } text && passage.Span.FitsIn(text) ? passage.Span.Of(text) : null;
    }

    private static SelectedPassage? Selected(PostRequest post) =>
        post.Id<DocumentId>("document") is { } document && post.Id<TextVersionId>("version") is { } version
        && post.Number("start") is { } start && post.Number("end") is { } end && end > start
            ? new SelectedPassage(document, version, new TextSpan(start, end))
            : null;
}
