using System.Globalization;
using System.Resources;

namespace Skein.Web.Wording;

/// <summary>
/// The words of the pages, from <c>Resources/Strings.resx</c>. Another language is another file, <c>Strings.fr.resx</c>, with the same keys;
/// a key that it lacks is said in English. Nothing that a person reads stands in a page itself.
/// </summary>
internal static class T
{
    public static ResourceManager Resources { get; } = new("Skein.Web.Resources.Strings", typeof(T).Assembly);

    // The language is that of the person who asks; numbers and dates are written alike in all of them.
    private static readonly AsyncLocal<CultureInfo?> Asked = new();

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>The language of the request at work; the invariant culture, which is English, where nobody asked for another.</summary>
    public static CultureInfo Language => Asked.Value ?? Culture;

    /// <summary>Chooses the language for what follows in this request.</summary>
    /// <param name="language">The language; null for English.</param>
    public static void Speak(CultureInfo? language) => Asked.Value = language;

    /// <summary>The words under a key.</summary>
    /// <exception cref="ArgumentException">There is no such key: a fault of the page.</exception>
    public static string Of(string key) => Find(key) ?? throw new ArgumentException($"There are no words for '{key}'.", nameof(key));

    /// <summary>The words under a key with values in their places.</summary>
    public static string Of(string key, params object?[] values) => string.Format(Culture, Of(key), values);

    /// <summary>The words under <c>key.one</c> or <c>key.many</c>, with the number in its place.</summary>
    public static string Count(string key, long number) => Of(number == 1 ? key + ".one" : key + ".many", number);

    public static string? Find(string key) => Resources.GetString(key, Language);

    /// <summary>What is said in English whoever asks, because it is recorded: a log says the same to all.</summary>
    /// <param name="say">Says it.</param>
    public static string InEnglish(Func<string> say)
    {
        var language = Asked.Value;
        try
        {
            Asked.Value = null;
            return say();
        }
        finally
        {
            Asked.Value = language;
        }
    }
}
