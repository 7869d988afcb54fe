using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Exchange.Briefs;

namespace Skein.Casework.Briefs;

/// <summary>The notes of a brief: each passage once, numbered as it is first used.</summary>
internal sealed class NoteBook
{
    private const int LongestQuote = 900;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<BriefNote> _notes = [];

    /// <summary>The notes so far, by number.</summary>
    public IReadOnlyList<BriefNote> Notes => _notes;

    /// <summary>The number of the note that holds a statement's passage.</summary>
    public int NumberOf(StatementView statement)
    {
        var note = new BriefNote(_notes.Count + 1, Quote(statement.Evidence), Where(statement));
        var key = $"{note.Quote}\n{note.Where}";
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _numbers[key] = note.Number;
            _notes.Add(note);
        }

        return number;
    }

    private static string? Quote(EvidenceView evidence) => evidence switch
    {
        { Quote: null } => null,
        { Translation: { } translation } => T.Of("brief.quote-translated", Cut(evidence.Quote), Cut(translation.Text), translation.Author),
        _ => T.Of("brief.quote", Cut(evidence.Quote)),
    };

    private static string Where(StatementView statement)
    {
        var evidence = statement.Evidence;
        string?[] parts =
        [
            evidence.SourceTitle,
            evidence.DocumentTitle is { } title && title != evidence.SourceTitle ? title : null,
            evidence.Page is { } page ? T.Of("brief.page", page) : null,
            evidence.Locator,
            statement.AssertedOn is { } said ? T.Of("brief.said", said.Words) : T.Of("brief.undated"),
            T.Of("brief.grade", statement.Grade),
        ];
        var where = T.Of("brief.where", string.Join(", ", parts.OfType<string>()));
        return evidence is { Quote: null, WhyNotKept: { Length: > 0 } why } ? $"{where} {why}" : where;
    }

    private static string Cut(string text) => text.Length <= LongestQuote ? text : text[..(LongestQuote - (char.IsHighSurrogate(text[LongestQuote - 1]) ? 1 : 0))] + "…";
}
