using Skein.Casework.Views;

namespace Skein.Web.Pages;

/// <summary>One of several entities with the name that was typed.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Path">The same question with this entity in the place of the name.</param>
public sealed record EndChoice(EntityRef Entity, string Path);
