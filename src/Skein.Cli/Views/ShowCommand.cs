using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Dossiers;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Model;

namespace Skein.Cli.Views;

/// <summary><c>skein show</c>: all that the case knows of one person or thing, with the words that say it.</summary>
internal sealed class ShowCommand : ViewCommand
{
    private readonly Argument<string> _entity = new("ENTITY") { Description = "An identifier, or a name that only one bears." };

    private readonly Option<bool> _new = Switch("--new", "What coders recorded about it since you marked it as seen, instead of the dossier.");
    private readonly Option<bool> _seen = Switch("--seen", "Mark it as seen when it has been shown.");

    public ShowCommand(CliEnvironment environment)
        : base(environment, "show", "Show a person or thing: statements with their passages, contradictions, ties, legal status.")
    {
        Examples = ["skein show \"Mira Dolen\"", "skein show \"Mira Dolen\" --new --seen", "skein show pe-01 --true-at 2015-11 --min-reliability C --json"];
        Remark = "--new lists what coders recorded about it since you last gave --seen. The mark is yours alone: it lies in your own folder and is no event of the case.";
        Add(_entity);
        Add(_new);
        Add(_seen);
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var text = arguments.GetRequiredValue(_entity);
        if (EntityChoice.Choose(session, text, Terminal) is not { } entity)
        {
            return ExitCode.Usage;
        }

        var news = new ShowWhatIsNew(session, Environment.Personal);
        if (news.Run(entity) is not { } found)
        {
            Terminal.Warn(CliFaults.NoEntity(text));
            return ExitCode.Usage;
        }

        var code = arguments.GetValue(_new) ? ShowNew(found, asJson) : ShowWhole(session, entity, text, filter, asJson);
        if (arguments.GetValue(_seen) && code == ExitCode.Done && news.Mark(entity, found.Head) is { } refused)
        {
            Terminal.Warn($"{refused.Sentence} ({refused.Code})");
            return ExitCode.Failed;
        }

        return code;
    }

    private int ShowNew(WhatIsNew found, bool asJson)
    {
        if (asJson)
        {
            JsonAnswer.Write(Terminal, "new", found);
        }
        else if (found.IsFirstVisit)
        {
            Terminal.Line($"First visit: it was never marked as seen. Mark it with --seen.");
        }
        else if (found.Events.Count == 0)
        {
            Terminal.Line($"Nothing was recorded about it since entry {found.SeenUpTo}.");
        }
        else
        {
            LogCommand.Write(Terminal, found.Events);
            Terminal.Line($"{found.Events.Count + found.More} recorded after entry {found.SeenUpTo}.");
        }

        return ExitCode.Done;
    }

    private int ShowWhole(CaseSession session, EntityId entity, string text, ViewFilter filter, bool asJson)
    {
        if (new ShowDossier(session).Run(entity, filter) is not { } dossier)
        {
            Terminal.Warn(CliFaults.NoEntity(text));
            return ExitCode.Usage;
        }

        return Show("dossier", dossier, filter, asJson, DossierText.Write);
    }
}
