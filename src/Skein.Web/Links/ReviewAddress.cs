using System.Globalization;
using Skein.Casework.Review.Groups;
using Skein.Storage.Reading;
using Skein.Web.Wording;

namespace Skein.Web.Links;

/// <summary>The addresses of the desk: a filter as query parameters, and back.</summary>
internal static class ReviewAddress
{
    public static string Of(string path, ReviewFilter filter) => Address.With(path, Fields(filter));

    public static IEnumerable<(string Name, string? Value)> Fields(ReviewFilter filter) =>
    [
        ("property", filter.Property?.Value),
        ("rule", filter.Rule),
        ("document", filter.Document?.Value),
        ("source", filter.Source?.Value),
        ("least", Number(filter.LeastScore)),
        ("state", filter.State == ProposalState.Pending ? null : StatementWords.Code(filter.State)),
        ("coder", filter.Coder?.Name),
    ];

    /// <summary>The state that an address names; what nobody decided on for none.</summary>
    public static ProposalState State(string? text) =>
        Enum.GetValues<ProposalState>().FirstOrDefault(state => StatementWords.Code(state) == text, ProposalState.Pending);

    public static string? Number(double? share) => share?.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A share from 0 to 1; null for anything else.</summary>
    public static double? Share(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1 ? number : null;
}
