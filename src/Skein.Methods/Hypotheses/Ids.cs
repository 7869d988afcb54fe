namespace Skein.Methods.Hypotheses;

/// <summary>The caller's id of a hypothesis; opaque here.</summary>
public readonly record struct HypothesisId(string Value);

/// <summary>The caller's id of a row of evidence, or of a milestone; opaque here.</summary>
public readonly record struct EvidenceId(string Value);

/// <summary>The caller's id of where a piece of information comes from: rows with one origin are copies of one piece.</summary>
public readonly record struct OriginId(string Value);

/// <summary>The caller's id of who rated a matrix; opaque here.</summary>
public readonly record struct AnalystId(string Value);
