using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Mentions;

/// <summary>
/// Reads whom names, descriptions and pronouns mean, where the document itself says so: one walk over the tokens, without a parse, looking
/// back a few sentences. What two readings fit stays open or is one of several; nothing is merged.
/// </summary>
internal sealed class MentionAnnotator(Lexicon lexicon) : IAnnotator
{
    private readonly MentionWords _words = new(lexicon);

    public string Name => "mentions/1";

    public void Annotate(AnnotatedDocument document, CancellationToken cancellationToken)
    {
        if (document.Language is not ("en" or "und"))
        {
            return;
        }

        var reader = new MentionReader(document, _words);
        for (var number = 0; number < document.Sentences.Count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Read(number);
        }

        reader.Close();
    }
}
