namespace Skein.Extraction.Statements;

/// <summary>Who says a part of a sentence.</summary>
/// <param name="SpeakerFirst">The first token of the speaker's words.</param>
/// <param name="SpeakerEnd">The token after their last.</param>
/// <param name="ScopeFirst">The first token of what is said.</param>
/// <param name="ScopeEnd">The token after its last.</param>
/// <param name="Denies">Whether the speaker denies it.</param>
/// <param name="VerbEnd">The token after the verb of speech.</param>
internal readonly record struct SpeechFrame(int SpeakerFirst, int SpeakerEnd, int ScopeFirst, int ScopeEnd, bool Denies, int VerbEnd);
