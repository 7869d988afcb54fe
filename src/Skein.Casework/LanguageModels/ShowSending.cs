using Skein.Casework.Cases;
using Skein.Model.Log;
using Skein.Storage.Reading;

namespace Skein.Casework.LanguageModels;

/// <summary>What may leave the machine, and what left it so far.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowSending(CaseSession session)
{
    private const string SentKind = "document-sent";

    /// <summary>The view.</summary>
    public SendingView Run()
    {
        using var reader = session.Store.OpenReader();
        return Of(reader);
    }

    internal static SendingView Of(ICaseReader reader)
    {
        var entries = ModelLog.Entries(reader).ToList();
        var sent = entries.Where(entry => entry.Event is CaseEvent.DocumentSent).Select(entry => (Event: (CaseEvent.DocumentSent)entry.Event!, entry.RecordedOn)).ToList();
        var away = sent.Select(one => (one.Event.Run, one.Event.Document)).ToHashSet();
        return new SendingView(
            ModelLog.Standing(reader),
            [
                .. sent.GroupBy(one => (one.Event.Endpoint, one.Event.Model))
                    .Select(group => new SentTo(
                        group.Key.Endpoint, group.Key.Model, group.Select(one => one.Event.Document).Distinct().Count(), group.Max(one => one.RecordedOn)))
                    .OrderBy(to => to.Endpoint, StringComparer.Ordinal).ThenBy(to => to.Model, StringComparer.Ordinal),
            ],
            entries.Count(entry => entry.Event is null && string.Equals(entry.Kind, SentKind, StringComparison.Ordinal)),
            entries.Select(entry => entry.Event).OfType<CaseEvent.DocumentReadByModel>()
                .Where(read => !away.Contains((read.Run, read.Document))).Select(read => read.Document).Distinct().Count());
    }
}
