namespace Skein.Text.Normalization;

/// <summary>
/// Brings text into one spelling and keeps the way back to the original. Normalizing a second time changes nothing.
/// Linear in the text; a step that finds nothing copies nothing. Thread safe.
/// </summary>
/// <param name="steps">The steps to run.</param>
public sealed class TextNormalizer(NormalizationSteps steps)
{
    // Composition comes last because the steps before it bring letters and marks together; it makes no character that they look for.
    private static readonly (NormalizationSteps Step, Action<string, EditScript> Find)[] Finders =
    [
        (NormalizationSteps.InvalidCharacters, CharacterSteps.InvalidCharacters),
        (NormalizationSteps.LineBreaks, CharacterSteps.LineBreaks),
        (NormalizationSteps.ControlCharacters, CharacterSteps.ControlCharacters),
        (NormalizationSteps.BidirectionalControls, CharacterSteps.BidirectionalControls),
        (NormalizationSteps.Spaces, CharacterSteps.Spaces),
        (NormalizationSteps.InvisibleCharacters, CharacterSteps.InvisibleCharacters),
        (NormalizationSteps.Joiners, CharacterSteps.Joiners),
        (NormalizationSteps.Ligatures, CharacterSteps.Ligatures),
        (NormalizationSteps.LineEndHyphens, HyphenationStep.Find),
        (NormalizationSteps.CanonicalComposition, CompositionStep.Find),
    ];

    /// <summary>For text that is stored and quoted: <see cref="NormalizationSteps.ForStoring"/>.</summary>
    public static TextNormalizer ForStoring { get; } = new(NormalizationSteps.ForStoring);

    /// <summary>For keys that are compared: <see cref="NormalizationSteps.ForKeys"/>.</summary>
    public static TextNormalizer ForKeys { get; } = new(NormalizationSteps.ForKeys);

    /// <summary>The steps that this normalizer runs.</summary>
    public NormalizationSteps Steps => steps;

    /// <summary>The normalized text and the map to the given one.</summary>
    public NormalizedText Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new NormalizedText(text, OffsetMap.Identity(text.Length));
        foreach (var (step, find) in Finders)
        {
            if (!steps.HasFlag(step))
            {
                continue;
            }

            var script = new EditScript(result.Text);
            find(result.Text, script);
            var next = script.Apply();
            result = new NormalizedText(next.Text, result.Map.Then(next.Map));
        }

        return result;
    }
}
