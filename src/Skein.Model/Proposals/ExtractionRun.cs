namespace Skein.Model.Proposals;

/// <summary>One run of a tool over documents (a PROV activity): what made the proposals, in which version, with which options.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Tool">The tool, such as <c>skein-extraction</c>.</param>
/// <param name="Version">Its version, together with the versions of its rules and models.</param>
/// <param name="Options">The options that differ from the defaults, as name and value.</param>
public sealed record ExtractionRun(RunId Id, string Tool, string Version, EquatableList<RunOption> Options);

/// <summary>One option of a run.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
public sealed record RunOption(string Name, string Value);
