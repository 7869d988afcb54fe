namespace Skein.Reading.Faults;

/// <summary>One row of the catalogue of faults and warnings, as the reference page lists it.</summary>
/// <param name="Code">SK-READ- and three digits; from 100 on the document was read and the row is a warning.</param>
/// <param name="Title">What happened, as a sentence without its full stop.</param>
/// <param name="Cause">The likely cause, as a sentence.</param>
/// <param name="NextStep">What the user can do, as a sentence.</param>
/// <param name="DependsOnMachine">True where the same file may be read on another machine or another day.</param>
public sealed record ReadFaultEntry(string Code, string Title, string Cause, string NextStep, bool DependsOnMachine = false)
{
    internal ReadFault Fault(string detail = "") => new(Code, Sentences(detail), DependsOnMachine);

    internal ReadWarning Warning(string detail = "") => new(Code, Sentences(detail));

    private string Sentences(string detail) => $"{Title}{(detail.Length == 0 ? "" : $" ({detail})")}. {Cause} {NextStep}";
}
