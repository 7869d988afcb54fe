using System.Globalization;
using Skein.Testing;

namespace Skein.Methods.Tests;

/// <summary>The pages in docs/methods, which say no number that a method does not give.</summary>
internal static class Pages
{
    public static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // Lines of a page break anywhere.
    public static void Has(string page, params string[] numbers)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "methods", page + ".md")).ReplaceLineEndings(" ");
        Assert.All(numbers, number => Assert.Contains(number, text, StringComparison.Ordinal));
    }
}
