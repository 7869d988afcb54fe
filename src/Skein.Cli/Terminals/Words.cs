using System.Globalization;
using Spectre.Console;

namespace Skein.Cli.Terminals;

/// <summary>Text that carries styles of our own. Values get into it only cleaned and escaped, so that no name can bring markup along.</summary>
/// <param name="Markup">Spectre markup.</param>
internal readonly record struct Words(string Markup)
{
    /// <summary>Nothing.</summary>
    public static Words None { get; } = new("");

    /// <summary>How many characters are shown.</summary>
    public int Length => Spectre.Console.Markup.Remove(Markup).Length;

    /// <summary>Writes a text with styles; what stands in its holes is shown as it is, never interpreted.</summary>
    /// <param name="text">Such as <c>$"[bold]{name}[/]"</c>.</param>
    public static Words Of(FormattableString text) => new(text.ToString(Escaping.Provider));

    /// <summary>Texts with something between them.</summary>
    public static Words Join(string separator, IEnumerable<Words> parts) =>
        new(string.Join(Spectre.Console.Markup.Escape(separator), parts.Select(part => part.Markup).Where(markup => markup.Length > 0)));

    private sealed class Escaping : IFormatProvider, ICustomFormatter
    {
        public static Escaping Provider { get; } = new();

        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
        {
            Words words => words.Markup,
            IFormattable formattable => Safe(formattable.ToString(format, CultureInfo.InvariantCulture)),
            _ => Safe(arg?.ToString()),
        };

        private static string Safe(string? text) => Spectre.Console.Markup.Escape(SafeText.Clean(text));
    }
}
