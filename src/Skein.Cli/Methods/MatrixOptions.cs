using System.CommandLine;
using Skein.Casework.Hypotheses;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Exchange.Matrices;
using Skein.Model;

namespace Skein.Cli.Methods;

/// <summary>Which matrices are meant: files, those that analysts recorded on an attack, or an empty one.</summary>
internal sealed class MatrixOptions
{
    private readonly Argument<string[]> _files = new("MATRIX.csv")
    {
        Description = "A matrix; several, one of each analyst, are read side by side.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _template = new("--template") { Description = "Write an empty matrix with seven hypotheses on who was behind an attack." };
    private readonly Option<string?> _about = new("--about") { HelpName = "ID|NAME", Description = "The matrices that analysts recorded on this incident or operation." };
    private readonly Option<string?> _analyst = new("--analyst") { HelpName = "NAME", Description = "Of those the matrix of this analyst only." };
    private readonly Option<string?> _knownBy = Days.Option("--known-by", "As the record stood on this day. Default: now.");
    private readonly Option<bool> _table = new("--table") { Description = "Write the recorded matrix of one analyst as a table; default yours." };
    private readonly Option<string?> _record = new("--record") { HelpName = "ID|NAME", Description = "Record the matrix as yours on this incident or operation." };
    private readonly Option<string?> _question = new("--question") { HelpName = "WORDS", Description = "The question that the recorded matrix answers." };
    private readonly Option<string?> _reason = new("--reason") { HelpName = "WORDS", Description = "Why it is recorded; needed for that." };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_files);
        foreach (var option in new Option[] { _template, _about, _analyst, _knownBy, _table, _record, _question, _reason })
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            var (files, isAbout) = (result.GetValue(_files)?.Length ?? 0, result.GetValue(_about) is not null);
            var isRecord = result.GetValue(_record) is not null;
            var ways = (result.GetValue(_template) ? 1 : 0) + (files > 0 ? 1 : 0) + (isAbout ? 1 : 0);
            var ofRecord = (result.GetValue(_question) ?? result.GetValue(_reason)) is not null;
            var ofAbout = (result.GetValue(_analyst) ?? result.GetValue(_knownBy)) is not null || result.GetValue(_table);
            if (ways > 1 || (isRecord && (files != 1 || result.GetValue(_reason) is null)) || (ofRecord && !isRecord) || (ofAbout && !isAbout))
            {
                result.AddError(CliFaults.BadMatrices());
            }
        });
    }

    /// <summary>True when nothing is named: what is recorded is listed.</summary>
    public bool IsList(ParseResult arguments) => arguments.GetValue(_files) is not { Length: > 0 } && About(arguments) is null && !IsTemplate(arguments);

    public bool IsTemplate(ParseResult arguments) => arguments.GetValue(_template);

    public bool IsTable(ParseResult arguments) => arguments.GetValue(_table);

    public string? About(ParseResult arguments) => arguments.GetValue(_about);

    public string? Record(ParseResult arguments) => arguments.GetValue(_record);

    public string? Question(ParseResult arguments) => arguments.GetValue(_question);

    public string? Reason(ParseResult arguments) => arguments.GetValue(_reason);

    /// <summary>Which recorded matrices are asked for; a table is of one analyst.</summary>
    public HypothesesRequest Request(ParseResult arguments, EntityId about, string coder) => new(about)
    {
        Analyst = arguments.GetValue(_analyst) ?? (IsTable(arguments) ? coder : null),
        KnownBy = Days.Read(arguments.GetValue(_knownBy)),
    };

    /// <summary>Reads the files; says what is wrong with them.</summary>
    public bool TryRead(ParseResult arguments, CliEnvironment environment, out List<RatedMatrix> matrices, out int code)
    {
        (matrices, code) = ([], ExitCode.Failed);
        foreach (var path in arguments.GetValue(_files)!.Select(environment.PathOf))
        {
            if (!File.Exists(path))
            {
                environment.Terminal.Warn(CliFaults.NothingAt("file", path));
                code = ExitCode.Usage;
                return false;
            }

            var read = MatrixFile.Read(path);
            foreach (var fault in read.Faults)
            {
                environment.Terminal.Warn($"{fault.File}, row {fault.Row}{(fault.Column is { } column ? $", {column}" : "")}: {fault.Sentence} ({fault.Code})");
            }

            if (read.Matrix is not { } matrix)
            {
                return false;
            }

            matrices.Add(matrix);
        }

        return true;
    }
}
