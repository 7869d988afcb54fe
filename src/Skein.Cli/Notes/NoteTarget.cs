using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Terminals;
using Skein.Model;
using Skein.Model.Log;

namespace Skein.Cli.Notes;

/// <summary>The options that say what a note is about, the same for writing and for listing.</summary>
internal sealed class NoteTarget
{
    private readonly Option<string?> _about = Named("--about", "ENTITY", "About a person, thing or incident.");
    private readonly Option<string?> _with = Named("--with", "ENTITY", "About what lies between that one and this one.");
    private readonly Option<string?> _document = Named("--document", "ID", "About a document.");
    private readonly Option<string?> _source = Named("--source", "ID", "About a source.");
    private readonly Option<string?> _statement = Named("--statement", "ID", "About a statement.");
    private readonly Option<string?> _chart = Named("--chart", "ID", "About a chart.");

    /// <summary>Adds the options to a command and checks them together.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        foreach (var (option, what) in new[] { (_document, "document"), (_source, "source"), (_statement, "statement"), (_chart, "chart") })
        {
            Identifiers.Check(option, what);
        }

        Option<string?>[] all = [_about, _with, _document, _source, _statement, _chart];
        foreach (var option in all)
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            var given = all.Where(option => result.GetValue(option) is not null).ToList();
            if (given.Contains(_with) && (given.Count != 2 || !given.Contains(_about)))
            {
                result.AddError(CliFaults.TieNeedsTwo());
            }
            else if (!given.Contains(_with) && given.Count > 1)
            {
                result.AddError(CliFaults.NoteOnOne());
            }
        });
    }

    /// <summary>What was named.</summary>
    /// <param name="session">The coder at work.</param>
    /// <param name="arguments">What was typed.</param>
    /// <param name="terminal">Where to say what is wrong.</param>
    /// <param name="subject">The thing; null when none was named.</param>
    /// <returns>False when a name means nobody or several.</returns>
    public bool TryRead(CaseSession session, ParseResult arguments, Terminal terminal, out Subject? subject)
    {
        subject = null;
        if (!EntityChoice.TryChoose(session, arguments.GetValue(_about), terminal, out var one)
            || !EntityChoice.TryChoose(session, arguments.GetValue(_with), terminal, out var other))
        {
            return false;
        }

        subject = (one, other) switch
        {
            ({ } left, { } right) => Subject.OfTie(left, right),
            ({ } left, null) => Subject.Of(left),
            _ when arguments.GetValue(_document) is { } document => Subject.Of(DocumentId.From(document)),
            _ when arguments.GetValue(_source) is { } source => Subject.Of(SourceId.From(source)),
            _ when arguments.GetValue(_statement) is { } statement => Subject.Of(StatementId.From(statement)),
            _ when arguments.GetValue(_chart) is { } chart => Subject.Of(ChartId.From(chart)),
            _ => null,
        };
        return true;
    }

    private static Option<string?> Named(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description };
}
