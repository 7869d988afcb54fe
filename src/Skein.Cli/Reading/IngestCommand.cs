using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Ingest;
using Skein.Cli.Cases;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Extraction.Incidents;
using Skein.Model;

namespace Skein.Cli.Reading;

/// <summary><c>skein ingest</c>: reads a folder of reports into a case and proposes what they say.</summary>
internal sealed class IngestCommand : SkeinCommand
{
    private readonly Argument<string> _folder = new("FOLDER") { Description = "Reports: text, Markdown, HTML, PDF, DOCX, e-mail, ZIP of these." };
    private readonly Option<string?> _case = CaseChoice.Option();
    private readonly Option<string?> _author = CoderChoice.Option();
    private readonly Option<bool> _withoutExtraction = Switch("--without-extraction", "Read and store only; propose nothing.");
    private readonly Option<bool> _again = Switch("--extract-again", "Extract again from documents that were read before; proposals that the case has are not repeated.");
    private readonly Option<string?> _scans = Text("--scan-language", "CODES", "The models of tesseract for scans, such as deu+eng. Default: English and French, as far as installed.");
    private readonly Option<bool> _recognizeAgain = Switch("--recognize-again", "Recognize scans that were read before again; a text that differs is a further version, and the older ones stay.");
    private readonly Option<bool> _incidents = Switch("--incidents", "Read the incidents of whole reports, too: what no single sentence tells. Much of it needs correcting.");
    private readonly Option<string?> _incidentModel = Text("--incident-model", "FILE", "The same with a model that skein-training incidents wrote, in place of the shipped rules.");
    private readonly Option<bool> _strict = Switch("--strict", "Exit code 1 when any file could not be read.");

    public IngestCommand(CliEnvironment environment)
        : base(environment, "ingest", "Read a folder of reports into a case; makes the case when it is missing.")
    {
        Examples = ["skein ingest ./reports --case harbour.skein", "skein ingest ./reports --case harbour.skein --extract-again --author \"Ada Lind\""];
        Remark = "A file that cannot be read is listed and the others go on; the exit code is 1 when no file could be read, or with --strict when one could not. Ctrl-C stops cleanly; the next run goes on where this one stopped, and a file seen before is not read twice.";
        Add(_folder);
        Add(_case);
        Add(_author);
        Add(_withoutExtraction);
        Add(_again);
        Add(_scans);
        Add(_recognizeAgain);
        Add(_incidents);
        Add(_incidentModel);
        Add(_strict);
        _scans.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.Split('+').Any(code => code.Length is < 2 or > 24 || !code.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')))
            {
                result.AddError(CliFaults.NotAmong("--scan-language", token.Value, "codes of tesseract joined by +, such as deu+eng (tesseract --list-langs)"));
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var terminal = Environment.Terminal;
        if (CoderChoice.Choose(Environment, arguments.GetValue(_author)) is not { } coder)
        {
            return ExitCode.Usage;
        }

        var folder = Environment.PathOf(arguments.GetRequiredValue(_folder));
        if (!Directory.Exists(folder))
        {
            terminal.Warn(CliFaults.NothingAt("folder", arguments.GetRequiredValue(_folder)));
            return ExitCode.Usage;
        }

        if (!TryLoad(arguments.GetValue(_incidentModel), out var incidents))
        {
            return ExitCode.Usage;
        }

        using var session = Open(arguments.GetValue(_case), coder);
        if (session is null)
        {
            return ExitCode.Usage;
        }

        var request = new IngestRequest(folder)
        {
            WithoutExtraction = arguments.GetValue(_withoutExtraction),
            ExtractAgain = arguments.GetValue(_again),
            RecognitionLanguages = arguments.GetValue(_scans),
            RecognizeAgain = arguments.GetValue(_recognizeAgain),
            Incidents = incidents ?? (arguments.GetValue(_incidents) ? IncidentReader.Rules : null),
        };
        var report = await Progressing.RunAsync(
            terminal, Environment.Time, "Reading", progress => new IngestFolder(session).RunAsync(request, progress, cancellation)).ConfigureAwait(false);
        IngestText.Write(terminal, report);
        if (report.WasCancelled)
        {
            return ExitCode.Interrupted;
        }

        if (report.Progress.Proposals > 0)
        {
            terminal.Line($"The machine's reading waits for a decision: skein review, or skein serve {Path.GetFileName(session.Location)}");
        }

        // One broken file among a thousand is listed and is no reason to stop what comes after: "ingest && serve" goes on.
        var nothingWasRead = report.Progress.Read + report.Progress.Known == 0;
        return report.Faults.Count > 0 && (nothingWasRead || arguments.GetValue(_strict)) ? ExitCode.Failed : ExitCode.Done;
    }

    private bool TryLoad(string? file, out IncidentReader? incidents)
    {
        incidents = null;
        if (file is null)
        {
            return true;
        }

        if (!File.Exists(Environment.PathOf(file)))
        {
            Environment.Terminal.Warn(CliFaults.NothingAt("file", file));
            return false;
        }

        try
        {
            using var model = File.OpenRead(Environment.PathOf(file));
            incidents = IncidentReader.Load(model);
            return true;
        }
        catch (InvalidDataException trouble)
        {
            Environment.Terminal.Warn(CliFaults.NoIncidentModel(file, trouble.Message));
            return false;
        }
    }

    // Only a case that is named is made: a typing mistake in another command must not open an empty case.
    private CaseSession? Open(string? named, Coder coder)
    {
        if ((named ?? Environment.Variable("SKEIN_CASE")) is { } given && !Environment.Provider.Exists(Environment.PathOf(given)))
        {
            var location = Environment.PathOf(given);
            var record = NewCase.Record(location, coder);
            var store = Environment.Provider.Create(location, record, coder);
            Environment.Terminal.Line($"There was no case at {given}, so it was made for {coder}.");
            NewCase.SayWhatIsMissing(Environment.Terminal, record);
            return new CaseSession(store, coder, Environment.Time, Environment.Ids);
        }

        return CaseChoice.Choose(Environment, named) is { } known ? Environment.Open(known, coder) : null;
    }
}
