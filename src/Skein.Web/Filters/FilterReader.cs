using System.Globalization;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Sources;
using Skein.Networks.Rules;
using Skein.Web.Wording;

namespace Skein.Web.Filters;

/// <summary>Reads the filter's fields. One reading serves one request.</summary>
/// <param name="query">Gives what was typed into a field, or null.</param>
/// <param name="findAgency">Finds authorities by identifier or name.</param>
internal sealed class FilterReader(Func<string, string?> query, Func<string, IReadOnlyList<EntityId>> findAgency)
{
    private readonly Dictionary<string, string> _typed = [];
    private readonly Dictionary<string, string> _faults = [];

    public FilterQuery Read()
    {
        foreach (var field in FilterFields.All)
        {
            if (query(field)?.Trim() is { Length: > 0 and <= 200 } text)
            {
                _typed[field] = text;
            }
        }
        var filter = new ViewFilter
        {
            TrueAt = Date(FilterFields.TrueAt),
            SaidBy = Date(FilterFields.SaidBy),
            RecordedBy = Moment(FilterFields.RecordedBy),
            KnownTo = Known(),
            MinReliability = Letter(),
            MinCredibility = Digit(),
            IncludeUnjudged = Switch(FilterFields.Unjudged),
            IncludeUnreviewed = Switch(FilterFields.Machine),
            IncludeProtected = Switch(FilterFields.Protected),
            Variant = Variant(),
        };
        return new FilterQuery(filter, _typed, _faults);
    }

    private Edtf? Date(string field)
    {
        if (!_typed.TryGetValue(field, out var text))
        {
            return null;
        }
        if (Edtf.TryParse(text, out var date, out var reason))
        {
            return date;
        }
        _faults[field] = T.Of("filter.fault.date", reason);
        return null;
    }

    // A day means its end: what was recorded on that day is seen.
    private DateTimeOffset? Moment(string field)
    {
        if (!_typed.TryGetValue(field, out var text))
        {
            return null;
        }
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new DateTimeOffset(day.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);
        }
        string[] forms = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
        if (DateTimeOffset.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return moment;
        }
        _faults[field] = T.Of("filter.fault.moment");
        return null;
    }

    private KnownTo? Known()
    {
        var by = Date(FilterFields.KnownBy);
        if (!_typed.TryGetValue(FilterFields.KnownTo, out var name))
        {
            if (by is not null)
            {
                _faults[FilterFields.KnownTo] = T.Of("filter.fault.agency-missing");
            }
            return null;
        }
        var found = findAgency(name);
        if (found.Count != 1)
        {
            _faults[FilterFields.KnownTo] = found.Count == 0
                ? T.Of("filter.fault.agency-none")
                : T.Of("filter.fault.agency-many", string.Join(", ", found.Take(5)));
            return null;
        }
        if (by is null)
        {
            _faults.TryAdd(FilterFields.KnownBy, T.Of("filter.fault.known-by-missing"));
            return null;
        }
        return new KnownTo(found[0], by);
    }

    private Reliability? Letter()
    {
        if (!_typed.TryGetValue(FilterFields.MinReliability, out var text))
        {
            return null;
        }
        if (text is [>= 'A' and <= 'E'] or [>= 'a' and <= 'e'])
        {
            return Enum.Parse<Reliability>(text, ignoreCase: true);
        }
        _faults[FilterFields.MinReliability] = T.Of("filter.fault.reliability");
        return null;
    }

    private Credibility? Digit()
    {
        if (!_typed.TryGetValue(FilterFields.MinCredibility, out var text))
        {
            return null;
        }
        if (text is [>= '1' and <= '5'])
        {
            return (Credibility)(text[0] - '0');
        }
        _faults[FilterFields.MinCredibility] = T.Of("filter.fault.credibility");
        return null;
    }

    private bool Switch(string field)
    {
        var text = _typed.GetValueOrDefault(field);
        if (text is null or "1" or "0")
        {
            return text == "1";
        }
        _faults[field] = T.Of("filter.fault.switch");
        return false;
    }

    private TieVariant Variant()
    {
        switch (_typed.GetValueOrDefault(FilterFields.Ties))
        {
            case null or "base":
                return TieVariant.Base;
            case "restricted":
                return TieVariant.Restricted;
            case "extended":
                return TieVariant.Extended;
            default:
                _faults[FilterFields.Ties] = T.Of("filter.fault.ties");
                return TieVariant.Base;
        }
    }
}
