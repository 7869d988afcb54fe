using Skein.Model;
using Skein.Model.Documents;
using Skein.Text;

namespace Skein.Casework.Translations;

/// <summary>A translation of a whole document, as a person gives it.</summary>
/// <param name="Document">The document.</param>
/// <param name="FileName">The name of the file with the translation; its ending matters where the content leaves the kind open.</param>
/// <param name="Content">The bytes of the file: any kind that reading knows.</param>
/// <param name="Language">The language that it is in, as two letters.</param>
public sealed record NewDocumentTranslation(DocumentId Document, string FileName, byte[] Content, string Language)
{
    /// <summary>Who translated; null or empty for the coder.</summary>
    public string? Author { get; init; }

    /// <summary>True to record it although its length, its language or its names speak against it. Default false.</summary>
    public bool IsSure { get; init; }
}

/// <summary>A translation that stands beside a document.</summary>
/// <param name="Version">The translation, with what it is aligned to.</param>
/// <param name="On">When it was recorded.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Sequence">The event; what "undo" names.</param>
public sealed record TranslationLayer(TextVersion Version, DateTimeOffset On, Coder By, long Sequence)
{
    /// <summary>Its language.</summary>
    public string Language => Version.Translates!.Language;

    /// <summary>Who translated.</summary>
    public string Author => Version.Translates!.Author;
}

/// <summary>A stretch of the original beside its translation.</summary>
/// <param name="Original">The words of the original; empty where the translation has words of its own.</param>
/// <param name="OriginalSpan">Where they stand.</param>
/// <param name="Translation">The translated words; empty where the translation leaves something out.</param>
/// <param name="TranslationSpan">Where they stand in the translation.</param>
public sealed record TranslatedStretch(string Original, TextSpan OriginalSpan, string Translation, TextSpan TranslationSpan);

/// <summary>A document and its translation, side by side.</summary>
/// <param name="Document">The document.</param>
/// <param name="Title">Its title or path.</param>
/// <param name="Layer">The translation.</param>
/// <param name="Original">The text version that the translation was aligned to.</param>
/// <param name="IsOfOlderText">True when the document has a newer text version, such as from a second recognition.</param>
/// <param name="Stretches">The stretches in order.</param>
/// <param name="Unpaired">How many of them stand on one side only.</param>
/// <param name="OriginalLanguage">The language of the original, when known.</param>
public sealed record TranslatedDocument(
    Document Document,
    string Title,
    TranslationLayer Layer,
    TextVersionId Original,
    bool IsOfOlderText,
    IReadOnlyList<TranslatedStretch> Stretches,
    int Unpaired,
    string? OriginalLanguage);
