using Skein.Model.Entities;
using Skein.Text;

namespace Skein.Model.Proposals;

/// <summary>How a mention names its entity.</summary>
public enum MentionForm
{
    /// <summary>A name.</summary>
    Name = 1,

    /// <summary>A description, such as "the airport bomber".</summary>
    Nominal,

    /// <summary>A pronoun.</summary>
    Pronoun,
}

/// <summary>One place in a text where an entity is named.</summary>
/// <param name="Span">The span, in UTF-16 units of the text version.</param>
/// <param name="Form">How it names it.</param>
public sealed record Mention(TextSpan Span, MentionForm Form)
{
    /// <summary>The rule that says whom a description or pronoun means, with its version; null for a name, and where no rule was needed.</summary>
    public string? Rule { get; init; }

    /// <summary>The words elsewhere in the text that tie it, such as the passage that says who "the driver" is; null where there are none.</summary>
    public TextSpan? Because { get; init; }
}

/// <summary>
/// An entity that the machine read in one document. It becomes an entity of the case when a person accepts it, or a statement that it
/// is an end of. Its identifier follows from document, kind and name, so that two runs give the same one.
/// </summary>
/// <param name="Entity">The entity as it would be added.</param>
/// <param name="Mentions">Where the text names it, in order.</param>
/// <param name="Score">How sure the tagger is, 0 to 1.</param>
/// <param name="Rule">The rule or model, with its version, such as <c>person.title/1</c>.</param>
public sealed record ProposedEntity(Entity Entity, EquatableList<Mention> Mentions, double Score, string Rule)
{
    /// <summary>For a place, which places of the gazetteers the name may mean; null for anything else, and where no gazetteer has the name.</summary>
    public PlaceCandidates? Place { get; init; }

    /// <summary>The identifier of an entity that a document names.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name as written, or what tells it apart within the document.</param>
    public static EntityId IdOf(DocumentId document, EntityKind kind, string name) =>
        EntityId.From(DerivedId.Of("en", document.Value, kind.ToString(), name));
}
