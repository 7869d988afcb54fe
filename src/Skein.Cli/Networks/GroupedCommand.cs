using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Roles;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Exchange.Coded;
using Skein.Graph.Running;

namespace Skein.Cli.Networks;

/// <summary>A measure over groups of nodes that exclude each other, of a case or of a network that was coded elsewhere.</summary>
/// <typeparam name="T">The view model.</typeparam>
internal abstract class GroupedCommand<T> : ViewCommand
    where T : class
{
    private readonly MeasureOptions _measure = new(Number);
    private readonly GroupedBy _grouped = new(Number);
    private readonly Option<string?> _coded = CodedFile.Option();
    private readonly Option<string?> _nodes = CodedFile.NodesOption();

    private protected GroupedCommand(CliEnvironment environment, string name, string description)
        : base(environment, name, description)
    {
        _measure.AddTo(this);
        _grouped.AddTo(this);
        Add(_coded);
        Add(_nodes);
    }

    /// <summary>Measures a case.</summary>
    protected abstract RoleOutcome<T> Measure(CaseSession session, RoleRequest request, ViewFilter filter, Work work);

    /// <summary>Measures a coded network.</summary>
    protected abstract RoleOutcome<T> Measure(CodedNetwork network, string file, RoleRequest request, Work work);

    /// <summary>Writes the answer as text.</summary>
    protected abstract void Write(Terminal terminal, T answer);

    /// <inheritdoc/>
    protected override int? RunWithoutCase(ParseResult arguments, CancellationToken cancellation) => CodedFile.Run(
        Environment,
        arguments.GetValue(_coded),
        (network, file) => Answer(arguments, (request, work) => Measure(network, file, request, work), cancellation),
        $"coded-{Name}",
        IsJson(arguments),
        Write,
        arguments.GetValue(_nodes));

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson) =>
        Answer(arguments, (request, work) => Measure(session, request, filter, work), Cancellation) is { } answer
            ? Show($"network-{Name}", answer, filter, asJson, Write)
            : ExitCode.Usage;

    private T? Answer(ParseResult arguments, Func<RoleRequest, Work, RoleOutcome<T>> run, CancellationToken cancellation)
    {
        var request = _grouped.Read(arguments, _measure.Read(arguments));
        var outcome = NetworkWork.Run(Terminal, Environment.Time, "Measuring", work => run(request, work), cancellation);
        return GroupedBy.Unwrap(Terminal, request, outcome);
    }
}
