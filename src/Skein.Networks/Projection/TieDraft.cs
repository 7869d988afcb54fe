using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Sources;
using Skein.Networks.Rules;
using Skein.Networks.Ties;

namespace Skein.Networks.Projection;

/// <summary>A tie while its statements are collected: what was reviewed and what was not are kept in two layers.</summary>
internal sealed class TieDraft
{
    private Layer? _reviewed;
    private Layer? _proposed;

    /// <summary>A statement that is the tie.</summary>
    public void Add(Row row) => LayerFor(row.IsProposed).Add(row, row, through: -1, Certainty.Certain, row.Start);

    /// <summary>Two statements that meet in an entity.</summary>
    public void Add(Row from, Row to, int through, Certainty certainty, StartOfTime since) =>
        LayerFor(from.IsProposed || to.IsProposed).Add(from, to, through, certainty, since);

    public Tie ToTie(TieRule rule, int a, int b, RowTable table, Denials denials)
    {
        var layer = _reviewed ?? _proposed ?? throw new InvalidOperationException("A tie rests on a statement.");
        var rows = layer.Rows();
        return new Tie
        {
            A = table.Ids[a],
            B = table.Ids[b],
            IsDirected = rule.IsDirected,
            Rule = rule.Id,
            Family = rule.Family.Code,
            Certainty = layer.Certainty,
            Since = layer.Since.Date,
            When = Dates(rows),
            Through = layer.Through.Count == 0 ? [] : layer.Through.Distinct().Order().Select(entity => table.Ids[entity]).ToEquatableList(),
            Statements = Identifiers(rows),
            ProposedStatements = _reviewed is null || _proposed is null ? [] : Identifiers(_proposed.Rows().Where(row => row.IsProposed)),
            Grades = GradeSet.Strongest(layer.Grades),
            IsProposed = _reviewed is null,
            IsHedged = layer.IsHedged,
            IndependentOrigins = Math.Min(Origins(layer.From), Origins(layer.To)),
            ContradictedBy = denials.IsEmpty
                ? []
                : Identifiers(Layer.Ordered(rows.SelectMany(denials.Of).Where(denial => _reviewed is null || !denial.IsProposed))),
        };
    }

    private static int Origins(List<Row> rows) => rows.Count == 1 ? 1 : rows.Select(row => row.Sourced.Origin).Distinct().Count();

    private static EquatableList<StatementId> Identifiers(IEnumerable<Row> rows) => rows.Select(row => row.Statement.Id).ToEquatableList();

    private static EquatableList<Edtf> Dates(List<Row> rows)
    {
        var dates = rows.Select(row => row.Statement.ValidTime).OfType<Edtf>().Distinct().ToList();
        return dates.Count < 2 ? dates.ToEquatableList() : dates.OrderBy(date => date.ToString(), StringComparer.Ordinal).ToEquatableList();
    }

    private Layer LayerFor(bool isProposed) => isProposed ? _proposed ??= new Layer() : _reviewed ??= new Layer();

    // Plain lists: most ties rest on one or two statements, and there may be millions of ties.
    private sealed class Layer
    {
        public List<Row> From { get; } = new(1);

        public List<Row> To { get; } = new(1);

        public List<Grade> Grades { get; } = new(1);

        public List<int> Through { get; } = new(1);

        public Certainty Certainty { get; private set; } = Certainty.Possible;

        public StartOfTime Since { get; private set; } = StartOfTime.Of(null);

        public bool IsHedged { get; private set; } = true;

        public static List<Row> Ordered(IEnumerable<Row> rows) => [.. rows.Distinct().OrderBy(row => row.Number)];

        public List<Row> Rows() => From is [var one] && To is [var other]
            ? one == other ? [one] : one.Number < other.Number ? [one, other] : [other, one]
            : Ordered(From.Concat(To));

        public void Add(Row from, Row to, int through, Certainty certainty, StartOfTime since)
        {
            From.Add(from);
            To.Add(to);
            if (through >= 0)
            {
                Through.Add(through);
            }

            Certainty = certainty > Certainty ? certainty : Certainty;
            Since = StartOfTime.Earlier(Since, since);
            IsHedged &= from.IsHedged || to.IsHedged;
            var order = from.Sourced.Grade.CompareWith(to.Sourced.Grade);
            if (order != GradeOrder.Stronger)
            {
                AddGrade(from.Sourced.Grade);
            }

            if (order is GradeOrder.Stronger or GradeOrder.Incomparable)
            {
                AddGrade(to.Sourced.Grade);
            }
        }

        private void AddGrade(Grade grade)
        {
            if (!Grades.Contains(grade))
            {
                Grades.Add(grade);
            }
        }
    }
}
