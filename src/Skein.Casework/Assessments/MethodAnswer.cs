using System.Globalization;
using System.Text.Json;
using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Methods.Faults;
using Skein.Methods.Outcomes;
using Skein.Model;

namespace Skein.Casework.Assessments;

/// <summary>What a method answers, in words and with what it rests on: all of an assessment that its author does not add.</summary>
/// <param name="Method">The method's code.</param>
/// <param name="Question">The question in words.</param>
/// <param name="Answer">The answer in words.</param>
internal sealed record MethodAnswer(string Method, string Question, string Answer)
{
    private const string Now = "now";

    /// <summary>What it is about; null for the case as a whole.</summary>
    public EntityId? About { get; init; }

    /// <summary>The second thing that is meant; null for none.</summary>
    public EntityId? Toward { get; init; }

    /// <summary>Policy, parameters and as-of dates, by name; null for what was not asked.</summary>
    public IReadOnlyList<(string Name, string? Value)> Parameters { get; init; } = [];

    /// <summary>The statements that went in.</summary>
    public IReadOnlyList<StatementId> Statements { get; init; } = [];

    /// <summary>The codings that went in.</summary>
    public IReadOnlyList<CodingId> Codings { get; init; } = [];

    /// <summary>The answer of what a method computed; or why it computed nothing.</summary>
    /// <param name="read">What the method computed.</param>
    /// <param name="answer">Puts it into words.</param>
    public static MethodResult<MethodAnswer> Of<TView>(MethodResult<TView> read, Func<TView, MethodAnswer> answer)
        where TView : class => read switch
        {
            MethodResult<TView>.Computed { Value: var view } => new MethodResult<MethodAnswer>.Computed(answer(view)),
            MethodResult<TView>.Refused refused => new MethodResult<MethodAnswer>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A method computes or refuses."),
        };

    /// <summary>No answer, because of what the case lacks.</summary>
    public static MethodResult<MethodAnswer> None(ActOutcome.Refused fault) =>
        new MethodResult<MethodAnswer>.Refused(new NotComputable(fault.Code, fault.Sentence));

    /// <summary>The parameters of an answer from codings: as of when it was known, and whose codings.</summary>
    public static IReadOnlyList<(string Name, string? Value)> OfCodings(DateOnly? knownBy, Coder coder) =>
        [("known-by", knownBy is { } day ? Day(day) : Now), ("coder", coder.Name)];

    /// <summary>The parameters of an answer through a filter: as of when the case was recorded, and what else the filter asks.</summary>
    public static IReadOnlyList<(string Name, string? Value)> Through(ViewFilter filter) =>
    [
        ("as-of", filter.RecordedBy is { } moment ? Day(DateOnly.FromDateTime(moment.UtcDateTime)) : Now),
        ("filter", FilterWords.Of(filter with { RecordedBy = null }) is { Count: > 0 } words ? string.Join("; ", words) : null),
    ];

    /// <summary>A day as a parameter has it.</summary>
    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A word of the code as a parameter has it, such as <c>victims-only</c>.</summary>
    public static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
