using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Pathways;

/// <summary>Steps that follow each other on later days, each with the kinds that satisfy it: <c>R&lt;O/P&lt;J</c>.</summary>
public sealed record PathwayPattern
{
    private PathwayPattern(IReadOnlyList<IReadOnlyList<SpellKind>> steps) => Steps = steps;

    /// <summary>The steps in order; each has one kind or more, and no kind stands in two.</summary>
    public IReadOnlyList<IReadOnlyList<SpellKind>> Steps { get; }

    /// <summary>Reads the notation: letters of kinds, a slash between alternatives, a less-than sign between steps.</summary>
    /// <param name="text">Such as <c>R&lt;O/P&lt;J</c>; no spaces.</param>
    /// <returns>The pattern; or a fault (121) when a letter is unknown, a kind stands twice, or there are fewer than two steps.</returns>
    public static MethodResult<PathwayPattern> Parse(string text)
    {
        var parts = text.Split('<').Select(step => step.Split('/')).ToList();
        var letters = parts.SelectMany(step => step).ToList();
        var known = letters.All(letter => letter.Length == 1 && SpellKinds.Find(letter[0]) is not null);
        return known && parts.Count > 1 && letters.Distinct(StringComparer.Ordinal).Count() == letters.Count
            ? new MethodResult<PathwayPattern>.Computed(new PathwayPattern([.. parts.Select(Kinds)]))
            : new MethodResult<PathwayPattern>.Refused(MethodFaults.BadPattern());
    }

    /// <summary>What the record of one trajectory says about it. It is for counting; a single answer is not to be shown.</summary>
    /// <param name="trajectory">The trajectory.</param>
    public PatternMatch Match(Trajectory trajectory) => PatternMatcher.Of(this, trajectory);

    /// <summary>The notation again.</summary>
    /// <returns>What <see cref="Parse"/> reads.</returns>
    public override string ToString()
        => string.Join('<', Steps.Select(step => string.Join('/', step.Select(kind => kind.Letter()))));

    private static IReadOnlyList<SpellKind> Kinds(string[] step)
        => [.. step.Select(letter => SpellKinds.Find(letter[0])!.Value)];
}
