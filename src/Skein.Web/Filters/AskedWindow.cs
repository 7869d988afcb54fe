using Skein.Casework.Views;
using Skein.Model.Dates;
using Skein.Web.Links;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Filters;

/// <summary>The stretch of time that a page looks at, as it was typed into its two fields or brushed on its strip.</summary>
/// <param name="Window">What was understood; all of time where a field is wrong.</param>
/// <param name="From">What was typed as its beginning; null for nothing.</param>
/// <param name="To">What was typed as its end; null for nothing.</param>
/// <param name="Fault">Why it was not understood; null when it was.</param>
public sealed record AskedWindow(DateWindow Window, string? From, string? To, string? Fault)
{
    internal const string FromField = "from";
    internal const string ToField = "to";

    /// <summary>The two fields, for links that keep the window.</summary>
    public IReadOnlyList<(string Name, string? Value)> Fields => [(FromField, From), (ToField, To)];

    internal static AskedWindow Read(PageRequest page)
    {
        var (from, to) = (Text(page, FromField), Text(page, ToField));
        string? reason = null;
        if ((from is null || Edtf.TryParse(from, out _, out reason)) && (to is null || Edtf.TryParse(to, out _, out reason))
            && DateWindow.TryMake(from is null ? null : Edtf.Parse(from), to is null ? null : Edtf.Parse(to), out var window, out reason))
        {
            return new AskedWindow(window, from, to, null);
        }

        return new AskedWindow(DateWindow.Always, from, to, T.Of("filter.fault.date", reason));
    }

    /// <summary>A path whose first clock is this window, with the other conditions of a filter.</summary>
    internal string AsClock(FilterQuery filter, string path) =>
        Address.With(Address.Without(filter.On(path), FilterFields.TrueAt), (FilterFields.TrueAt, Window.Value?.ToString() ?? filter.Filter.TrueAt?.ToString()));

    private static string? Text(PageRequest page, string field) => page.Query(field)?.Trim() is { Length: > 0 and <= 60 } text ? text : null;
}
