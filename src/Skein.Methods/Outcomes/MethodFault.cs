namespace Skein.Methods.Outcomes;

/// <summary>Why a method gives no number: expected trouble with what it was given.</summary>
/// <param name="Code">A code that stays, such as <c>SK-METH-101</c>; the rows are in docs/reference/errors.md.</param>
/// <param name="Because">Sentences: what is wrong, the likely cause and the next step. They hold counts and parameters, never names.</param>
public sealed record MethodFault(string Code, string Because);
