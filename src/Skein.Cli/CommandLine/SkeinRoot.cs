using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Model.Faults;

namespace Skein.Cli.CommandLine;

/// <summary>All commands under one name, and the one mapping of faults to sentences and exit codes.</summary>
internal static class SkeinRoot
{
    /// <summary>Runs one command line.</summary>
    /// <param name="arguments">The words after <c>skein</c>.</param>
    /// <param name="environment">Streams, clock, folder and providers.</param>
    /// <param name="cancellation">Cancelled by Ctrl-C.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CliEnvironment environment, CancellationToken cancellation)
    {
        var parsed = Parse(arguments, environment);
        if (parsed is { Errors.Count: > 0, Action: ParseErrorAction or null })
        {
            return Refuse(parsed, environment, [.. parsed.Errors.Select(error => error.Message).Distinct().Select(error => Words.Of($"{error}"))]);
        }

        if (Mistyped(parsed, arguments) is { Count: > 0 } mistyped)
        {
            return Refuse(parsed, environment, mistyped);
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                    Output = environment.Terminal.Output,
                    Error = environment.Terminal.Error,
                },
                cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            environment.Terminal.Warn($"Stopped.");
            return ExitCode.Interrupted;
        }
        catch (SkeinException fault)
        {
            var code = fault.Message.Contains(fault.Code, StringComparison.Ordinal) ? "" : $" ({fault.Code})";
            environment.Terminal.Warn($"{fault.Message}{code}");
            return ExitCode.Failed;
        }
        catch (Exception fault) when (environment.Variable("SKEIN_DEBUG") != "1")
        {
            environment.Terminal.Warn(CliFaults.Unexpected(fault));
            return ExitCode.Failed;
        }
    }

    /// <summary>Understands a command line without running it.</summary>
    /// <param name="arguments">The words after <c>skein</c>.</param>
    /// <param name="environment">Streams, clock, folder and providers.</param>
    public static ParseResult Parse(IReadOnlyList<string> arguments, CliEnvironment environment) =>
        // A word that begins with @ is a word, never the name of a file with more words.
        Make(environment).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });

    /// <summary>The commands in the order of the work, by what they are for.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<Command> Commands)> Groups(CliEnvironment environment) =>
    [
        ("Begin",
        [
            new Cases.DemoCommand(environment), new Cases.InitCommand(environment), new Cases.ReviseCommand(environment), new Reading.IngestCommand(environment), new Reading.ImportCommand(environment),
            new Places.PlacesCommand(environment), new LanguageModels.LanguageModelCommand(environment), new Cases.ServeCommand(environment), new Cases.OpenCommand(environment), new Personal.SettingsCommand(environment),
        ]),
        ("Look", [new Views.SearchCommand(environment), new Searching.SearchesCommand(environment), new Views.ShowCommand(environment), new Briefs.BriefCommand(environment), new Views.PathCommand(environment), new Views.NetworkCommand(environment), new Charts.ChartCommand(environment), new Views.TimelineCommand(environment), new Views.MapCommand(environment), new Views.IncidentsCommand(environment), new Views.SourcesCommand(environment), new Views.LogCommand(environment)]),
        ("Decide", [new Deciding.ReviewCommand(environment), new Matching.MatchCommand(environment), new Deciding.JudgeCommand(environment), new Matching.CompareCommand(environment), new Deciding.LikelihoodCommand(environment), new Deciding.UndoCommand(environment), new Notes.NoteCommand(environment), new Notes.NotesCommand(environment), new Deciding.TranslateCommand(environment), new Deciding.TranslateDocumentCommand(environment), new Copies.CopiesCommand(environment), new Contradictions.ContradictionsCommand(environment), new Deciding.EntityCommand(environment), new Deciding.SourceCommand(environment)]),
        ("Answer", [new Methods.MethodCommand(environment)]),
        ("Keep", [new Keeping.ExportCommand(environment), new Keeping.VerifyCommand(environment), new Keeping.BackupCommand(environment), new Keeping.RebuildCommand(environment), new Keeping.EraseCommand(environment)]),
        ("Measure", [new Reviewing.LearnCommand(environment), new Measuring.EvalCommand(environment)]),
    ];

    private static RootCommand Make(CliEnvironment environment)
    {
        var root = new RootCommand("Skein: a folder of reports becomes a sourced network, every fact tied to the words that say it.");
        var help = new HelpText(environment.Terminal);
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption:
                    option.Action = help;
                    option.Description = "Show this help.";
                    break;
                case VersionOption:
                    option.Description = "Show the version.";
                    break;
            }
        }

        var groups = Groups(environment);
        foreach (var command in groups.SelectMany(group => group.Commands))
        {
            root.Add(command);
        }

        var overview = new HelpCommand(environment, groups, help);
        root.Add(overview);
        root.SetAction(_ => overview.WriteAll());
        return root;
    }

    // A mistyped option would be taken for a name or a folder where a command takes some. What begins with dashes and is none stands after --.
    private static List<Words> Mistyped(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var plain = arguments.SkipWhile(word => word != "--").ToHashSet(StringComparer.Ordinal);
        var options = parsed.CommandResult.Command.Options.Select(option => option.Name).ToList();
        return
        [
            .. parsed.CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(argument => argument.Tokens)
                .Select(token => token.Value)
                .Where(word => word.Length > 2 && word.StartsWith("--", StringComparison.Ordinal) && !plain.Contains(word))
                .Select(word => CliFaults.NoOption(word, options.Find(option => option.StartsWith(word, StringComparison.Ordinal) || word.StartsWith(option, StringComparison.Ordinal)))),
        ];
    }

    private static int Refuse(ParseResult parsed, CliEnvironment environment, IReadOnlyList<Words> errors)
    {
        foreach (var error in errors)
        {
            environment.Terminal.Warn(error);
        }

        var names = new List<string>();
        for (Symbol? symbol = parsed.CommandResult.Command; symbol is Command part and not RootCommand; symbol = part.Parents.OfType<Command>().FirstOrDefault())
        {
            names.Insert(0, part.Name);
        }

        environment.Terminal.Warn($"How it is used: {(names.Count == 0 ? "skein help" : $"skein {string.Join(' ', names)} --help")}");
        return ExitCode.Usage;
    }
}
