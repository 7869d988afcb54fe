using Skein.Casework.LanguageModels;
using Skein.Cli.Reading;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.LanguageModels;

/// <summary>What a run of a language model did, and what it left out.</summary>
internal static class ModelRunText
{
    /// <summary>Writes the report; documents that could not be read go to standard error.</summary>
    public static void Write(Terminal terminal, ModelRunReport report)
    {
        foreach (var failure in report.Failures)
        {
            terminal.Warn($"[yellow]{failure.Path}[/] ({failure.Document}): {failure.Sentence} ({failure.Code})");
        }

        var progress = report.Progress;
        var (read, proposed) = (TieText.Count(progress.Done - progress.Failed, "document"), TieText.Count(progress.Proposals, "proposal"));
        var (refused, took) = (TieText.Count(progress.Refused, "statement"), IngestText.Duration(report.Elapsed));
        terminal.Line($"{read} read by {report.Model} at {report.Endpoint}, {progress.Failed} not readable; {proposed}, {refused} refused, {progress.Tokens:N0} tokens, in {took}.");
        foreach (var refusal in report.Refusals)
        {
            terminal.Line($"{refusal.Count} refused: {refusal.Words}", indent: 2);
        }

        if (report.ReadBefore > 0)
        {
            terminal.Line($"{TieText.Count(report.ReadBefore, "document")} read by this model before; --again reads them anew.");
        }

        if (report.OnProtected > 0)
        {
            terminal.Line($"{TieText.Count(report.OnProtected, "document")} on protected persons left out: such texts do not leave this machine.");
        }

        if (report.WithoutText > 0)
        {
            terminal.Line($"{TieText.Count(report.WithoutText, "document")} without a text left out.");
        }

        terminal.Line(report.LeftTheMachine
            ? Words.Of($"The texts went to {report.Endpoint}, beyond this machine; each is an entry in: skein log")
            : Words.Of($"Nothing left this machine."));
        if (Ended(report.End) is { } why)
        {
            terminal.Warn($"{why}");
        }

        if (progress.Proposals > 0)
        {
            terminal.Line($"The machine's reading waits for a decision, one by one: skein review");
        }
    }

    private static string? Ended(ModelRunEnd end) => end switch
    {
        ModelRunEnd.DocumentsSpent => "Stopped at the most documents of a run; the same command goes on from here.",
        ModelRunEnd.TokensSpent => "Stopped at the most tokens of a run; the same command goes on from here, or raise --most-tokens.",
        ModelRunEnd.TimeSpent => "Stopped at the longest time of a run; the same command goes on from here.",
        ModelRunEnd.Cancelled => "Stopped. What was read is stored; the same command goes on from here.",
        ModelRunEnd.EndpointFailed => "Stopped, because the endpoint fails; see above.",
        ModelRunEnd.PermissionEnded => "Stopped, because the permission to send ended.",
        _ => null,
    };
}
