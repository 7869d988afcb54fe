namespace Skein.Extraction.Incidents;

/// <summary>What a report tells of incidents.</summary>
/// <param name="Types">The incident types; empty when it reports none.</param>
/// <param name="Fillers">All fillers of the document, whatever the incident.</param>
/// <param name="Templates">The incidents apart.</param>
public sealed record FilledReport(IReadOnlyList<string> Types, IReadOnlyList<Filler> Fillers, IReadOnlyList<FilledTemplate> Templates);

/// <summary>One filler in its best wording.</summary>
/// <param name="Role">What it fills.</param>
/// <param name="Words">The wording, white space squeezed.</param>
/// <param name="Start">The first unit in the text.</param>
/// <param name="End">The unit after the last.</param>
/// <param name="Score">How likely, 0 to 1.</param>
/// <param name="Confidence">For an organisation, on what footing it is named; null for other roles.</param>
public sealed record Filler(FillerRole Role, string Words, int Start, int End, double Score, AttributionConfidence? Confidence = null);

/// <summary>One incident.</summary>
/// <param name="Type">In the words of the MUC-4 task, such as <c>BOMBING</c>.</param>
/// <param name="Fillers">Its fillers.</param>
/// <param name="Stage">How far it got.</param>
public sealed record FilledTemplate(string Type, IReadOnlyList<Filler> Fillers, IncidentStage Stage);
