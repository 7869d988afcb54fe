using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Likelihoods;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Model.Log;

namespace Skein.Casework.Codings;

/// <summary>
/// Records what an analyst coded for a method: the states of indicators, the answers of a profile, an override. Each takes the place of
/// what the same analyst coded of the item for the same day; what others coded stays beside it.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class CodeItems(CaseSession session)
{
    /// <summary>Records items. Done names the first.</summary>
    /// <param name="request">The items as filled in.</param>
    public ActOutcome Run(NewCoding request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var unreasoned = TypedReason.Read(request.Reason, out var reason);
        if ((Check(request) ?? unreasoned) is { } refused)
        {
            return refused;
        }

        using var view = new CaseView(session, ViewFilter.Everything);
        var grounds = request.Grounds.Distinct().ToEquatableList();
        if (CodingTarget.Check(view, request.Toward is { } other ? [request.About, other] : [request.About], grounds, out var additions) is { } fault)
        {
            return fault;
        }

        var scheme = CodingScheme.Find(request.Method)!;
        var codings = request.Items.Select(item => new CaseEvent.MethodCoded(new MethodCoding
        {
            Id = CodingId.From(session.Ids.Next("co")),
            About = request.About,
            Toward = request.Toward,
            Method = request.Method,
            Item = scheme.ItemInLog(item.Item, request.Grounds),
            Value = item.Value,
            Words = TypedText.Block(request.Words) is { Length: > 0 } words ? words : null,
            Reason = reason,
            KnownFrom = request.KnownFrom,
            Grounds = grounds,
        })).ToList();
        return session.Record([.. additions, .. codings], act: additions.Count, id: codings[0].Coding.Id.Value);
    }

    private static ActOutcome.Refused? Check(NewCoding request)
    {
        if (CodingScheme.Find(request.Method) is not { } scheme)
        {
            return Faults.NoScheme(request.Method, string.Join(", ", CodingScheme.All.Select(each => each.Method)));
        }

        var ofTwo = request.Items.FirstOrDefault(item => scheme.RelatesTwo(item.Item) != request.Toward is not null).Item;
        if (ofTwo is not null || request.About == request.Toward)
        {
            return request.Toward is null ? Faults.NeedsOrganisation(scheme.Method) : Faults.NeedsNoOrganisation(scheme.Method);
        }

        if (scheme.IsOfStatement && request.Grounds.Distinct().Count() != 1)
        {
            return Faults.NeedsOneGround(scheme.Method);
        }

        if (request.Items.Count == 0 || request.Items.GroupBy(item => item.Item).Any(group => group.Skip(1).Any()))
        {
            return Faults.NoItems();
        }

        return request.Words?.Length > StateLikelihood.LongestReason ? Faults.LongReason(StateLikelihood.LongestReason) : CheckValues(scheme, request);
    }

    private static ActOutcome.Refused? CheckValues(CodingScheme scheme, NewCoding request)
    {
        foreach (var (item, value) in request.Items)
        {
            if (scheme.ValuesOf(item) is not { } values)
            {
                return Faults.NoItem(item, scheme.Method, string.Join(", ", scheme.Items.Select(each => each.Item)));
            }

            if (!values.Contains(value))
            {
                return Faults.NoValue(value, item, string.Join(", ", values));
            }

            if (scheme.NeedsWords(item, value) && (string.IsNullOrWhiteSpace(request.Words) || !scheme.Reads(item, value, request.Words)))
            {
                return Faults.NeedsWords(item, value);
            }
        }

        return null;
    }
}
