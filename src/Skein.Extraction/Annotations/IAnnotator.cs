namespace Skein.Extraction.Annotations;

/// <summary>
/// One stage of reading: it looks at the layers below and adds its own. A trained tagger, a parser or a language model takes the place
/// of a stage, or stands beside it, without the others knowing. Stateless and shared between threads.
/// </summary>
internal interface IAnnotator
{
    /// <summary>Its name and version as the run records it, such as <c>names/1</c>.</summary>
    string Name { get; }

    /// <summary>Adds the layer.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Asked now and then.</param>
    void Annotate(AnnotatedDocument document, CancellationToken cancellationToken);
}
