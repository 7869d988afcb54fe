using System.Text.Json;

namespace Skein.Methods.Hypotheses;

/// <summary>The codes of what stands in a matrix, as tables and the log write them. They are never changed.</summary>
public static class MatrixCodes
{
    private static readonly (string Code, Consistency Rating)[] Ratings =
    [
        ("II", Consistency.VeryInconsistent),
        ("I", Consistency.Inconsistent),
        ("N", Consistency.Neutral),
        ("C", Consistency.Consistent),
        ("CC", Consistency.VeryConsistent),
        ("NA", Consistency.NotApplicable),
    ];

    /// <summary>The codes of ratings: II, I, N, C, CC and NA; blank has none.</summary>
    public static IReadOnlyList<string> OfRatings { get; } = [.. Ratings.Select(row => row.Code)];

    /// <summary>The code of a rating; null for blank.</summary>
    /// <param name="rating">The rating.</param>
    public static string? OfRating(Consistency rating) => Array.Find(Ratings, row => row.Rating == rating).Code;

    /// <summary>The rating of a code; null for a text that is none. Case counts.</summary>
    /// <param name="code">The code.</param>
    public static Consistency? RatingOf(string code) => Array.Find(Ratings, row => row.Code == code) is { Code: not null } found ? found.Rating : null;

    /// <summary>The codes of the values of an enumeration, such as <c>not-asked</c>.</summary>
    /// <typeparam name="T">Weights, kinds of rows or answers to the deception question.</typeparam>
    public static IReadOnlyList<string> Of<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Order().Select(CodeOf)];

    /// <summary>The code of a value of an enumeration.</summary>
    /// <typeparam name="T">As for the list of codes.</typeparam>
    /// <param name="value">The value.</param>
    public static string CodeOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The value of a code; null for a text that is none.</summary>
    /// <typeparam name="T">As for the list of codes.</typeparam>
    /// <param name="code">The code.</param>
    public static T? ValueOf<T>(string? code)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => CodeOf(value) == code).Select(value => (T?)value).FirstOrDefault();
}
