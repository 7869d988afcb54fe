using Skein.Methods.Pathways;
using Skein.Model;
using Skein.Model.Statements;

namespace Skein.Casework.Methods.Pathways;

/// <summary>Whose spell a statement tells.</summary>
internal enum SpellOf
{
    /// <summary>That of its subject.</summary>
    Subject,

    /// <summary>That of its object.</summary>
    Object,

    /// <summary>One of each end.</summary>
    Both,
}

/// <summary>How the valid time of a statement is read.</summary>
internal enum SpellTiming
{
    /// <summary>It happened on one day within it.</summary>
    Happened,

    /// <summary>An interval is how long it lasted; any other date is one within which it began.</summary>
    Lasted,

    /// <summary>As lasted, and a date that is no interval is one at which it stood: it began on it or before.</summary>
    Stood,
}

/// <summary>That a property tells a spell.</summary>
/// <param name="Property">The property.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Of">Whose it is.</param>
/// <param name="Timing">How its time is read.</param>
internal sealed record SpellRule(string Property, SpellKind Kind, SpellOf Of, SpellTiming Timing = SpellTiming.Happened)
{
    /// <summary>The codes of legal status that tell it; empty for a property that has none.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>True when the words of the count must name terrorism.</summary>
    public bool NeedsTerrorism { get; init; }

    /// <summary>True when the other end must lie in the place that was named as abroad.</summary>
    public bool NeedsAbroad { get; init; }
}

/// <summary>Which statements tell which spell. docs/methods/pathways.md has the table in words; a change of it is a new version.</summary>
internal static class SpellRules
{
    /// <summary>The version of the table.</summary>
    public const string Version = "spells/1";

    /// <summary>The table.</summary>
    public static IReadOnlyList<SpellRule> All { get; } =
    [
        new("recruited", SpellKind.Recruiter, SpellOf.Object),
        new("mentored", SpellKind.Recruiter, SpellOf.Object, SpellTiming.Lasted),
        new("legal-status", SpellKind.Offence, SpellOf.Subject)
        {
            Statuses = ["convicted", "convicted-appealable", "convicted-final", "convicted-in-absentia"],
        },
        new("legal-status", SpellKind.Custody, SpellOf.Subject, SpellTiming.Lasted) { Statuses = ["in-custody"] },
        new("legal-status", SpellKind.Charge, SpellOf.Subject)
        {
            Statuses = ["charged", "sent-to-trial", "on-trial"], NeedsTerrorism = true,
        },
        new("in-custody", SpellKind.Custody, SpellOf.Subject, SpellTiming.Lasted),
        new("held-at", SpellKind.Custody, SpellOf.Subject, SpellTiming.Lasted),
        new("custody-of", SpellKind.Custody, SpellOf.Object, SpellTiming.Lasted),
        new("cellmate-of", SpellKind.CustodyContact, SpellOf.Both, SpellTiming.Lasted),
        new("in-prison-with", SpellKind.CustodyContact, SpellOf.Both, SpellTiming.Lasted),
        new("joined", SpellKind.Joining, SpellOf.Subject),
        new("member-of", SpellKind.Joining, SpellOf.Subject, SpellTiming.Stood),
        new("travelled-to", SpellKind.Joining, SpellOf.Subject) { NeedsAbroad = true },
        new("travelled-from", SpellKind.Return, SpellOf.Subject) { NeedsAbroad = true },
        new("returned-by", SpellKind.Return, SpellOf.Subject),
        new("took-part-in", SpellKind.Attack, SpellOf.Subject),
        new("died", SpellKind.Death, SpellOf.Subject),
    ];

    /// <summary>The properties of the table.</summary>
    public static PropertyCode[] Properties { get; } = [.. All.Select(rule => rule.Property).Distinct().Select(PropertyCode.From)];

    /// <summary>The rules that a statement meets; whether its other end lies abroad is for the caller to say.</summary>
    public static IEnumerable<SpellRule> Of(Statement statement) => All.Where(rule =>
        rule.Property == statement.Property.Value
        && (rule.Statuses.Count == 0 || rule.Statuses.Contains(statement.Value?.Text))
        && (!rule.NeedsTerrorism || NamesTerrorism(statement)));

    // The stem is the same in English, French, Dutch and German.
    private static bool NamesTerrorism(Statement statement) => statement.Qualifiers.Any(qualifier =>
        qualifier.Name is "count" or "case" && qualifier.Value.Contains("terror", StringComparison.OrdinalIgnoreCase));
}
