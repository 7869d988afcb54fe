namespace Skein.Reading.Faults;

/// <summary>Why a file was not read.</summary>
/// <param name="Code">A code of <see cref="ReadFaults"/>, such as SK-READ-007; it never changes its meaning.</param>
/// <param name="Message">Sentences for a person: what happened, the likely cause, the next step. Holds no words of the file.</param>
/// <param name="DependsOnMachine">
/// True where the same file may be read on another machine or another day (a tool is missing, time ran out), so that a resumed run tries
/// again; false where only another file can help.
/// </param>
public sealed record ReadFault(string Code, string Message, bool DependsOnMachine);
