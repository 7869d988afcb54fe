namespace Skein.Reading.Faults;

/// <summary>Something a user should know about a document that was read.</summary>
/// <param name="Code">A code of <see cref="ReadFaults"/> from SK-READ-100 on.</param>
/// <param name="Message">Sentences for a person. Holds no words of the file.</param>
public sealed record ReadWarning(string Code, string Message);
