using System.Text.Json.Serialization;
using Skein.Model.Searches;

namespace Skein.Model.Log;

[JsonDerivedType(typeof(SearchSaved), "search-saved")]
[JsonDerivedType(typeof(SearchDeleted), "search-deleted")]
public abstract partial record CaseEvent
{
    /// <summary>A search was saved. It takes the place of the former version under the same identifier.</summary>
    /// <param name="Search">The search as it is now.</param>
    public sealed record SearchSaved(SavedSearch Search) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Search.Id)];
    }

    /// <summary>A saved search was deleted: it stays in the log and is in no list from now on.</summary>
    /// <param name="Search">The search.</param>
    /// <param name="Reason">Why, when the coder says.</param>
    public sealed record SearchDeleted(SearchId Search, string? Reason = null) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Search)];
    }
}
