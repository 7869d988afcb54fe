namespace Skein.Model.Statements;

/// <summary>A detail of a statement that is no statement of its own: a role, a channel, a court, a count of an indictment.</summary>
/// <param name="Name">What it qualifies, such as <c>role</c>, <c>channel</c>, <c>court</c>; the vocabulary lists the usual ones.</param>
/// <param name="Value">The value, in the words or codes the vocabulary gives.</param>
/// <param name="Entity">The entity that the value names, when it is one.</param>
public sealed record Qualifier(string Name, string Value, EntityId? Entity = null);
