using Skein.Casework.Reading;
using Skein.Model.Entities;

namespace Skein.Web.Reading;

/// <summary>The kinds of marks that a reader may switch off, as they stand in an address and in names of classes.</summary>
internal static class MarkKeys
{
    /// <summary>What an address calls the list of kinds that are switched off.</summary>
    public const string Parameter = "hide";

    /// <summary>All kinds, in the order of the legend.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["person", "organisation", "place", "thing", "date", "statement", "proposal", "contradiction"];

    public static string Of(Mark mark) => mark.Kind switch
    {
        MarkKind.Statement => "statement",
        MarkKind.Proposal => "proposal",
        MarkKind.Date => "date",
        MarkKind.Contradiction => "contradiction",
        _ => mark.Entity?.Kind switch
        {
            EntityKind.Person => "person",
            EntityKind.Organisation => "organisation",
            EntityKind.Place or EntityKind.Premises => "place",
            _ => "thing",
        },
    };

    /// <summary>The kinds that an address switches off; what is no kind is left out.</summary>
    public static IReadOnlyList<string> Hidden(string? text)
    {
        var named = (text ?? "").Split('.').ToHashSet(StringComparer.Ordinal);
        return [.. All.Where(named.Contains)];
    }

    /// <summary>The list for an address with one kind switched over; null where none is off then.</summary>
    public static string? Switched(IReadOnlyList<string> hidden, string key)
    {
        var then = All.Where(each => hidden.Contains(each) != (each == key)).ToList();
        return then.Count == 0 ? null : string.Join('.', then);
    }
}
