using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Personal;

/// <summary>What kind of thing was opened.</summary>
public enum RecentKind
{
    /// <summary>A person, thing or incident.</summary>
    Entity = 1,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A search, by its words; kept until the process ends and written nowhere.</summary>
    Search,
}

/// <summary>Something that was opened.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its identifier; of a search its words.</param>
public sealed record RecentItem(RecentKind Kind, string Id);

/// <summary>Something that was opened, as a page names it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Entity">The entity; null for other kinds.</param>
/// <param name="Document">The document; null for other kinds.</param>
public sealed record RecentThing(RecentKind Kind, string Label, EntityRef? Entity = null, DocumentId? Document = null);
