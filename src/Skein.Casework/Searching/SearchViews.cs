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
/// <param name="FirstMatch">Where to open it.</param>
public sealed record FoundDocument(
    DocumentId Document,
    string Title,
    string SourceTitle,
    DateView? Published,
    IReadOnlyList<SnippetPart> Snippet,
    TextSpan FirstMatch);
