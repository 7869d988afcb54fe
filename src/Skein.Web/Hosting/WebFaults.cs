using Skein.Model.Faults;
using Skein.Web.Wording;

namespace Skein.Web.Hosting;

/// <summary>The codes and sentences of what can go wrong with the pages; SK-WEB-.</summary>
internal static class WebFaults
{
    public const string Unexpected = "SK-WEB-001";
    public const string NoFreePortCode = "SK-WEB-002";
    public const string WrongHost = "SK-WEB-003";
    public const string NoSession = "SK-WEB-004";
    public const string UsedToken = "SK-WEB-005";
    public const string ForeignPost = "SK-WEB-006";
    public const string NoFormToken = "SK-WEB-007";
    public const string NotFound = "SK-WEB-008";
    public const string BadForm = "SK-WEB-009";

    /// <summary>Writes an unexpected fault: its code, type and stack. Its message may hold words of the case and is written nowhere.</summary>
    public static Task WriteAsync(TextWriter? faults, Exception fault) =>
        faults?.WriteLineAsync($"{Unexpected} {fault.GetType().FullName}\n{fault.StackTrace}") ?? Task.CompletedTask;

    public static SkeinException NoFreePort(int first, int last) => new(
        NoFreePortCode,
        T.Of("fault.no-free-port", first, last, NoFreePortCode));
}
