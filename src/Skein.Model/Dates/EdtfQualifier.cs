namespace Skein.Model.Dates;

/// <summary>What a writer said of a component: <c>?</c>, <c>~</c>, or both (<c>%</c>).</summary>
[Flags]
internal enum EdtfQualifier : byte
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
    Both = Uncertain | Approximate,
}

internal static class EdtfQualifierText
{
    public static EdtfQualifier FromChar(char c) => c switch
    {
        '?' => EdtfQualifier.Uncertain,
        '~' => EdtfQualifier.Approximate,
        '%' => EdtfQualifier.Both,
        _ => EdtfQualifier.None,
    };

    public static char ToChar(this EdtfQualifier qualifier) => qualifier switch
    {
        EdtfQualifier.Uncertain => '?',
        EdtfQualifier.Approximate => '~',
        _ => '%',
    };
}
