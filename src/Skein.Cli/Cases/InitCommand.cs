using System.CommandLine;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Model.Dates;

namespace Skein.Cli.Cases;

/// <summary><c>skein init</c>: makes a case and records why it exists and who answers for it.</summary>
internal sealed class InitCommand : SkeinCommand
{
    private readonly Argument<string> _location = new("NAME.skein") { Description = "The folder to make; it holds the whole case." };
    private readonly Option<string?> _title = Text("--title", "WORDS", "What the case is called. Default: the name of the folder.");
    private readonly Option<string?> _purpose = Text("--purpose", "WORDS", "What it is for. Default: not stated yet.");
    private readonly Option<string?> _author = CoderChoice.Option();
    private readonly Option<string?> _responsible = Text("--responsible", "NAME", "Who answers for it. Default: the coder.");
    private readonly Option<string?> _legalBasis = Text("--legal-basis", "WORDS", "On which basis personal data are held.");
    private readonly Option<string?> _period = Dated("--period", "The period it covers, in EDTF, such as 2014/2023.");
    private readonly Option<string?> _reviewOn = Dated("--review-on", "When it is to be reviewed for keeping or deletion.");

    public InitCommand(CliEnvironment environment)
        : base(environment, "init", "Make a case: a folder with purpose, responsible person, legal basis and review date.")
    {
        Examples = ["skein init harbour.skein --title \"Harbour network\" --purpose \"doctoral research\" --author \"Ada Lind\" --legal-basis \"GDPR art. 89, research\" --period 2014/2019 --review-on 2027-01"];
        Add(_location);
        foreach (var option in new[] { _title, _purpose, _author, _responsible, _legalBasis, _period, _reviewOn })
        {
            Add(option);
        }

        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        if (CoderChoice.Choose(Environment, arguments.GetValue(_author)) is not { } coder)
        {
            return ExitCode.Usage;
        }

        var location = Environment.PathOf(arguments.GetRequiredValue(_location));
        var record = NewCase.Record(
            location,
            coder,
            arguments.GetValue(_title),
            arguments.GetValue(_purpose)) with
        {
            Responsible = arguments.GetValue(_responsible) ?? coder.Name,
            LegalBasis = arguments.GetValue(_legalBasis),
            Period = Parsed(arguments.GetValue(_period)),
            ReviewOn = Parsed(arguments.GetValue(_reviewOn)),
        };
        using var store = Environment.Provider.Create(location, record, coder);
        Environment.Terminal.Line($"Made {location} for {coder}.");
        NewCase.SayWhatIsMissing(Environment.Terminal, record);
        Environment.Terminal.Line($"Read reports into it with: skein ingest FOLDER --case {arguments.GetRequiredValue(_location)}");
        return ExitCode.Done;
    }

    private static Edtf? Parsed(string? text) => text is null ? null : Edtf.Parse(text);
}
