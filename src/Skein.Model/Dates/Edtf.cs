namespace Skein.Model.Dates;

/// <summary>Placeholder until the date work is merged.</summary>
public sealed record Edtf
{
    private Edtf(string text) => Text = text;

    /// <summary>Text.</summary>
    public string Text { get; }

    /// <summary>Reads.</summary>
    public static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Edtf? value, out string? reason)
    {
        value = new Edtf(text);
        reason = null;
        return true;
    }

    /// <summary>Reads.</summary>
    public static Edtf Parse(string text) => new(text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
