using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Methods.Pathways;
using Skein.Cli.Choices;
using Skein.Cli.Terminals;
using Skein.Methods.Pathways;

namespace Skein.Cli.Methods;

/// <summary>Whose spells are counted: options of pathways and of survival.</summary>
internal sealed class TrajectoryOptions
{
    /// <summary>The letters of the notation, with what they stand for.</summary>
    public const string Legend =
        "R contact with a recruiter or preacher, O conviction, P custody, K contact in custody, J joining, X return, G terrorism charge, T attack, D death";

    private readonly Option<string?> _abroad = new("--abroad") { HelpName = "ID|NAME", Description = "The place of which a journey there counts as joining and one from there as return. Default: no journey counts." };

    private readonly Option<string[]> _having = new("--having") { HelpName = "LETTER", Description = "Only persons with a sure spell of this kind; may be given several times." };

    public TrajectoryOptions() => _having.AcceptOnlyFromAmong([.. Enum.GetValues<SpellKind>().Select(kind => $"{kind.Letter()}")]);

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_abroad);
        command.Add(_having);
    }

    /// <summary>What was chosen; null when the place is none or several, which was said.</summary>
    public TrajectoryRequest? Read(CaseSession session, ParseResult arguments, Terminal terminal) =>
        EntityChoice.TryChoose(session, arguments.GetValue(_abroad), terminal, out var abroad)
            ? new TrajectoryRequest
            {
                Abroad = abroad,
                Having = [.. (arguments.GetValue(_having) ?? []).Select(letter => SpellKinds.Find(letter[0])!.Value)],
            }
            : null;
}
