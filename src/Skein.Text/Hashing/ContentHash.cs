namespace Skein.Text.Hashing;

/// <summary>Placeholder until the text work is merged.</summary>
/// <param name="Hex">Hex.</param>
public readonly record struct ContentHash(string Hex)
{
    /// <summary>Parse.</summary>
    public static ContentHash Parse(string text) => new(text);

    /// <inheritdoc/>
    public override string ToString() => Hex;
}
