using Skein.Casework.Notes;
using Skein.Model;
using Skein.Model.Log;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Notes;

/// <summary>The notes: all, those about one thing, and what a person does with one.</summary>
internal static class NotePages
{
    private const int MostWords = 300;

    public static Task List(PageRequest page)
    {
        var words = page.Query("q")?.Trim() is { Length: > 0 and <= MostWords } typed ? typed : null;
        var list = new ListNotes(page.Session);
        var about = About(page.Query("kind"), page.Query("on")) is { } asked ? list.Find(asked) : null;
        if (about is null && page.Query("on") is not null)
        {
            return page.NotFoundAsync();
        }
        return page.RenderAsync<NotesPage>(new Dictionary<string, object?>
        {
            ["Notes"] = list.Run(about?.Subject, words),
            ["About"] = about,
            ["Words"] = words,
        });
    }

    public static Task Add(PostRequest post) => About(post.Text("about-kind"), post.Text("about")) is { } about && post.Text("text") is { } text
        ? post.FinishAsync(new AddNote(post.Session).Run(about, text), "note-added")
        : post.RefuseAsync(T.Of("form.missing"));

    public static Task Withdraw(PostRequest post, string id) => PageRequest.Id<NoteId>(id) is { } note
        ? post.FinishAsync(new WithdrawNote(post.Session).Run(note, post.Text("reason")), "note-withdrawn")
        : post.RefuseAsync(T.Of("form.missing"));

    private static Subject? About(string? kind, string? id) =>
        kind is not null && id is { Length: > 0 and <= 400 } && Enum.GetNames<SubjectKind>().Contains(kind, StringComparer.Ordinal)
            ? new Subject(Enum.Parse<SubjectKind>(kind), id)
            : null;
}
