namespace Skein.Methods.Involvement;

/// <summary>The least and the most that the evidence allows. The least may lie above the most: then two chains of evidence contradict.</summary>
/// <param name="Least">The lower bound.</param>
/// <param name="Most">The upper bound.</param>
public readonly record struct InvolvementBounds(InvolvementDegree Least, InvolvementDegree Most)
{
    /// <summary>True when the evidence says nothing.</summary>
    public bool IsUndetermined => this is { Least: InvolvementDegree.Unconnected, Most: InvolvementDegree.Controlled };

    /// <summary>True when two chains of evidence contradict; both are shown.</summary>
    public bool IsContested => Least > Most;

    /// <summary>
    /// The label: one degree, "at least …, at most …", "undetermined" or "contested". Words are those of the codebook and are not translated
    /// here.
    /// </summary>
    public string Label => this switch
    {
        { IsContested: true } => "contested",
        { IsUndetermined: true } => "undetermined",
        _ when Least == Most => Word(Least),
        _ => $"at least {Word(Least)}, at most {Word(Most)}",
    };

    private static string Word(InvolvementDegree degree) => degree.ToString().ToLowerInvariant();
}
