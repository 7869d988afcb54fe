namespace Skein.Methods.Faults;

/// <summary>Why a method gives no result: a value beside the result, so that no number comes out of nothing.</summary>
/// <param name="Code">The code, such as the ones that docs/reference/errors.md lists; it keeps its meaning for ever.</param>
/// <param name="Because">What happened, the likely cause and the next step, as sentences.</param>
public sealed record NotComputable(string Code, string Because);
