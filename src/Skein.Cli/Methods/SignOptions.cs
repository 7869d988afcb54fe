using System.CommandLine;
using Skein.Casework.Assessments;
using Skein.Cli.CommandLine;
using Skein.Methods.Sources;

namespace Skein.Cli.Methods;

/// <summary>What an analyst adds when signing: options of every command under <c>skein method assess</c>.</summary>
internal sealed class SignOptions
{
    /// <summary>What every such command says of itself.</summary>
    public const string Remark = "It is never computed anew. When a statement or coding under it changes, it is shown as stale, with the reason.";

    private static readonly string[] Scales = ["icd203", "phia"];
    private static readonly string[] Confidences = ["low", "moderate", "high"];

    private readonly Option<string> _reason = new("--reason") { HelpName = "WORDS", Description = "Why you sign it, with its limits; needed.", Required = true };
    private readonly Option<string?> _likelihood = new("--likelihood") { HelpName = "WORD", Description = "How likely the answer is in your judgement: a word of the scale, or percentages such as \"55..75 %\"." };
    private readonly Option<string?> _scale = SkeinCommand.OneOf("--scale", "Of which scale the word is: ICD 203, or the yardstick of PHIA. Default icd203.", Scales);
    private readonly Option<string?> _confidence = SkeinCommand.OneOf("--confidence", "How firm its ground is, said apart from the likelihood.", Confidences);

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_reason);
        command.Add(_likelihood);
        command.Add(_scale);
        command.Add(_confidence);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_likelihood) is null && (result.GetValue(_scale) ?? result.GetValue(_confidence)) is not null)
            {
                result.AddError(CliFaults.BadAssessment());
            }
        });
    }

    /// <summary>What was typed.</summary>
    public Signature Read(ParseResult arguments) => new(arguments.GetRequiredValue(_reason), arguments.GetValue(_likelihood) is { } likelihood
        ? new JudgedLikelihood(likelihood)
        {
            Scale = Enum.Parse<WordScale>(arguments.GetValue(_scale) ?? nameof(WordScale.Icd203), ignoreCase: true),
            Confidence = arguments.GetValue(_confidence) is { } word ? Enum.Parse<AnalyticConfidence>(word, ignoreCase: true) : null,
        }
        : null);
}
