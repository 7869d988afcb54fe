namespace Skein.Methods.Signals;

/// <summary>
/// How many similar signals there were at the time. Without it every signal looks singular, so that it must be answered, if only with
/// unknown.
/// </summary>
public abstract record BaseRate
{
    private BaseRate()
    {
    }

    /// <summary>Nobody knows.</summary>
    /// <param name="Why">Why not: nobody counted, the figure is secret.</param>
    public sealed record Unknown(string Why) : BaseRate;

    /// <summary>So many.</summary>
    /// <param name="Low">The least.</param>
    /// <param name="High">The most; null when open.</param>
    /// <param name="Of">Of what, where and in which time.</param>
    public sealed record SoMany(long Low, long? High, string Of) : BaseRate;

    internal bool IsEmpty => this switch
    {
        Unknown unknown => string.IsNullOrWhiteSpace(unknown.Why),
        SoMany many => string.IsNullOrWhiteSpace(many.Of) || many.Low < 0 || many.High < many.Low,
        _ => true,
    };
}
