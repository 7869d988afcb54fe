namespace Skein.Reading.Mail;

/// <summary>The name in an address such as <c>"Roe, Jane" &lt;jane@example.org&gt;</c>.</summary>
internal static class MailAddress
{
    /// <summary>The name of the first address, or the address itself where it has none.</summary>
    public static string Name(string field)
    {
        var open = field.IndexOf('<', StringComparison.Ordinal);
        var name = (open < 0 ? field : field[..open]).Trim().Trim('"').Trim();
        return name.Length > 0 ? name : field.Trim().Trim('<', '>');
    }
}
