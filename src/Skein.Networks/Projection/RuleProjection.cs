using Skein.Model;
using Skein.Model.Dates;
using Skein.Networks.Rules;
using Skein.Networks.Ties;

namespace Skein.Networks.Projection;

/// <summary>One rule applied to the rows.</summary>
internal sealed class RuleProjection(TieRule rule, RowTable table, EitherOrTable eitherOrs, int mostParticipants)
{
    private readonly Dictionary<(int A, int B), TieDraft> _drafts = [];

    public List<SkippedHub> Skipped { get; } = [];

    public Denials Denials { get; } = new(rule);

    public IEnumerable<((int A, int B) Ends, Tie Tie)> Ties =>
        _drafts.Select(row => (row.Key, row.Value.ToTie(rule, row.Key.A, row.Key.B, table, Denials)));

    public void Apply()
    {
        switch (rule.Form)
        {
            case TieForm.Direct direct:
                ApplyDirect(direct);
                break;
            case TieForm.Shared shared:
                ApplyShared(shared);
                break;
        }
    }

    private void ApplyDirect(TieForm.Direct form)
    {
        foreach (var row in table.WithObjects(form.Properties).Where(row => table.IsNode(row.Subject) && table.IsNode(row.Object)))
        {
            if (row.IsDenial)
            {
                Denials.Add(row);
            }
            else
            {
                DraftOf(row.Subject, row.Object).Add(row);
            }
        }
    }

    private void ApplyShared(TieForm.Shared form)
    {
        var from = Legs(form, form.From).ToLookup(row => row.Object);
        var isOneList = form.From.Equals(form.To);
        var to = isOneList ? from : Legs(form, form.To).ToLookup(row => row.Object);
        foreach (var through in from.Select(group => group.Key).Where(to.Contains))
        {
            var participants = from[through].Concat(to[through]).Select(row => row.Subject).Distinct().Count();
            if (participants > mostParticipants)
            {
                Skipped.Add(new SkippedHub(rule.Id, table.Ids[through], participants));
            }
            else if (participants > 1)
            {
                Meet(form, through, Persons(from[through]), isOneList ? null : Persons(to[through]));
            }
        }
    }

    // A denial bears on the rule whatever its qualifiers; a tie needs them.
    private List<Row> Legs(TieForm.Shared form, IEnumerable<PropertyCode> properties)
    {
        var legs = new List<Row>();
        foreach (var row in table.WithObjects(properties))
        {
            if (!table.IsVisiblePerson(row.Subject) || !form.Through.Contains(table.KindOf(row.Object)))
            {
                continue;
            }

            if (row.IsDenial)
            {
                Denials.Add(row);
            }
            else if (form.Only is null || form.Only.Holds(row.Statement))
            {
                legs.Add(row);
            }
        }

        return legs;
    }

    private static List<Row[]> Persons(IEnumerable<Row> rows) => [.. rows.GroupBy(row => row.Subject).Select(group => group.ToArray())];

    private void Meet(TieForm.Shared form, int through, List<Row[]> from, List<Row[]>? to)
    {
        for (var first = 0; first < from.Count; first++)
        {
            for (var second = to is null ? first + 1 : 0; second < (to ?? from).Count; second++)
            {
                var (left, right) = (from[first], (to ?? from)[second]);
                if (left[0].Subject != right[0].Subject)
                {
                    Meet(form, through, left, right);
                }
            }
        }
    }

    private void Meet(TieForm.Shared form, int through, Row[] from, Row[] to)
    {
        var isAtMostPossible = form.IsAtMostPossible || eitherOrs.MayBeOne(from[0].Subject, to[0].Subject);
        foreach (var left in from)
        {
            foreach (var right in to)
            {
                var certainty = form.NeedsOverlap ? Overlap(left, right) : Certainty.Certain;
                if (certainty != Certainty.Impossible)
                {
                    DraftOf(left.Subject, right.Subject)
                        .Add(left, right, through, isAtMostPossible ? Certainty.Possible : certainty, Since(form, left, right, through));
                }
            }
        }
    }

    private static Certainty Overlap(Row left, Row right) => (left.Statement.ValidTime, right.Statement.ValidTime) is ({ } one, { } other)
        ? DateComparison.Overlaps(one, other)
        : Certainty.Possible;

    private StartOfTime Since(TieForm.Shared form, Row left, Row right, int through)
    {
        if (form.NeedsOverlap)
        {
            return StartOfTime.Later(left.Start, right.Start);
        }

        var stated = StartOfTime.Earlier(left.Start, right.Start);
        return stated.Date is null ? table.DateOf(through) : stated;
    }

    private TieDraft DraftOf(int from, int to)
    {
        var ends = rule.IsDirected || from < to ? (from, to) : (to, from);
        if (!_drafts.TryGetValue(ends, out var draft))
        {
            _drafts.Add(ends, draft = new TieDraft());
        }

        return draft;
    }
}
