using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Review;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Wording;
using Skein.Model;
using Skein.Model.Sources;
using Skein.Model.Statements;

namespace Skein.Cli.Deciding;

/// <summary><c>skein review accept</c>: accepts a proposal, as it is or corrected.</summary>
internal sealed class AcceptCommand : CaseCommand
{
    private readonly Argument<string> _proposal = Identifiers.Argument("ID", "proposal", "The proposal, as skein review lists it.");
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why.");
    private readonly Option<string?> _subjectIs = Text("--subject-is", "ENTITY", "The subject is this entity of the case: records a judgement beside the statement.");
    private readonly Option<string?> _objectIs = Text("--object-is", "ENTITY", "The object is this entity of the case.");
    private readonly Option<string?> _property = Text("--property", "CODE", "Corrects what it says, such as half-sibling-of.");
    private readonly Option<string?> _subject = Text("--subject", "ENTITY", "Corrects whom it is about.");
    private readonly Option<string?> _object = Text("--object", "ENTITY", "Corrects the other end.");
    private readonly Option<string?> _value = Text("--value", "TEXT", "Corrects the value.");
    private readonly Option<string?> _when = Text("--when", "DATE", "Corrects when it was true, in EDTF; \"\" removes it.");
    private readonly Option<string?> _stance = OneOf("--stance", "Corrects what the speaker does with it.", EntityText.Codes<Stance>());
    private readonly Option<string?> _modality = OneOf("--modality", "Corrects how far the source stands behind it.", EntityText.Codes<Modality>());
    private readonly Option<string?> _speaker = Text("--speaker", "WORDS", "Corrects who says it; \"\" removes it.");
    private readonly Option<int> _credibility = Number("--credibility", "Corrects the digit, 1 to 6; 0 keeps it.", 0, 0, 6);
    private readonly Option<bool> _swapEnds = Switch("--swap-ends", "Corrects the direction: subject and object change places.");

    public AcceptCommand(CliEnvironment environment)
        : base(environment, "accept", "Accept a proposal, as it is or corrected.")
    {
        Examples = ["skein review accept pr-4c1", "skein review accept pr-4c1 --subject-is pe-01 --when 2013~ --reason \"same street and year of birth\""];
        Identifiers.Check(_property, "property");
        Add(_proposal);
        foreach (var option in new Option[]
        {
            _reason, _subjectIs, _objectIs, _property, _subject, _object, _value, _when, _stance, _modality, _speaker, _credibility, _swapEnds,
        })
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var ends = new EntityId?[4];
        foreach (var (index, option) in new[] { _subjectIs, _objectIs, _subject, _object }.Index())
        {
            if (arguments.GetValue(option) is { } text)
            {
                ends[index] = EntityChoice.Choose(session, text, Terminal);
                if (ends[index] is null)
                {
                    return Task.FromResult(ExitCode.Usage);
                }
            }
        }

        var correction = new Correction
        {
            Subject = ends[2],
            Object = ends[3],
            Property = arguments.GetValue(_property) is { } property ? PropertyCode.From(property) : null,
            Value = arguments.GetValue(_value),
            ValidTime = arguments.GetValue(_when),
            Stance = EntityText.Of<Stance>(arguments.GetValue(_stance)),
            Modality = EntityText.Of<Modality>(arguments.GetValue(_modality)),
            Speaker = arguments.GetValue(_speaker),
            Credibility = arguments.GetValue(_credibility) is > 0 and var digit ? (Credibility)digit : null,
            SwapEnds = arguments.GetValue(_swapEnds),
        };
        var outcome = new AcceptProposal(session).Run(ProposalId.From(arguments.GetRequiredValue(_proposal)), new Acceptance
        {
            SubjectIs = ends[0],
            ObjectIs = ends[1],
            Correction = correction == new Correction() ? null : correction,
            Reason = arguments.GetValue(_reason),
        });
        return Task.FromResult(Outcomes.Say(Terminal, outcome, "Accepted as"));
    }
}
