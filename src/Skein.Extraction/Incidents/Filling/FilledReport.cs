namespace Skein.Extraction.Incidents.Filling;

/// <summary>What a report tells of incidents.</summary>
/// <param name="Types">The incident types; empty when it reports none.</param>
/// <param name="Fillers">All fillers of the document, whatever the incident.</param>
/// <param name="Templates">The incidents apart.</param>
internal sealed record FilledReport(IReadOnlyList<string> Types, IReadOnlyList<Filler> Fillers, IReadOnlyList<FilledTemplate> Templates);

/// <summary>One filler in its best wording.</summary>
/// <param name="Role">What it fills.</param>
/// <param name="Words">The wording, white space squeezed.</param>
/// <param name="Start">The first unit in the text.</param>
/// <param name="End">The unit after the last.</param>
/// <param name="Score">How likely, 0 to 1.</param>
internal sealed record Filler(FillerRole Role, string Words, int Start, int End, double Score);

/// <summary>One incident.</summary>
/// <param name="Type">As the task writes it.</param>
/// <param name="Fillers">Its fillers.</param>
internal sealed record FilledTemplate(string Type, IReadOnlyList<Filler> Fillers);
