namespace Skein.Extraction.Tagging;

/// <summary>
/// The labels of a sequence: O, and for each type the first (B), inner (I) and last word (E) of a longer name and the only word (S) of a
/// short one. A label stands behind another only where the two can be parts of names.
/// </summary>
internal sealed class TagScheme
{
    private readonly bool[] _follows;

    public TagScheme(IReadOnlyList<string> types)
    {
        Types = types;
        Labels = ["O", .. types.SelectMany(type => new[] { "B-" + type, "I-" + type, "E-" + type, "S-" + type })];
        _follows = new bool[Labels.Count * Labels.Count];
        for (var before = 0; before < Labels.Count; before++)
        {
            for (var label = 0; label < Labels.Count; label++)
            {
                var goesOn = PartOf(before) is Part.Begin or Part.Inner;
                _follows[(before * Labels.Count) + label] = goesOn
                    ? PartOf(label) is Part.Inner or Part.End && TypeOf(label) == TypeOf(before)
                    : MayStart(label);
            }
        }
    }

    public enum Part
    {
        Outside,
        Begin,
        Inner,
        End,
        Single,
    }

    public IReadOnlyList<string> Types { get; }

    public IReadOnlyList<string> Labels { get; }

    /// <summary>The scheme of a model's classes.</summary>
    /// <exception cref="InvalidDataException">They are none.</exception>
    public static TagScheme Of(IReadOnlyList<string> labels)
    {
        var scheme = new TagScheme([.. labels.Where(label => label.StartsWith("B-", StringComparison.Ordinal)).Select(label => label[2..])]);
        return scheme.Labels.SequenceEqual(labels, StringComparer.Ordinal)
            ? scheme
            : throw new InvalidDataException("The model's classes are no labels of names: O, then B, I, E and S of each type.");
    }

    public bool Follows(int before, int label) => _follows[(before * Labels.Count) + label];

    public static bool MayStart(int label) => PartOf(label) is Part.Outside or Part.Begin or Part.Single;

    public static bool MayEnd(int label) => PartOf(label) is Part.Outside or Part.End or Part.Single;

    public static Part PartOf(int label) => label == 0 ? Part.Outside : (Part)(((label - 1) % 4) + 1);

    public static int TypeOf(int label) => (label - 1) / 4;

    public static int Label(Part part, int type) => part == Part.Outside ? 0 : (type * 4) + (int)part;
}
