using Skein.Casework.Hypotheses;
using Skein.Casework.Methods.Claims;
using Skein.Casework.Methods.Signals;
using Skein.Methods.Incidents.Labels;
using Skein.Methods.Involvement;
using Skein.Model;

namespace Skein.Casework.Codings;

/// <summary>What can be coded for a method: its items, each with its values.</summary>
/// <param name="Method">The method's code.</param>
/// <param name="IsOfTwo">True when the method relates an incident and an organisation; false when it is of the incident alone.</param>
/// <param name="Items">The items in the order of the codebook, each with the values that it takes.</param>
public sealed record CodingScheme(string Method, bool IsOfTwo, IReadOnlyList<(string Item, IReadOnlyList<string> Values)> Items)
{
    /// <summary>The item of an override: a degree in place of what the table reads.</summary>
    public const string Override = "override";

    /// <summary>How far an organisation was behind an attack; docs/methods/involvement.md.</summary>
    public static CodingScheme Involvement { get; } = new(
        "involvement",
        IsOfTwo: true,
        [
            .. IndicatorCodes.OfIndicators.Select(code => (code, IndicatorCodes.OfStates)),
            (Override, Enum.GetNames<InvolvementDegree>().Select(name => name.ToLowerInvariant()).ToArray()),
        ]);

    /// <summary>Whether attackers were alone, asked four times in place of the word "lone"; docs/methods/involvement.md.</summary>
    public static CodingScheme Loneness { get; } = new(
        "loneness",
        IsOfTwo: false,
        [.. new[] { "execution", "preparation", "decision", "formation" }.Select(item => (item, (IReadOnlyList<string>)["yes", "no", "unknown"]))]);

    /// <summary>What is coded of an attack for questions about claims of responsibility; docs/methods/claims.md.</summary>
    public static CodingScheme Claims { get; } = new("claims", IsOfTwo: false, ClaimCodebook.Items);

    /// <summary>How far an act got, what it did and what courts made of it, from which labels are derived; docs/methods/incident-coding.md.</summary>
    public static CodingScheme Outcome { get; } = new("outcome", IsOfTwo: false, CodedFacts.Items);

    /// <summary>What is coded of a signal that a statement tells; docs/methods/missed-signals.md.</summary>
    public static CodingScheme Signals { get; } = new("signal", IsOfTwo: false, SignalCodebook.Items)
    {
        IsOfStatement = true,
        ItemsOfTwo = SignalCodebook.OfAgency,
        WithWords = SignalCodebook.WithWords,
        Reads = SignalCodebook.Reads,
    };

    /// <summary>What is coded of a matrix of competing hypotheses on an attack; docs/methods/competing-hypotheses.md.</summary>
    public static CodingScheme Hypotheses { get; } = new("hypotheses", IsOfTwo: false, HypothesisCodebook.Items)
    {
        Names = HypothesisCodebook.Names,
        WithWords = HypothesisCodebook.WithWords,
    };

    /// <summary>All schemes.</summary>
    public static IReadOnlyList<CodingScheme> All { get; } = [Involvement, Loneness, Claims, Outcome, Signals, Hypotheses];

    /// <summary>
    /// True when what is coded is of one statement, the only ground: it stands in the log with the item, so that codings of two statements
    /// about one incident stand side by side. Default false.
    /// </summary>
    public bool IsOfStatement { get; init; }

    /// <summary>
    /// How many names an item bears behind its code, as the row and the hypothesis of <c>cell/e1/other-group</c>; default none for any.
    /// </summary>
    public IReadOnlyDictionary<string, int> Names { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Items that relate two where the scheme as a whole does not; default none.</summary>
    public IReadOnlyList<string> ItemsOfTwo { get; init; } = [];

    /// <summary>Values that need words beside them; default none.</summary>
    public IReadOnlyList<(string Item, string Value)> WithWords { get; init; } = [];

    /// <summary>Whether words can stand with a value; default any.</summary>
    public Func<string, string, string, bool> Reads { get; init; } = (_, _, _) => true;

    /// <summary>The scheme of a method; null when there is none.</summary>
    /// <param name="method">The method's code.</param>
    public static CodingScheme? Find(string method) => All.FirstOrDefault(scheme => scheme.Method == method);

    /// <summary>True when an item is of the incident and an organisation.</summary>
    /// <param name="item">The item.</param>
    public bool RelatesTwo(string item) => IsOfTwo || ItemsOfTwo.Contains(item);

    /// <summary>The item as the log has it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="grounds">The statements on which the coding rests.</param>
    public string ItemInLog(string item, IReadOnlyList<StatementId> grounds) => IsOfStatement ? $"{item}/{grounds[0].Value}" : item;

    /// <summary>The item of the codebook that stands in the log.</summary>
    /// <param name="inLog">The item in the log.</param>
    public static string ItemOf(string inLog) => inLog.Split('/')[0];

    /// <summary>The values of an item; null when the scheme has no such item, or it bears another number of names.</summary>
    /// <param name="item">The item, with its names where it bears any.</param>
    public IReadOnlyList<string>? ValuesOf(string item)
    {
        var parts = item.Split('/');
        return parts.Length - 1 == Names.GetValueOrDefault(parts[0]) && !parts.Any(string.IsNullOrWhiteSpace)
            ? Items.FirstOrDefault(each => each.Item == parts[0]).Values
            : null;
    }

    /// <summary>True when a value needs words beside it.</summary>
    /// <param name="item">The item, with its names where it bears any.</param>
    /// <param name="value">The value.</param>
    public bool NeedsWords(string item, string value) => WithWords.Contains((ItemOf(item), value));
}
