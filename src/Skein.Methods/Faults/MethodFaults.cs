using System.Globalization;

namespace Skein.Methods.Faults;

/// <summary>
/// The refusals of the methods: one place for codes and sentences. Each part stands with its method; docs/reference/errors.md lists all.
/// </summary>
internal static partial class MethodFaults
{
    private static NotComputable Fault(string code, string sentence) => new(code, sentence);

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
