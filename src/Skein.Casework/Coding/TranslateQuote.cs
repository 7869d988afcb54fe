using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Coding;

/// <summary>
/// Records a translation beside the quote of a statement; the quote stays as it is. A later translation takes the place of an earlier one,
/// which stays in the log and comes back when the later one is undone.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class TranslateQuote(CaseSession session)
{
    /// <summary>The longest translation, in UTF-16 units.</summary>
    public const int LongestText = 20_000;

    /// <summary>The longest name of a translator, in UTF-16 units.</summary>
    public const int LongestAuthor = 200;

    /// <summary>The longest reason, in UTF-16 units.</summary>
    public const int LongestReason = 500;

    /// <summary>Records a translation. Done names the statement.</summary>
    /// <param name="request">The translation as filled in.</param>
    public ActOutcome Run(NewTranslation request)
    {
        var (text, author, reason) = (TypedText.Block(request.Text), TypedText.Line(request.Author), TypedText.Line(request.Reason));
        if (Check(text, author, reason, request.Language, out var language) is { } refused)
        {
            return refused;
        }

        using var view = new CaseView(session, ViewFilter.Everything);
        var rows = view.Reader.Statements(new StatementQuery { Ids = [request.Statement], IncludeProposed = true });
        if (rows.FirstOrDefault(row => row.Layer == Layer.Reviewed) is not { } row)
        {
            return rows.Count > 0 ? Faults.NotReviewed() : Faults.NoStatement();
        }

        if (row.Statement.Evidence is not Evidence.Passage passage)
        {
            return Faults.NoQuote();
        }

        var source = view.Sources.Get(row.Statement.Source);
        if (IsSame(view.Evidence(row.Statement, source).Language, language))
        {
            return Faults.SameLanguage(language);
        }

        var translation = new Translation(text, language, author.Length > 0 ? author : session.Coder.Name);
        if (passage.Translation == translation)
        {
            return Faults.SameTranslation();
        }

        // Whoever saw another translation than the one that stands decides again; a guard on what was seen says so within the append.
        var subject = Subject.Of(request.Statement);
        var current = CaseView.MarkOf(row)?.Sequence ?? 0;
        var seen = request.Seen == current ? view.Reader.LastChange(subject) : request.Seen;
        return session.Record(
            [new CaseEvent.QuoteTranslated(request.Statement, passage with { Translation = translation }, reason.Length > 0 ? reason : null)],
            id: request.Statement.Value, subject: subject, seen: seen);
    }

    private static ActOutcome.Refused? Check(string text, string author, string reason, string typed, out string language)
    {
        language = TypedText.Line(typed).ToLowerInvariant();
        if (text.Length == 0)
        {
            return Faults.EmptyTranslation();
        }

        if (language is not [>= 'a' and <= 'z', >= 'a' and <= 'z'])
        {
            return Faults.BadLanguage();
        }

        return text.Length > LongestText ? Faults.LongTranslation(LongestText)
            : author.Length > LongestAuthor ? Faults.LongTranslator(LongestAuthor)
            : reason.Length > LongestReason ? Faults.LongReason(LongestReason)
            : null;
    }

    // A source may say its language with a region (de-AT); the region makes no other language.
    private static bool IsSame(string? quoted, string language) =>
        quoted is not null && string.Equals(quoted.Split('-', '_')[0], language, StringComparison.OrdinalIgnoreCase);
}
