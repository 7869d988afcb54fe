using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Skein.Casework.Cases;
using Skein.Casework.Personal;
using Skein.Model;
using Skein.Web.Hosting;
using Skein.Web.Links;
using Skein.Web.Wording;

namespace Skein.Web.Shell;

/// <summary>One decision that was sent by a form. Its origin and token were checked before.</summary>
internal sealed class PostRequest(HttpContext context)
{
    private readonly PageRequest _page = new(context);

    public CaseSession Session => _page.Session;

    /// <summary>What was typed into a field without white space at its ends; null when it is empty.</summary>
    public string? Text(string field) => context.Request.Form[field].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Every value of a field that a form may hold several times.</summary>
    public IReadOnlyList<string> Texts(string field) => [.. context.Request.Form[field].OfType<string>()];

    /// <summary>The names of the fields that begin with a text.</summary>
    public IReadOnlyList<string> Fields(string begin) =>
        [.. context.Request.Form.Keys.Where(name => name.StartsWith(begin, StringComparison.Ordinal) && name.Length > begin.Length)];

    /// <summary>The files that were sent with a form.</summary>
    public IReadOnlyList<IFormFile> Files(string field) => context.Request.Form.Files.GetFiles(field);

    /// <summary>True when the form has the field, even empty: an emptied field removes what it showed.</summary>
    public bool Has(string field) => context.Request.Form.ContainsKey(field);

    public bool IsChecked(string field) => Text(field) == "1";

    public long? Seen => long.TryParse(Text("seen"), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null;

    public int? Number(string field) =>
        int.TryParse(Text(field), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public TId? Id<TId>(string field)
        where TId : struct, IIdentifier<TId> => PageRequest.Id<TId>(Text(field));

    /// <summary>A member of an enumeration by its name; null when the field is empty or names none.</summary>
    public TEnum? Choice<TEnum>(string field)
        where TEnum : struct, Enum => Text(field) is { } text && Enum.GetNames<TEnum>().Contains(text, StringComparer.Ordinal)
            ? Enum.Parse<TEnum>(text)
            : null;

    /// <summary>The request as one for a page: forms that record nothing answer with one.</summary>
    public PageRequest Page => _page;

    /// <summary>The folder of the person at this machine.</summary>
    public PersonalFolder Personal => _page.Personal;

    /// <summary>True when the form asks for data instead of a page.</summary>
    public bool WantsData => IsFromIsland;

    // An island stays where it is and is told what became of the form, and where a browser without it would have gone; the form itself is the same.
    private bool IsFromIsland => Text("answer") == "json";

    private Task AnswerAsync(ActOutcome outcome, string did, Func<string, string>? next) => outcome switch
    {
        ActOutcome.Done done => _page.AnswerAsync(new { words = T.Of("did." + did), @event = done.Sequence, id = done.Id, next = NextOf(done, did, next) }),
        ActOutcome.Conflict conflict => AnswerAsync(StatusCodes.Status409Conflict, "conflict.title", conflict.Sentence),
        ActOutcome.Refused refused => AnswerAsync(StatusCodes.Status422UnprocessableEntity, "nothing-recorded.title", refused.Sentence),
        _ => throw new InvalidOperationException("An act has three outcomes."),
    };

    private Task AnswerAsync(int status, string title, string sentence)
    {
        context.Response.StatusCode = status;
        return _page.AnswerAsync(new { title = T.Of(title), sentence });
    }

    private string NextOf(ActOutcome.Done done, string did, Func<string, string>? next) => Address.With(
        done.Id is { } id && next is not null ? next(id) : Address.OwnOr(Text("return"), "/"),
        (Notices.Did, did),
        (Notices.Event, done.Sequence.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Goes back to where the form stood with a notice, or says why nothing was recorded.</summary>
    /// <param name="outcome">What became of it.</param>
    /// <param name="did">The code of the notice.</param>
    /// <param name="next">Where to go instead of back, given what was made.</param>
    public Task FinishAsync(ActOutcome outcome, string did, Func<string, string>? next = null)
    {
        if (IsFromIsland)
        {
            return AnswerAsync(outcome, did, next);
        }
        switch (outcome)
        {
            case ActOutcome.Done done:
                context.Response.StatusCode = StatusCodes.Status303SeeOther;
                context.Response.Headers.Location = NextOf(done, did, next);
                return Task.CompletedTask;
            case ActOutcome.Conflict conflict:
                return _page.SayAsync(StatusCodes.Status409Conflict, "", T.Of("conflict.title"), conflict.Sentence);
            case ActOutcome.Refused refused:
                return _page.SayAsync(StatusCodes.Status422UnprocessableEntity, refused.Code, T.Of("nothing-recorded.title"), refused.Sentence);
            default:
                throw new InvalidOperationException("An act has three outcomes.");
        }
    }

    /// <summary>Goes back to where the form stood with a notice of something that is not recorded, so that there is nothing to undo.</summary>
    /// <param name="did">The code of the notice.</param>
    /// <param name="next">Where to go instead of back; null for back.</param>
    public Task ReturnAsync(string did, string? next = null)
    {
        if (IsFromIsland)
        {
            return _page.AnswerAsync(new { words = T.Of("did." + did) });
        }
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = Address.With(next ?? Address.OwnOr(Text("return"), "/"), (Notices.Did, did));
        return Task.CompletedTask;
    }

    /// <summary>Goes back with a notice of something that is not recorded, or says why it was not kept.</summary>
    public Task ReturnAsync(ActOutcome.Refused? refused, string did) => refused is null ? ReturnAsync(did) : FinishAsync(refused, did);

    /// <summary>Says why nothing was recorded on a page that still holds what was typed.</summary>
    /// <typeparam name="TPage">The page; it takes Title, Text, Code and Back beside its own parameters.</typeparam>
    /// <param name="outcome">What became of it; not done.</param>
    /// <param name="parameters">The page's own parameters.</param>
    public Task AskAgainAsync<TPage>(ActOutcome outcome, Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        if (IsFromIsland)
        {
            return AnswerAsync(outcome, "", next: null);
        }

        var (status, title, text, code) = outcome switch
        {
            ActOutcome.Conflict conflict => (StatusCodes.Status409Conflict, T.Of("conflict.title"), conflict.Sentence, ""),
            ActOutcome.Refused refused => (StatusCodes.Status422UnprocessableEntity, T.Of("nothing-recorded.title"), refused.Sentence, refused.Code),
            _ => throw new ArgumentException("What was recorded is not asked again.", nameof(outcome)),
        };
        var all = new Dictionary<string, object?>(parameters)
        {
            ["Title"] = title,
            ["Text"] = text,
            ["Code"] = code,
            ["Back"] = Address.OwnOr(Text("return"), "/"),
        };
        return _page.RenderAsync<TPage>(all, status);
    }

    /// <summary>Says that a form lacks something or holds something that cannot be read.</summary>
    public Task RefuseAsync(string sentence) => IsFromIsland
        ? AnswerAsync(StatusCodes.Status422UnprocessableEntity, "nothing-recorded.title", sentence)
        : _page.SayAsync(StatusCodes.Status422UnprocessableEntity, WebFaults.BadForm, T.Of("nothing-recorded.title"), sentence);
}
