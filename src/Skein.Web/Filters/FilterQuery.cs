using Skein.Casework.Views;
using Skein.Web.Links;

namespace Skein.Web.Filters;

/// <summary>
/// The filter as it stands in an address: what was typed, what it means, and what is wrong with it, field by field. A field that is wrong
/// filters nothing, and the page says so beside the field.
/// </summary>
public sealed record FilterQuery
{
    internal FilterQuery(ViewFilter filter, IReadOnlyDictionary<string, string> typed, IReadOnlyDictionary<string, string> faults) =>
        (Filter, Typed, Faults) = (filter, typed, faults);

    /// <summary>The filter that asks for nothing in particular.</summary>
    public static FilterQuery None { get; } = new(ViewFilter.Everything, new Dictionary<string, string>(), new Dictionary<string, string>());

    /// <summary>What the fields that are right mean.</summary>
    public ViewFilter Filter { get; }

    /// <summary>What was typed, by field; fields that were left empty are not in it.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; }

    /// <summary>A sentence for each field that is wrong.</summary>
    public IReadOnlyDictionary<string, string> Faults { get; }

    /// <summary>True when any field was filled in.</summary>
    public bool IsActive => Typed.Count > 0;

    /// <summary>What was typed into a field, or the empty text.</summary>
    /// <param name="field">The name of the field.</param>
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    /// <summary>A path with the filter behind it, so that it stays in force from page to page.</summary>
    /// <param name="path">A path, with or without a query and a fragment.</param>
    public string On(string path) => Address.With(path, Typed.Select(pair => (pair.Key, (string?)pair.Value)));
}
