using System.CommandLine;
using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Terminals;
using Skein.Model.Dates;
using Skein.Model.Sources;
using Skein.Networks.Rules;

namespace Skein.Cli.Filters;

/// <summary>The options of the four clocks, the grades and the layers: one group that every view takes.</summary>
internal sealed class FilterOptions
{
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    private readonly Option<string?> _trueAt = Date("--true-at", "Only what may have been true at this date.");
    private readonly Option<string?> _saidBy = Date("--said-by", "Only what may have been said by this date.");
    private readonly Option<string?> _recordedBy = new("--recorded-by") { HelpName = "DAY", Description = "Only what this case held by the end of this day, or at a moment." };
    private readonly Option<string?> _knownTo = new("--known-to") { HelpName = "AGENCY@DATE", Description = "Only what a source says this authority knew by the date." };
    private readonly Option<string?> _minReliability = new("--min-reliability") { HelpName = "A-E", Description = "Only sources at least this reliable. F is no basis to judge, not the worst grade." };
    private readonly Option<string?> _minCredibility = new("--min-credibility") { HelpName = "1-5", Description = "Only information at least this credible. 6 is no basis to judge, not the worst grade." };
    private readonly Option<bool> _includeUnjudged = new("--include-unjudged") { Description = "Keep F and 6 where a least grade is asked for." };
    private readonly Option<bool> _includeUnreviewed = new("--include-unreviewed") { Description = "Add the machine's reading that nobody reviewed; the answer says so." };
    private readonly Option<bool> _includeProtected = new("--include-protected") { Description = "Show victims, minors, bystanders, relatives and cleared persons in networks and exports." };
    private readonly Option<string?> _variant = new("--variant") { HelpName = "restricted|base|extended", Description = "How widely ties are drawn. Default base." };

    /// <summary>Makes the options with their checks.</summary>
    public FilterOptions()
    {
        Check(_recordedBy, text => Moment(text) is null ? CliFaults.BadMoment(text) : null);
        Check(_knownTo, text => Known(text) is null ? CliFaults.BadKnownTo(text) : null);
        Check(_minReliability, text => text is [>= 'A' and <= 'E'] or [>= 'a' and <= 'e'] ? null : CliFaults.NotAmong("--min-reliability", text, "one letter from A to E (F cannot be judged: --include-unjudged keeps it)"));
        Check(_minCredibility, text => text is [>= '1' and <= '5'] ? null : CliFaults.NotAmong("--min-credibility", text, "one digit from 1 to 5 (6 cannot be judged: --include-unjudged keeps it)"));
        Check(_variant, text => Variant(text) is null ? CliFaults.NotAmong("--variant", text, "restricted, base or extended") : null);
        All = [_trueAt, _saidBy, _recordedBy, _knownTo, _minReliability, _minCredibility, _includeUnjudged, _includeUnreviewed, _includeProtected, _variant];
    }

    /// <summary>The options, in the order of help.</summary>
    public IReadOnlyCollection<Option> All { get; }

    /// <summary>Adds the group to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Add(option);
        }
    }

    /// <summary>The filter, or null when the authority of <c>--known-to</c> is unknown or is not one; then it was said why.</summary>
    /// <param name="arguments">What was typed; its forms were checked.</param>
    /// <param name="session">The case, to find the authority in.</param>
    /// <param name="terminal">Where to say it.</param>
    public ViewFilter? Read(ParseResult arguments, CaseSession session, Terminal terminal)
    {
        KnownTo? knownTo = null;
        if (arguments.GetValue(_knownTo) is { } known && Known(known) is { } parts)
        {
            if (EntityChoice.Choose(session, parts.Agency, terminal) is not { } agency)
            {
                return null;
            }

            knownTo = new KnownTo(agency, parts.By);
        }

        return new ViewFilter
        {
            TrueAt = arguments.GetValue(_trueAt) is { } trueAt ? Edtf.Parse(trueAt) : null,
            SaidBy = arguments.GetValue(_saidBy) is { } saidBy ? Edtf.Parse(saidBy) : null,
            RecordedBy = arguments.GetValue(_recordedBy) is { } recordedBy ? Moment(recordedBy) : null,
            KnownTo = knownTo,
            MinReliability = arguments.GetValue(_minReliability) is [var letter] ? (Reliability)(char.ToUpperInvariant(letter) - 'A' + 1) : null,
            MinCredibility = arguments.GetValue(_minCredibility) is [var digit] ? (Credibility)(digit - '0') : null,
            IncludeUnjudged = arguments.GetValue(_includeUnjudged),
            IncludeUnreviewed = arguments.GetValue(_includeUnreviewed),
            IncludeProtected = arguments.GetValue(_includeProtected),
            Variant = Variant(arguments.GetValue(_variant) ?? "base") ?? TieVariant.Base,
        };
    }

    /// <summary>An option that takes a date in EDTF; anything else is refused.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    public static Option<string?> Date(string name, string description)
    {
        var option = new Option<string?>(name) { HelpName = "DATE", Description = description };
        Check(option, text => Edtf.TryParse(text, out _, out var reason) ? null : CliFaults.BadDate(name, text, reason));
        return option;
    }

    private static void Check(Option<string?> option, Func<string, string?> fault) => option.Validators.Add(result =>
    {
        if (result.Tokens is [var token] && fault(token.Value) is { } sentence)
        {
            result.AddError(sentence);
        }
    });

    // A day means its end: what was recorded on that day is seen.
    private static DateTimeOffset? Moment(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero)
            : DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    // The last @ parts the two: identifiers may hold one, dates never do.
    private static (string Agency, Edtf By)? Known(string text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && Edtf.TryParse(text[(at + 1)..].Trim(), out var by, out _) ? (text[..at].Trim(), by) : null;
    }

    private static TieVariant? Variant(string text) => text.ToLowerInvariant() switch
    {
        "restricted" => TieVariant.Restricted,
        "base" => TieVariant.Base,
        "extended" => TieVariant.Extended,
        _ => null,
    };
}
