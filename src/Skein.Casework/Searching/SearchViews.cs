using Skein.Casework.Views;
using Skein.Model;
using Skein.Networks.Doubt;
using Skein.Storage.Reading;
using Skein.Text;

namespace Skein.Casework.Searching;

/// <summary>What a search found: entities by any spelling, and documents by their words.</summary>
/// <param name="Words">What was searched for.</param>
/// <param name="Entities">Entities, those of the case first.</param>
/// <param name="Documents">Documents, best first.</param>
/// <param name="TotalDocuments">How many documents in all.</param>
/// <param name="Milliseconds">How long it took at the server.</param>
public sealed record SearchAnswer(
    string Words,
    IReadOnlyList<FoundEntity> Entities,
    IReadOnlyList<FoundDocument> Documents,
    long TotalDocuments,
    double Milliseconds)
{
    /// <summary>Between how many those found are, where a source leaves open which of them one is; null where of none.</summary>
    public EitherOrCount? EitherOrs { get; init; }

    /// <summary>Names that are spelled or sound alike, by <see cref="FindSimilarNames"/>; null where they were not looked for.</summary>
    public IReadOnlyList<SimilarName>? Similar { get; init; }
}

/// <summary>An entity that was found.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Name">The name that matched.</param>
public sealed record FoundEntity(EntityRef Entity, string Name)
{
    /// <summary>What says that it bears this name, with who says so, for when and in which state; empty where the name is its label.</summary>
    public IReadOnlyList<StatementView> Bears { get; init; } = [];

    /// <summary>Whom it may be, where a source leaves open which of several it is; empty otherwise.</summary>
    public IReadOnlyList<EntityRef> MayBe { get; init; } = [];
}

/// <summary>A document that was found.</summary>
/// <param name="Document">The document.</param>
/// <param name="Title">Its title or path.</param>
/// <param name="SourceTitle">Its source.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Snippet">Words around the matches.</param>
/// <param name="FirstMatch">Where to open it, in the text of the document; empty where nothing of the text is aligned with what was found.</param>
/// <param name="Translation">The language of the translation in which the words stand; null where they stand in the text itself.</param>
/// <param name="TextVersion">The text version that <paramref name="FirstMatch"/> counts in, where it is not the latest.</param>
/// <param name="Original">The sentence of the original that the words translate; null where they stand in the text itself.</param>
public sealed record FoundDocument(
    DocumentId Document,
    string Title,
    string SourceTitle,
    DateView? Published,
    IReadOnlyList<SnippetPart> Snippet,
    TextSpan FirstMatch,
    string? Translation = null,
    TextVersionId? TextVersion = null,
    string? Original = null);
