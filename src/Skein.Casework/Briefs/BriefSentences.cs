using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Exchange.Briefs;
using Skein.Model.Dates;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Briefs;

/// <summary>Makes paragraphs of statements: what is said, when, by whom and how firmly, and the notes with the words. No sentence says more than its statements.</summary>
internal sealed class BriefSentences(Redaction redaction, NoteBook notes)
{
    /// <summary>One paragraph for all statements that read alike, in the order of their first; what a profile withholds is left out.</summary>
    public IReadOnlyList<BriefParagraph> Of(IEnumerable<StatementView> statements) =>
    [
        .. statements.Select(redaction.Of).OfType<StatementView>()
            .GroupBy(Sentence, StringComparer.Ordinal)
            .Select(alike => Paragraph(alike.Key, alike)),
    ];

    /// <summary>A paragraph of any words with the notes of statements behind it.</summary>
    public BriefParagraph Paragraph(string words, IEnumerable<StatementView> statements) =>
        new(words, [.. statements.Select(notes.NumberOf).Distinct().Order()], IsItem: true);

    /// <summary>A sentence of the program itself, which no passage says.</summary>
    public static BriefParagraph Remark(string words) => new(words, [], IsItem: false);

    /// <summary>A day in words.</summary>
    public static string Day(DateOnly day) => EdtfDisplay.Describe(Edtf.FromDay(day));

    /// <summary>A statement as a sentence; it has been redacted before.</summary>
    public static string Sentence(StatementView statement)
    {
        var isStatus = LegalWording.IsStatus(statement);
        string?[] parts =
        [
            isStatus ? LegalWording.Line(statement) : StatementSentence.Of(statement),
            isStatus || statement.ValidTime is not { } when ? null : when.When,
            (statement.PlaceEntity?.Label ?? statement.Place) is { } place ? T.Of("brief.at", place) : null,
            isStatus ? null : Details(statement),
            Voice(statement),
            statement.Modality == Modality.Flat ? null : T.Of("brief.modality." + Code(statement.Modality)),
            statement.IsContradicted ? T.Of("brief.contradicted") : null,
            statement.IsOnlyPossible ? T.Of("brief.possible") : null,
            statement.Layer == Layer.Proposed && !isStatus ? T.Of("brief.proposed") : null,
        ];
        var words = string.Join(", ", parts.OfType<string>());
        return T.Of("brief.sentence", isStatus ? char.ToUpperInvariant(words[0]) + words[1..] : words);
    }

    private static string? Details(StatementView statement) => statement.Qualifiers.Count == 0
        ? null
        : string.Join(", ", statement.Qualifiers.Select(qualifier => T.Of("brief.detail", qualifier.Name.Replace('-', ' '), qualifier.Entity?.Label ?? qualifier.Value)));

    // That it is denied stands in the sentence itself.
    private static string? Voice(StatementView statement) => statement.Speaker is { } speaker
        ? T.Of("brief.voice." + Code(statement.Stance) + ".speaker", SpeakerWords.Within(speaker))
        : T.Find("brief.voice." + Code(statement.Stance));

    private static string Code<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}
