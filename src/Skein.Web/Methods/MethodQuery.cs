using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Methods.Series;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Web.Endpoints;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Methods;

/// <summary>
/// Reads what an address asks of a method. A field that cannot be read counts as empty, and a sentence says so: a page shows it beside the
/// answer, and data are refused.
/// </summary>
/// <param name="page">The request.</param>
internal sealed class MethodQuery(PageRequest page)
{
    private static readonly char[] Between = [' ', ',', '\n', '\r', '\t'];

    private readonly List<string> _faults = [];

    public PageRequest Page => page;

    public CaseSession Session => page.Session;

    public ViewFilter Filter => page.Filter.Filter;

    /// <summary>What could not be read, and what is wrong with the filter.</summary>
    public IReadOnlyList<string> Faults => [.. _faults, .. page.Filter.Faults.Select(fault => $"{fault.Key}: {fault.Value}")];

    /// <summary>The faults of the method's own fields; those of the filter stand beside its fields.</summary>
    public IReadOnlyList<string> OwnFaults => _faults;

    public string? Text(string name) => page.Query(name)?.Trim() is { Length: > 0 and <= 2000 } text ? text : null;

    public bool IsOn(string name) => page.Query(name) == "1";

    /// <summary>One of several words; null when the field is empty or holds another one.</summary>
    public string? Word(string name, IReadOnlyList<string> words)
    {
        if (Text(name) is not { } typed)
        {
            return null;
        }

        var found = words.FirstOrDefault(word => string.Equals(word, typed, StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            _faults.Add(T.Of("methods.fault.word", name, typed, string.Join(", ", words)));
        }

        return found;
    }

    public DateOnly? Day(string name) => Text(name) is { } typed ? ReadDay(typed) : null;

    /// <summary>Days with white space or commas between them.</summary>
    public IReadOnlyList<DateOnly> Days(string name) =>
        [.. (Text(name) ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(ReadDay).OfType<DateOnly>()];

    /// <summary>Two stretches of days: a day that splits the scope, or both with white space between them.</summary>
    public ComparedStretches? Stretches(string name)
    {
        var typed = Text(name);
        var read = ComparedStretches.Read(typed);
        if (typed is not null && read is null)
        {
            _faults.Add(T.Of("methods.fault.stretches", typed));
        }

        return read;
    }

    public EntityId? Entity(string name) => Text(name) is { } typed ? ReadEntity(typed) : null;

    /// <summary>Entities, one on a line or one in each field of the name.</summary>
    public IReadOnlyList<EntityId> Entities(string name) =>
    [
        .. page.Queries(name)
            .SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Take(100).Select(ReadEntity).OfType<EntityId>(),
    ];

    /// <summary>A day as <c>2031-05-06</c>; null for another text.</summary>
    public static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private DateOnly? ReadDay(string text)
    {
        if (DayOf(text) is not { } day)
        {
            _faults.Add(T.Of("methods.fault.day", text));
            return null;
        }

        return day;
    }

    private EntityId? ReadEntity(string text)
    {
        var found = EntityField.Read(Session, text, out var fault);
        if (fault is not null)
        {
            _faults.Add(fault);
        }

        return found;
    }
}
