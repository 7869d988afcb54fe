using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.LanguageModels;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Model;
using Skein.Prompting;
using Skein.Prompting.Connections;

namespace Skein.Cli.LanguageModels;

/// <summary><c>skein language-model read</c>: lets a model read documents of the case; what it says is proposed and nothing more.</summary>
internal sealed class ReadCommand : CaseCommand
{
    private readonly Option<string> _endpoint = EndpointOption.Make();
    private readonly Option<string> _model = new("--model") { HelpName = "NAME", Description = "The model, as the server lists it.", Required = true };
    private readonly Option<string[]> _documents = new("--document") { HelpName = "ID", Description = "A document to read; as often as needed. Default: every one of the case.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> _keyFile = Text("--key-file", "FILE", "A file with the key that only its owner can read. Default: SKEIN_MODEL_KEY, else no key.");
    private readonly Option<bool> _again = Switch("--again", "Also documents that this model read before with the same prompt.");
    private readonly Option<int> _mostDocuments = Number("--most-documents", "The most documents of this run.", 1_000, 1, 1_000_000);
    private readonly Option<int> _mostTokens = Number("--most-tokens", "The most tokens of this run.", 2_000_000, 1, 2_000_000_000);
    private readonly Option<int> _mostMinutes = Number("--most-minutes", "The most minutes of this run.", 60, 1, 100_000);
    private readonly Option<int> _answerSeconds = Number("--answer-seconds", "The longest wait for one answer.", 120, 1, 3_600);
    private readonly Option<int> _answerTokens = Number("--answer-tokens", "The most tokens of one answer.", 4_096, 64, 200_000);
    private readonly Option<int> _partLength = Number("--part-length", "The most characters of a document in one question.", 6_000, 500, 200_000);
    private readonly Option<bool> _withoutSchema = Switch("--without-schema", "For servers that know no answers by a schema; the check is the same.");
    private readonly Option<bool> _json = Switch("--json", "Write the report as JSON.");

    public ReadCommand(CliEnvironment environment)
        : base(environment, "read", "Let a language model read documents; what it says is proposed where its quote stands in the text.")
    {
        Examples =
        [
            "skein language-model read --endpoint http://127.0.0.1:8080 --model qwen3-8b",
            "skein language-model read --endpoint http://127.0.0.1:8080 --model qwen3-8b --document doc-4c1a --most-minutes 10",
            "skein language-model read --endpoint https://models.example --model large --key-file ~/.skein-key",
        ];
        Remark = "An endpoint beyond this machine needs a permission of this case (skein language-model allow), gets no document on a protected person, and every document sent is an entry in the log. Ctrl-C stops cleanly; the same command goes on from there.";
        Add(_endpoint);
        Add(_model);
        Add(_documents);
        Add(_keyFile);
        Add(_again);
        Add(_mostDocuments);
        Add(_mostTokens);
        Add(_mostMinutes);
        Add(_answerSeconds);
        Add(_answerTokens);
        Add(_partLength);
        Add(_withoutSchema);
        Add(_json);
        Identifiers.Check(_documents, "document");
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        if (!TryKey(arguments, out var key, out var fault)
            || !HttpModelClient.TryMake(EndpointOption.Of(arguments, _endpoint), arguments.GetRequiredValue(_model), key, Bounds(arguments), Environment.Time, out var http, out fault))
        {
            EndpointOption.Say(Terminal, fault!);
            return ExitCode.Usage;
        }

        using (http)
        {
            var reader = new ModelReader(
                new PatientModelClient(http, Bounds(arguments), Environment.Time), new ModelReadingOptions { PartLength = arguments.GetValue(_partLength) });
            var outcome = await ModelProgressing.RunAsync(
                Terminal, Environment.Time, progress => new ReadWithModel(session, reader).RunAsync(Request(arguments), progress, cancellation)).ConfigureAwait(false);
            return Write(outcome, arguments.GetValue(_json));
        }
    }

    private int Write(ModelRunOutcome outcome, bool asJson)
    {
        if (outcome is not ModelRunOutcome.Ran { Report: var report })
        {
            var refused = (ModelRunOutcome.Refused)outcome;
            Terminal.Warn($"{refused.Sentence} ({refused.Code})");
            return ExitCode.Failed;
        }

        if (asJson)
        {
            JsonAnswer.Write(Terminal, "language-model", report);
        }
        else
        {
            ModelRunText.Write(Terminal, report);
        }

        return report.End switch
        {
            ModelRunEnd.Cancelled => ExitCode.Interrupted,
            ModelRunEnd.EndpointFailed or ModelRunEnd.PermissionEnded => ExitCode.Failed,
            _ => report.Failures.Count > 0 && report.Progress.Done == report.Progress.Failed ? ExitCode.Failed : ExitCode.Done,
        };
    }

    private bool TryKey(ParseResult arguments, out ModelKey? key, out ModelFault? fault)
    {
        (key, fault) = (null, null);
        return arguments.GetValue(_keyFile) is { } file ? ModelKey.TryRead(Environment.PathOf(file), out key, out fault)
            : Environment.Variable("SKEIN_MODEL_KEY") is not { } text || ModelKey.TryTake(text, out key, out fault);
    }

    private ModelClientOptions Bounds(ParseResult arguments) => new()
    {
        AnswerWithin = TimeSpan.FromSeconds(arguments.GetValue(_answerSeconds)),
        MostAnswerTokens = arguments.GetValue(_answerTokens),
        WithSchema = !arguments.GetValue(_withoutSchema),
    };

    private ReadWithModelRequest Request(ParseResult arguments) => new()
    {
        Documents = arguments.GetValue(_documents) is { Length: > 0 } named ? [.. named.Select(DocumentId.From)] : null,
        Again = arguments.GetValue(_again),
        MostDocuments = arguments.GetValue(_mostDocuments),
        MostTokens = arguments.GetValue(_mostTokens),
        MostTime = TimeSpan.FromMinutes(arguments.GetValue(_mostMinutes)),
    };
}
