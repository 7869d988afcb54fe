using System.Globalization;
using System.Text.Json;
using Skein.Casework.Codings;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;
using Skein.Web.Wording;

namespace Skein.Web.Methods;

/// <summary>Words for what methods answer.</summary>
internal static class MethodWords
{
    private const double Least = 0.0001;

    /// <summary>What a value of an enumeration is called.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
        => T.Of($"method-word.{JsonNamingPolicy.KebabCaseLower.ConvertName(typeof(TEnum).Name)}.{StatementWords.Code(value)}");

    /// <summary>What a word of an address is called; the word itself when the resources have none for it.</summary>
    public static string Of(string kind, string word) => T.Find($"method-choice.{kind}.{word.ToLowerInvariant()}") ?? word.Replace('-', ' ');

    /// <summary>What an item of a codebook asks; its code when the resources have no words for it. Names that it bears are no part of that.</summary>
    public static string Item(string scheme, string item) =>
        T.Find($"method-item.{scheme}.{CodingScheme.ItemOf(item)}") ?? item.Replace('-', ' ');

    /// <summary>A figure for reading: "24 to 32, best 30".</summary>
    public static string Figure(CasualtyFigure figure) => CasualtyWords.Of(figure);

    /// <summary>A number of a figure; a dash where it is not given.</summary>
    public static string Count(long? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>A number with up to four decimals. One that is above zero and would read as zero is said to be small.</summary>
    public static string Number(double number) =>
        number is > 0 and < Least ? T.Of("methods.small", Least) : number.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Number(double? number) => number is { } known ? Number(known) : "–";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Between which days; open ends are said.</summary>
    public static string Days(DateOnly? earliest, DateOnly? latest) => (earliest, latest) switch
    {
        (null, null) => T.Of("methods.undated"),
        ({ } first, { } last) => first == last ? Day(first) : T.Of("methods.days.between", Day(first), Day(last)),
        ({ } first, null) => T.Of("methods.days.from", Day(first)),
        (null, { } last) => T.Of("methods.days.until", Day(last)),
    };

    /// <summary>Through which filter an answer was made.</summary>
    public static string Filter(ViewFilter filter) =>
        FilterWords.Of(filter) is { Count: > 0 } words ? string.Join("; ", words) : T.Of("methods.filter.none");

    /// <summary>As the case was recorded on which day.</summary>
    public static string AsOf(ViewFilter filter) =>
        filter.RecordedBy is { } moment ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : T.Of("methods.as-of.now");

    /// <summary>The value of a result; null when it was refused.</summary>
    public static TAnswer? ValueOf<TAnswer>(MethodResult<TAnswer> result)
        where TAnswer : class => (result as MethodResult<TAnswer>.Computed)?.Value;

    /// <summary>Why a result was refused; null when it was not.</summary>
    public static Skein.Methods.Faults.NotComputable? WhyNot<TAnswer>(MethodResult<TAnswer> result)
        where TAnswer : class => (result as MethodResult<TAnswer>.Refused)?.Why;
}
