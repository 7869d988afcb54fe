using Skein.Methods.Claims;
using CodedAnswer = Skein.Methods.Claims.Coded;

namespace Skein.Casework.Methods.Claims;

/// <summary>What is coded of an attack for questions about claims of responsibility; docs/methods/claims.md.</summary>
internal static class ClaimCodebook
{
    /// <summary>Whether somebody looked for claims: only then are none silence.</summary>
    public const string Sought = "sought";

    /// <summary>The attacker's fate as known at the first claim, or while claims were awaited.</summary>
    public const string Fate = "fate";

    /// <summary>What the first claim in a group's name does; wording alone does not decide it.</summary>
    public const string Type = "claim-type";

    /// <summary>Whether the attack was stopped before it began.</summary>
    public const string Foiled = "foiled";

    /// <summary>Whether at least one victim was killed.</summary>
    public const string Killed = "killed-victims";

    /// <summary>Whether contact between attacker and group before the attack is established.</summary>
    public const string Contact = "contact";

    /// <summary>Whether it lies after the breakdown of the group's central media.</summary>
    public const string AfterBreakdown = "after-breakdown";

    /// <summary>Whether a claim has a true detail that was not public when it was issued.</summary>
    public const string ExclusiveDetail = "exclusive-detail";

    /// <summary>Whether a claim has a false detail, or a competent body found it wrong.</summary>
    public const string Contradicted = "contradicted";

    /// <summary>Whether there is a pledge on video.</summary>
    public const string PledgeVideo = "pledge-video";

    /// <summary>Whether the group had the pledge before it was published.</summary>
    public const string PledgeInHands = "pledge-in-hands";

    /// <summary>Whether the involvement was coded by somebody who did not see the claim's wording.</summary>
    public const string Blind = "blind";

    private static readonly string[] Answers = ["yes", "no", "contested-yes", "contested-no"];

    private static readonly Dictionary<string, AttackerFate> Fates = new(StringComparer.Ordinal)
    {
        ["dead"] = AttackerFate.Dead,
        ["at-large"] = AttackerFate.AtLarge,
        ["in-custody"] = AttackerFate.InCustody,
        ["unknown"] = AttackerFate.Unknown,
    };

    private static readonly Dictionary<string, ClaimType> Types = new(StringComparer.Ordinal)
    {
        ["responsive"] = ClaimType.ClaimResponsive,
        ["directive"] = ClaimType.ClaimDirective,
        ["retroactive"] = ClaimType.ClaimRetroactive,
        ["praise"] = ClaimType.Praise,
        ["report"] = ClaimType.Report,
    };

    /// <summary>The items with their values.</summary>
    public static IReadOnlyList<(string Item, IReadOnlyList<string> Values)> Items { get; } =
    [
        (Sought, ["yes", "no"]),
        (Fate, [.. Fates.Keys]),
        (Type, [.. Types.Keys, .. Types.Keys.Select(type => $"contested-{type}")]),
        .. new[] { Foiled, Killed, Contact, AfterBreakdown, ExclusiveDetail, Contradicted, PledgeVideo, PledgeInHands }
            .Select(item => (item, (IReadOnlyList<string>)Answers)),
        (Blind, ["yes", "no"]),
    ];

    /// <summary>A yes or no as the method takes it; not coded for null.</summary>
    public static CodedAnswer AnswerOf(string? value) => value switch
    {
        "yes" => CodedAnswer.Yes,
        "no" => CodedAnswer.No,
        "contested-yes" => CodedAnswer.Yes.Contested(),
        "contested-no" => CodedAnswer.No.Contested(),
        _ => CodedAnswer.Not,
    };

    /// <summary>A fate; unknown where nothing was coded.</summary>
    public static AttackerFate FateOf(string? value) => value is null ? AttackerFate.Unknown : Fates.GetValueOrDefault(value);

    /// <summary>The type of the first claim and whether it is contested; null where nothing was coded.</summary>
    public static (ClaimType Type, bool IsContested)? TypeOf(string? value)
    {
        const string Contested = "contested-";
        var isContested = value?.StartsWith(Contested, StringComparison.Ordinal) == true;
        return value is not null && Types.TryGetValue(isContested ? value[Contested.Length..] : value, out var type) ? (type, isContested) : null;
    }
}
