using System.Globalization;
using System.Resources;

namespace Skein.Casework.Wording;

/// <summary>
/// The words that casework says to people, from <c>Resources/Words.resx</c>. Another language is another file, <c>Words.fr.resx</c>, with the
/// same keys; a key that it lacks is said in English. The language is that of the person who reads (<see cref="CultureInfo.CurrentUICulture"/>, which
/// the host sets). Values are put in their places without regard to the machine's culture.
/// </summary>
internal static class T
{
    private static readonly ResourceManager Resources = new("Skein.Casework.Resources.Words", typeof(T).Assembly);

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>The words under a key.</summary>
    /// <exception cref="ArgumentException">There is no such key: a fault of the caller.</exception>
    public static string Of(string key) => Find(key) ?? throw new ArgumentException($"There are no words for '{key}'.", nameof(key));

    /// <summary>The words under a key with values in their places.</summary>
    public static string Of(string key, params object?[] values) => string.Format(Culture, Of(key), values);

    /// <summary>The words under <c>key.one</c> or <c>key.many</c>, with the number in the first place and the values after it.</summary>
    public static string Count(string key, long number, params object?[] values) => Of(number == 1 ? key + ".one" : key + ".many", [number, .. values]);

    /// <summary>The words under a key; null when there are none.</summary>
    public static string? Find(string key) => Resources.GetString(key, CultureInfo.CurrentUICulture);

    /// <summary>True where whoever reads is spoken to in English for want of another language.</summary>
    public static bool IsEnglish => CultureInfo.CurrentUICulture.Equals(Culture);

    /// <summary>
    /// What is said in English whoever reads: everything that is recorded, since a log says the same to all, what a comparison rests on, and what
    /// programs read.
    /// </summary>
    /// <typeparam name="TSaid">What is made.</typeparam>
    /// <param name="say">Makes it.</param>
    public static TSaid InEnglish<TSaid>(Func<TSaid> say)
    {
        var language = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = Culture;
            return say();
        }
        finally
        {
            CultureInfo.CurrentUICulture = language;
        }
    }
}
