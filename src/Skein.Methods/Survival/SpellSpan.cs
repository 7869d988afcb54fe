using Skein.Methods.Faults;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;

namespace Skein.Methods.Survival;

/// <summary>From which kinds of spell to which a duration runs. No kind is both.</summary>
public sealed record SpellSpan
{
    private SpellSpan(IReadOnlyList<SpellKind> start, IReadOnlyList<SpellKind> end) => (Start, End) = (start, end);

    /// <summary>The kinds of which the first is the entry.</summary>
    public IReadOnlyList<SpellKind> Start { get; }

    /// <summary>The kinds of which the first that is not before the entry is the end.</summary>
    public IReadOnlyList<SpellKind> End { get; }

    /// <summary>Reads letters of kinds with a slash between alternatives, such as <c>J</c> and <c>X/D</c>.</summary>
    /// <param name="start">The entry.</param>
    /// <param name="end">The end.</param>
    /// <returns>The two; or a fault (107) when a letter is unknown or stands twice.</returns>
    public static MethodResult<SpellSpan> Parse(string start, string end)
    {
        var (from, to) = (Kinds(start), Kinds(end));
        return from.Concat(to).ToList() is var all && all.TrueForAll(kind => kind is not null) && all.Distinct().Count() == all.Count
            ? new MethodResult<SpellSpan>.Computed(new SpellSpan([.. from.OfType<SpellKind>()], [.. to.OfType<SpellKind>()]))
            : new MethodResult<SpellSpan>.Refused(MethodFaults.BadSpan());
    }

    private static List<SpellKind?> Kinds(string text) =>
        [.. text.Split('/').Select(letter => letter.Length == 1 ? SpellKinds.Find(letter[0]) : null)];
}
