using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Methods.Involvement;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Storage.Reading;

namespace Skein.Casework.Involvement;

/// <summary>
/// Reads how far organisations were behind an attack from what analysts coded, each by itself; docs/methods/involvement.md. Nothing is
/// coded by the program: statements that may speak to an indicator are offered beside the readings.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowInvolvement(CaseSession session)
{
    /// <summary>Reads an incident or operation.</summary>
    /// <param name="request">Which, and as of which day.</param>
    /// <param name="filter">Of it the fourth clock and the protected persons count, and for the hints all of it.</param>
    /// <returns>The view; null when the case has no such entity.</returns>
    public InvolvementView? Run(InvolvementRequest request, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var view = new CaseView(session, filter);
        if (!view.Knows(request.About))
        {
            return null;
        }

        var about = view.Identities.Of(request.About);
        CanonicalId? only = request.Organisation is { } asked ? view.Identities.Of(asked) : null;
        var readings = CodingViews.Of(view, CodingScheme.Involvement.Method, about)
            .Where(row => row.Value.Toward is not null)
            .GroupBy(row => (Organisation: view.Identities.Of(row.Value.Toward!.Value), row.By))
            .Where(group => only is null || group.Key.Organisation == only)
            .Select(group => ReadingOf(view, view.Ref(group.Key.Organisation), group.Key.By, [.. group], request.KnownBy))
            .OrderBy(reading => reading.Organisation.Label, StringComparer.Ordinal).ThenBy(reading => reading.By.Name, StringComparer.Ordinal)
            .ToList();
        var loneness = CodingViews.Of(view, CodingScheme.Loneness.Method, about)
            .GroupBy(row => row.By)
            .Select(group => ProfileOf(view, group.Key, CodingViews.At(group, request.KnownBy)))
            .OrderBy(profile => profile.By.Name, StringComparer.Ordinal)
            .ToList();
        return new InvolvementView(
            view.Ref(about), readings, loneness, IndicatorHints.Of(view, about, only), request.KnownBy, filter);
    }

    /// <summary>What the table reads from codings; overrides are no indicators and are passed over.</summary>
    internal static InvolvementReading Read(IEnumerable<MethodCoding> codings) => InvolvementTable.Read(new IndicatorSet(codings
        .Select(coding => (Indicator: IndicatorCodes.IndicatorOf(coding.Item), State: IndicatorCodes.StateOf(coding.Value)))
        .Where(coding => coding is { Indicator: not null, State: not null })
        .ToDictionary(coding => coding.Indicator!.Value, coding => coding.State!.Value)));

    private static InvolvementOfCoder ReadingOf(
        CaseView view, EntityRef organisation, Coder by, List<Recorded<MethodCoding>> codings, DateOnly? knownBy)
    {
        var held = CodingViews.At(codings, knownBy);
        var reading = Read(held.Select(row => row.Value));
        var views = CodingViews.Views(view, held);
        return new InvolvementOfCoder(
            organisation,
            by,
            reading.Bounds.Label,
            (int)reading.Bounds.Least,
            (int)reading.Bounds.Most,
            reading.Could.Label,
            [.. reading.Reasons.Select(reason => reason.ToString())],
            views.FirstOrDefault(coding => coding.Item == CodingScheme.Override),
            [.. views.Where(coding => coding.Item != CodingScheme.Override).OrderBy(coding => IndicatorCodes.IndicatorOf(coding.Item))],
            HistoryOf(codings, knownBy),
            [
                .. held.Select(row => row.Value.Item)
                    .Where(item => item != CodingScheme.Override)
                    .Select(item => (Item: item, Read(held.Where(row => row.Value.Item != item).Select(row => row.Value)).Bounds))
                    .Where(without => without.Bounds != reading.Bounds)
                    .Select(without => new InvolvementWithout(without.Item, without.Bounds.Label)),
            ]);
    }

    private static List<InvolvementMoment> HistoryOf(List<Recorded<MethodCoding>> codings, DateOnly? knownBy)
    {
        var days = codings.Select(row => row.Value.KnownFrom).OfType<DateOnly>().Where(day => knownBy is null || day <= knownBy).Distinct().Order();
        var moments = new List<InvolvementMoment> { At(null) };
        foreach (var day in days)
        {
            moments.Add(At(day));
        }

        return moments;

        InvolvementMoment At(DateOnly? day) =>
            new(day, Read(CodingViews.At(codings, day ?? DateOnly.MinValue).Select(row => row.Value)).Bounds.Label);
    }

    private static LonenessProfile ProfileOf(CaseView view, Coder by, List<Recorded<MethodCoding>> codings) => new(
        by,
        [
            .. CodingScheme.Loneness.Items.Select(each =>
                new LonenessAnswer(each.Item, codings.FirstOrDefault(row => row.Value.Item == each.Item)?.Value.Value ?? "unknown")),
        ],
        CodingViews.Views(view, codings));
}
