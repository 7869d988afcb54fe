using Skein.Methods.Faults;

namespace Skein.Methods.Outcomes;

/// <summary>What a method answers: a value, or the reason why there is none. There is no third case.</summary>
/// <typeparam name="T">What is computed.</typeparam>
public abstract record MethodResult<T>
    where T : class
{
    private MethodResult()
    {
    }

    /// <summary>The method gave a value.</summary>
    /// <param name="Value">The value.</param>
    public sealed record Computed(T Value) : MethodResult<T>;

    /// <summary>The method gives no value, because of what it was given.</summary>
    /// <param name="Why">The code and the sentences.</param>
    public sealed record Refused(NotComputable Why) : MethodResult<T>;
}
