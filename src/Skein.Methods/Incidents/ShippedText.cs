using System.Reflection;

namespace Skein.Methods.Incidents;

/// <summary>The text of data that lies in the assembly.</summary>
internal static class ShippedText
{
    public static string Of(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks '{resource}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
