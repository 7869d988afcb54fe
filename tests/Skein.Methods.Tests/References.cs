using System.Text.Json;
using Skein.Methods.Faults;
using Skein.Methods.Outcomes;
using Skein.Testing;

namespace Skein.Methods.Tests;

/// <summary>Values that other programs computed (Reference/README.md), and the two sides of a result.</summary>
internal static class References
{
    public static JsonElement Json(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(
            Path.Combine(Repository.Root, "tests", "Skein.Methods.Tests", "Reference", name)));
        return document.RootElement.Clone();
    }

    /// <summary>Prints a figure that a long run measured, and hands it on.</summary>
    public static T Measured<T>(T figure)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(figure is System.Collections.IEnumerable many
            ? string.Join(' ', many.Cast<object>())
            : $"{figure}");
        return figure;
    }

    public static T Value<T>(MethodResult<T> result)
        where T : class
        => Assert.IsType<MethodResult<T>.Computed>(result).Value;

    public static NotComputable Refusal<T>(MethodResult<T> result)
        where T : class
        => Assert.IsType<MethodResult<T>.Refused>(result).Why;
}
