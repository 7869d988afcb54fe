using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Reading;
using Skein.Storage.Log;
using Skein.Storage.Reading;
using Skein.Text.Alignment;
using Skein.Text.Hashing;
using Skein.Text.Languages;

namespace Skein.Casework.Translations;

/// <summary>
/// Puts the translation of a whole document beside its text, aligned sentence by sentence. The text, its statements and their quotes stay as they
/// are. A later translation into the same language takes the place of an earlier one, which comes back when the later one is undone.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class TranslateDocument(CaseSession session)
{
    // A translation is seldom half or twice as long as what it translates; beyond three times it is another text, or a part.
    private const double MostRatio = 3;

    // Below so many names and numbers nothing is told from them.
    private const int LeastMarks = 8;
    private const double LeastSharedMarks = 0.1;

    /// <summary>Records a translation. Done names the text version.</summary>
    /// <param name="request">What is to be recorded.</param>
    /// <param name="cancellation">Stops the reading of the file.</param>
    public async Task<ActOutcome> RunAsync(NewDocumentTranslation request, CancellationToken cancellation = default)
    {
        var (language, author) = (TypedText.Line(request.Language).ToLowerInvariant(), TypedText.Line(request.Author));
        if (language is not [>= 'a' and <= 'z', >= 'a' and <= 'z'])
        {
            return Faults.BadLanguage();
        }

        if (author.Length > TranslateQuote.LongestAuthor)
        {
            return Faults.LongTranslator(TranslateQuote.LongestAuthor);
        }

        using var reader = session.Store.OpenReader();
        if (reader.Find(request.Document)?.Value is not { } document)
        {
            return Faults.NoSuchDocument();
        }

        if (reader.TextVersions(document.Id) is not [.., var original] || reader.ReadText(original.Id) is not { } text)
        {
            return Faults.NoTextToTranslate();
        }

        return await new DocumentReader().ReadAsync(request.FileName, request.Content, cancellation).ConfigureAwait(false) switch
        {
            ReadOutcome.Read { Document.Text: var translation } =>
                Check(request, reader, document, text, translation, language) ?? Record(original, text, translation, language, author),
            ReadOutcome.Failed failed => new ActOutcome.Refused(failed.Fault.Code, failed.Fault.Message),
            ReadOutcome.NeedsOcr scan => new ActOutcome.Refused(scan.Fault.Code, scan.Fault.Message),
            _ => Faults.NoTranslationFile(),
        };
    }

    private static ActOutcome.Refused? Check(
        NewDocumentTranslation request, ICaseReader reader, Document document, string text, string translation, string language)
    {
        if (translation == text)
        {
            return Faults.TranslationIsOriginal();
        }

        var origin = document.Language ?? reader.Find(document.Source)?.Value.Language;
        if (origin is not null && string.Equals(origin.Split('-', '_')[0], language, StringComparison.OrdinalIgnoreCase))
        {
            return Faults.SameLanguage(language);
        }

        if (reader.Translations(document.Id).Any(row => row.Value.Translates!.Language == language && row.Value.Hash == ContentHash.OfText(translation)))
        {
            return Faults.SameTranslation();
        }

        if (request.IsSure)
        {
            return null;
        }

        var ratio = (double)translation.Length / text.Length;
        if (ratio is > MostRatio or < 1 / MostRatio)
        {
            return Faults.TranslationLength(translation.Length, text.Length);
        }

        return LanguageDetector.Detect(translation) is { Code: not ("und" or "other") and var detected } && detected != language
            ? Faults.TranslationLanguage(detected, language)
            : SharedMarks(text, translation) is { } share and < LeastSharedMarks ? Faults.TranslationOfAnother(share) : null;
    }

    private ActOutcome Record(TextVersion original, string text, string translation, string language, string author)
    {
        var hash = ContentHash.OfText(translation);
        var version = new TextVersion
        {
            // Of its own each time, so that a translation that was undone can be given again.
            Id = TextVersionId.From(session.Ids.Next("tx")),
            Document = original.Document,
            Reader = "translation/1",
            Hash = hash,
            Length = translation.Length,
            Translates = new DocumentTranslation
            {
                Original = original.Id,
                Language = language,
                Author = author.Length > 0 ? author : session.Coder.Name,
                Alignment = TranslationAligner.Align(text, translation).ToEquatableList(),
            },
        };
        var batch = new AppendBatch { Events = [new CaseEvent.TextVersionAdded(version)], Texts = [translation] };
        return session.Store.Append(batch, session.Coder) switch
        {
            AppendOutcome.Appended appended => new ActOutcome.Done(appended.First, version.Id.Value),
            AppendOutcome.Refused refused => new ActOutcome.Refused(refused.Code, refused.Sentence),
            _ => throw new InvalidOperationException("An append without conditions meets no conflict."),
        };
    }

    // Names and numbers are mostly written alike: where hardly any of them come again, it is another document. Null where there are too few.
    private static double? SharedMarks(string text, string translation)
    {
        var marks = TranslationMarks.Of(text);
        var found = TranslationMarks.Of(translation);
        return marks.Count < LeastMarks || found.Count < LeastMarks ? null : (double)marks.Count(found.Contains) / Math.Min(marks.Count, found.Count);
    }
}
