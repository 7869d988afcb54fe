using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Storage.Reading;

namespace Skein.Casework.Translations;

/// <summary>The translations of a document, and one of them beside the original.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowTranslation(CaseSession session)
{
    /// <summary>A translation beside the original; null when the case has none such, or when a text was erased.</summary>
    /// <param name="document">The document.</param>
    /// <param name="language">Its language; null for the one recorded last.</param>
    public TranslatedDocument? Run(DocumentId document, string? language = null)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        if (view.Reader.Find(document)?.Value is not { } found
            || Layers(view.Reader, document).LastOrDefault(layer => language is null || layer.Language == language) is not { } shown
            || shown.Version.Translates is not { } translates
            || view.Reader.ReadText(translates.Original) is not { } text
            || view.Reader.ReadText(shown.Version.Id) is not { } translation)
        {
            return null;
        }

        List<TranslatedStretch> stretches =
        [
            .. translates.Alignment.Select(aligned => new TranslatedStretch(
                aligned.Original.Of(text), aligned.Original, aligned.Translation.Of(translation), aligned.Translation)),
        ];
        return new TranslatedDocument(
            found,
            view.TitleOf(document),
            shown,
            translates.Original,
            view.Reader.TextVersions(document) is [.., var latest] && latest.Id != translates.Original,
            stretches,
            stretches.Count(stretch => stretch.Original.Length == 0 || stretch.Translation.Length == 0),
            found.Language ?? view.Sources.Get(found.Source).Language);
    }

    internal static IReadOnlyList<TranslationLayer> Layers(ICaseReader reader, DocumentId document) =>
        [.. reader.Translations(document).Select(row => new TranslationLayer(row.Value, row.From, row.By, row.Sequence))];
}
