using Skein.Casework.Wording;
using Skein.Model.Dates;

namespace Skein.Casework.Methods.Questions;

/// <summary>An attack with its day as a sentence.</summary>
internal static class AttackWords
{
    /// <summary>The sentence.</summary>
    /// <param name="name">How it is named.</param>
    /// <param name="earliest">The earliest day; null when open.</param>
    /// <param name="latest">The latest; null when open.</param>
    public static string Of(string name, DateOnly? earliest, DateOnly? latest) => (earliest, latest) switch
    {
        ({ } first, { } last) => first == last ? T.Of("brief.attack", name, Day(first)) : T.Of("brief.attack-days", name, Day(first), Day(last)),
        _ => T.Of("brief.attack-undated", name),
    };

    private static string Day(DateOnly day) => EdtfDisplay.Describe(Edtf.FromDay(day));
}
