using Skein.Methods.Faults;
using Skein.Methods.Incidents;

namespace Skein.Methods.Questions;

/// <summary>Which of the attacks that meet the conditions is asked for.</summary>
public enum WhichAttack
{
    /// <summary>The last.</summary>
    Last,

    /// <summary>The first.</summary>
    First,
}

/// <summary>
/// "The last lethal attack in a country that an organisation claims, before a day": a question of which six parts must be named, since
/// leaving one out changes the answer without saying so. A part that does not matter is named as such.
/// </summary>
public sealed record IncidentQuestion
{
    /// <summary>Where; must be named.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>What counts as lethal; must be named.</summary>
    public LethalityRule? Lethality { get; init; }

    /// <summary>How far the organisation was involved; must be named.</summary>
    public InvolvementFilter? Involvement { get; init; }

    /// <summary>On which level attacks are counted; must be named.</summary>
    public IncidentLevel? Level { get; init; }

    /// <summary>To whom it is attributed and on which bases; must be named.</summary>
    public AttributionRequirement? Attribution { get; init; }

    /// <summary>As recorded on which day; must be named.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Attacks before this day only, the day itself left out; null (the default) for all.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>The last (the default) or the first.</summary>
    public WhichAttack Which { get; init; }

    /// <summary>The parts that are not named, in words.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. new (string Name, object? Part)[]
        {
            ("country", Country), ("lethality rule", Lethality), ("involvement filter", Involvement), ("level", Level),
            ("attribution policy", Attribution), ("as-of date", AsOf),
        }.Where(row => row.Part is null).Select(row => row.Name),
    ];

    /// <summary>
    /// Why it cannot be asked of any record: a part is missing (421), or its days do not fit (422, 423); null when it can.
    /// </summary>
    public NotComputable? Fault => Missing is { Count: > 0 } missing ? MethodFaults.QuestionIncomplete(missing)
        : Before > AsOf ? MethodFaults.BeforeAfterAsOf()
        : Lethality is { WithinDays: < 0 } ? MethodFaults.DaysBelowZero()
        : null;
}
