using Skein.Model.Dates;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>Reads a form field that holds a date.</summary>
internal static class Dates
{
    /// <summary>The date; null when the field is empty, or when the fault says what is wrong with it.</summary>
    public static Edtf? Read(string? text, out string? fault)
    {
        fault = null;
        if (text is null || Edtf.TryParse(text, out var date, out var reason))
        {
            return text is null ? null : Edtf.Parse(text);
        }
        fault = T.Of("filter.fault.date", reason);
        return date;
    }
}
