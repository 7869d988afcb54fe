using System.CommandLine;
using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Hypotheses;
using Skein.Casework.Involvement;
using Skein.Casework.SourceCriticism;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;
using Skein.Methods.Sources;

namespace Skein.Cli.Methods;

/// <summary><c>skein method assess</c>: signs the answer of a method with the coder's name.</summary>
internal sealed class AssessCommand : CaseCommand
{
    private readonly Argument<string> _method = new("METHOD") { Description = "The method: involvement, hypotheses or sources." };
    private readonly Argument<string> _about = new("ENTITY") { Description = "What it is about: an identifier, or a name that only one bears." };
    private readonly Option<string?> _organisation = Text("--organisation", "ID|NAME", "The organisation; for involvement.");
    private readonly Option<string?> _words = Text("--words", "TEXT", "The source summary statement as you edited it; for sources. Default: as it is made from counts.");
    private readonly Option<string?> _likelihood = Text("--likelihood", "WORD", "How likely the answer is in your judgement: a word of the scale, or percentages such as \"55..75 %\"; not for sources.");
    private readonly Option<string?> _scale = OneOf("--scale", "Of which scale the word is: ICD 203, or the yardstick of PHIA. Default icd203.", "icd203", "phia");
    private readonly Option<string?> _confidence = OneOf("--confidence", "How firm its ground is, said apart from the likelihood.", "low", "moderate", "high");
    private readonly Option<string> _reason = new("--reason") { HelpName = "WORDS", Description = "Why you sign it, with its limits; needed.", Required = true };
    private readonly Option<string?> _knownBy = Days.Option("--known-by", "As the record stood on this day. Default: now.");

    public AssessCommand(CliEnvironment environment)
        : base(environment, "assess", "Sign what a method answers, as a dated record with its inputs.")
    {
        Examples =
        [
            "skein method assess involvement \"Harbor attack\" --organisation \"Lantern Group\" --reason \"before the appeal; the handler is not identified\"",
            "skein method assess hypotheses \"Harbor attack\" --likelihood likely --scale phia --confidence moderate --reason \"before the trial\"",
            "skein method assess sources \"Harbor attack\" --reason \"for the brief of May\"",
        ];
        Remark = "It is never computed anew. When a statement or coding under it changes, it is shown as stale, with the reason.";
        _method.AcceptOnlyFromAmong(CodingScheme.Involvement.Method, CodingScheme.Hypotheses.Method, AssessSources.Method);
        Add(_method);
        Add(_about);
        Add(_organisation);
        Add(_reason);
        Add(_knownBy);
        Add(_words);
        Add(_likelihood);
        Add(_scale);
        Add(_confidence);
        Validators.Add(result =>
        {
            var (method, isSources) = (result.GetValue(_method), result.GetValue(_method) == AssessSources.Method);
            if (method == CodingScheme.Involvement.Method != result.GetValue(_organisation) is not null
                || (!isSources && result.GetValue(_words) is not null)
                || (isSources && (result.GetValue(_knownBy) ?? result.GetValue(_likelihood)) is not null)
                || (result.GetValue(_likelihood) is null && (result.GetValue(_scale) ?? result.GetValue(_confidence)) is not null))
            {
                result.AddError(CliFaults.BadAssessment());
            }
        });
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        if (EntityChoice.Choose(session, arguments.GetRequiredValue(_about), Terminal) is not { } about
            || !EntityChoice.TryChoose(session, arguments.GetValue(_organisation), Terminal, out var organisation))
        {
            return Task.FromResult(ExitCode.Usage);
        }

        var reason = arguments.GetRequiredValue(_reason);
        var knownBy = Days.Read(arguments.GetValue(_knownBy));
        var outcome = organisation is { } whose ? new AssessInvolvement(session).Run(about, whose, reason, knownBy, Judged(arguments))
            : arguments.GetRequiredValue(_method) == AssessSources.Method ? new AssessSources(session).Run(about, reason, arguments.GetValue(_words))
            : new AssessHypotheses(session).Run(about, reason, knownBy, Judged(arguments));
        return Task.FromResult(Outcomes.Say(Terminal, outcome, "Signed"));
    }

    private JudgedLikelihood? Judged(ParseResult arguments) => arguments.GetValue(_likelihood) is { } likelihood
        ? new JudgedLikelihood(likelihood)
        {
            Scale = Enum.Parse<WordScale>(arguments.GetValue(_scale) ?? nameof(WordScale.Icd203), ignoreCase: true),
            Confidence = arguments.GetValue(_confidence) is { } word ? Enum.Parse<AnalyticConfidence>(word, ignoreCase: true) : null,
        }
        : null;
}
