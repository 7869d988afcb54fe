namespace Skein.Methods.Incidents.Labels;

/// <summary>What a scheme is and where it comes from; printed with every label.</summary>
/// <param name="Id">The id of its file.</param>
/// <param name="Scheme">Its name.</param>
/// <param name="Version">The version of the scheme and of this reading of it.</param>
/// <param name="Question">What the labels answer.</param>
/// <param name="Source">Where the scheme is defined.</param>
/// <param name="Standing">How far this reading was checked against the source, and what of it is Skein's own.</param>
public sealed record SchemeHead(SchemeId Id, string Scheme, string Version, string Question, string Source, string Standing);
