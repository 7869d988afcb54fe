using System.CommandLine;
using Skein.Casework.Briefs;
using Skein.Casework.Cases;
using Skein.Casework.Methods.Questions;
using Skein.Casework.Views;
using Skein.Cli.Briefs;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Methods.Incidents.Attributions;
using Skein.Methods.Involvement;
using Skein.Methods.Outcomes;
using Skein.Methods.Questions;
using Skein.Model;

namespace Skein.Cli.Methods;

/// <summary><c>skein method question</c>: the last or first attack that meets named conditions.</summary>
internal sealed class QuestionCommand : AnswerCommand
{
    private const string NotRequired = "not-required";

    private static readonly string[] Degrees = [.. Enum.GetNames<InvolvementDegree>().Skip(1).Select(name => name.ToLowerInvariant())];

    private readonly Option<string?> _country = Text("--country", "PLACE", "In which country or other place; needed.");
    private readonly Option<string[]> _elsewhere = new("--elsewhere") { HelpName = "PLACE", Description = "A place that lies outside of it; may be given several times." };
    private readonly Option<string?> _lethal = OneOf("--lethal", "The policy by which a victim was killed; needed.", [.. MethodWords.Policies, NotRequired]);
    private readonly Option<int> _within = Number("--within", "Only deaths within so many days; 0 counts delayed deaths, too.", 0, 0, 36_500);
    private readonly Option<string?> _involvement = OneOf(
        "--involvement", "What the bounds of involvement may reach or reach; needed.",
        [NotRequired, .. Degrees.Select(degree => $"may-reach-{degree}"), .. Degrees.Select(degree => $"reaches-{degree}")]);

    private readonly Option<string?> _level = OneOf("--level", "On which level attacks are counted; needed.", MethodWords.Levels);
    private readonly Option<string?> _by = Text("--by", "ORGANISATION", $"To whom it is attributed, or {NotRequired}; needed.");
    private readonly Option<string?> _attribution = OneOf(
        "--attribution", "Which bases of an attribution suffice; needed with --by.", [.. AttributionPolicy.Named.Select(policy => policy.Code)]);

    private readonly Option<string?> _before = Days.Option("--before", "Only before this day.");
    private readonly BriefOptions _brief = new(
        Text("--brief", "FILE", "Write the answer as a brief into this file, ending in .docx or .pdf."),
        OneOf("--redact", "Who is named in the brief; default protected.", BriefOptions.Profiles),
        Switch("--force", "Replace a file that is there."));

    private readonly Option<bool> _first = Switch("--first", "The first instead of the last.");

    public QuestionCommand(CliEnvironment environment, SignOptions? sign = null)
        : base(environment, "question", "Find the last or first attack that meets named conditions, with the second best and what would change the answer.", sign)
    {
        Examples = IsSigning ? ["skein method assess question --country Vilbeke --lethal range --involvement not-required --level incident --by not-required --recorded-by 2031-12-31 --reason \"for the hearing\""] :
        [
            "skein method question --country Vilbeke --lethal range --involvement not-required --level incident --by \"Lantern Group\" --attribution claimed --before 2031-10-13 --recorded-by 2031-12-31",
            "skein method question --country Vilbeke --elsewhere Ostmark --lethal gtd --involvement not-required --level operation --by not-required --first --recorded-by 2031-12-31 --json",
        ];
        Remark = IsSigning ? SignOptions.Remark : "Six parts must be named, since each changes the answer: --country, --lethal, --involvement, --level, --by with --attribution, and as of which day (--recorded-by). A place of which nothing says where it lies is left open.";
        foreach (var option in new Option[] { _country, _elsewhere, _lethal, _within, _involvement, _level, _by, _attribution, _before, _first })
        {
            Add(option);
        }

        foreach (var option in IsSigning ? [] : _brief.All)
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var by = arguments.GetValue(_by);
        var isAnybody = string.Equals(by, NotRequired, StringComparison.OrdinalIgnoreCase);
        if (!EntityChoice.TryChoose(session, arguments.GetValue(_country), Terminal, out var country)
            || !EntityChoice.TryChoose(session, isAnybody ? null : by, Terminal, out var actor))
        {
            return ExitCode.Usage;
        }

        var elsewhere = new List<EntityId>();
        foreach (var place in arguments.GetValue(_elsewhere) ?? [])
        {
            if (EntityChoice.Choose(session, place, Terminal) is not { } chosen)
            {
                return ExitCode.Usage;
            }

            elsewhere.Add(chosen);
        }

        var request = new QuestionRequest
        {
            Country = country,
            Elsewhere = elsewhere,
            Lethality = LethalityOf(arguments.GetValue(_lethal), arguments.GetValue(_within)),
            Involvement = InvolvementOf(arguments.GetValue(_involvement)),
            Level = MethodWords.Level(arguments.GetValue(_level)),
            ByAnybody = isAnybody,
            Actor = actor,
            Attribution = AttributionPolicy.Named.FirstOrDefault(policy =>
                string.Equals(policy.Code, arguments.GetValue(_attribution), StringComparison.OrdinalIgnoreCase)),
            Before = Days.Read(arguments.GetValue(_before)),
            Which = arguments.GetValue(_first) ? WhichAttack.First : WhichAttack.Last,
        };
        if (Sign(arguments, signature => new AssessQuestion(session).Run(request, filter, signature)) is { } signed)
        {
            return signed;
        }

        if (_brief.FileIn(arguments) is not null)
        {
            return SaveBrief(session, request, arguments, filter, asJson);
        }

        return new AnswerQuestion(session).Run(request, filter) switch
        {
            MethodResult<QuestionView>.Computed made => Show("question", made.Value, filter, asJson, QuestionAnswerText.Write),
            MethodResult<QuestionView>.Refused refused => MethodWords.Refuse(Terminal, refused.Why),
            _ => throw new InvalidOperationException("A question is answered or refused."),
        };
    }

    private int SaveBrief(CaseSession session, QuestionRequest request, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        switch (new WriteQuestionBrief(session).Run(request, _brief.ProfileIn(arguments), filter))
        {
            case MethodResult<Brief>.Refused refused:
                return MethodWords.Refuse(Terminal, refused.Why);
            case MethodResult<Brief>.Computed made:
                var report = _brief.Save(made.Value, Environment, arguments);
                if (report.Fault is null)
                {
                    return Show("brief-file", report, filter, asJson, BriefOptions.Write);
                }

                Terminal.Warn($"{report.Fault.Sentence} ({report.Fault.Code})");
                return ExitCode.Failed;
            default:
                throw new InvalidOperationException("A brief is written or refused.");
        }
    }

    private static LethalityRule? LethalityOf(string? word, int days) => word switch
    {
        null => null,
        _ when word.Equals(NotRequired, StringComparison.OrdinalIgnoreCase) => LethalityRule.NotRequired,
        _ => new LethalityRule(MethodWords.Policy(word)) { WithinDays = days > 0 ? days : null },
    };

    private static InvolvementFilter? InvolvementOf(string? word)
    {
        if (word is null)
        {
            return null;
        }

        var degree = Degrees.FirstOrDefault(name => word.EndsWith("-" + name, StringComparison.OrdinalIgnoreCase));
        return degree is null ? InvolvementFilter.NotRequired
            : new InvolvementFilter(
                Enum.Parse<InvolvementDegree>(degree, ignoreCase: true), word.StartsWith("reaches", StringComparison.OrdinalIgnoreCase));
    }
}
