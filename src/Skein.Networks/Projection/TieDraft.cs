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
        var rows = layer.Rows;
        return new Tie
        {
            A = table.Ids[a],
            B = table.Ids[b],
            IsDirected = rule.IsDirected,
            Rule = rule.Id,
            Family = rule.Family.Code,
            Certainty = layer.Certainty,
            Since = layer.Since.Date,
            When = rows.Select(row => row.Statement.ValidTime).OfType<Edtf>().Distinct()
                .OrderBy(date => date.ToString(), StringComparer.Ordinal).ToEquatableList(),
            Through = layer.Through.Order().Select(entity => table.Ids[entity]).ToEquatableList(),
            Statements = Identifiers(rows),
            ProposedStatements = _reviewed is null ? [] : Identifiers((_proposed?.Rows ?? []).Where(row => row.IsProposed)),
            Grades = GradeSet.Strongest(layer.Grades),
            IsProposed = _reviewed is null,
            IsHedged = layer.IsHedged,
            IndependentOrigins = Math.Min(Origins(layer.From), Origins(layer.To)),
            ContradictedBy = Identifiers(rows.SelectMany(denials.Of).Where(denial => _reviewed is null || !denial.IsProposed)),
        };
    }

    private static int Origins(HashSet<Row> rows) => rows.Select(row => row.Sourced.Origin).Distinct().Count();

    private static EquatableList<StatementId> Identifiers(IEnumerable<Row> rows) =>
        rows.Distinct().OrderBy(row => row.Number).Select(row => row.Statement.Id).ToEquatableList();

    private Layer LayerFor(bool isProposed) => isProposed ? _proposed ??= new Layer() : _reviewed ??= new Layer();

    private sealed class Layer
    {
        public HashSet<Row> From { get; } = [];

        public HashSet<Row> To { get; } = [];

        public HashSet<Grade> Grades { get; } = [];

        public HashSet<int> Through { get; } = [];

        public Certainty Certainty { get; private set; } = Certainty.Possible;

        public StartOfTime Since { get; private set; } = StartOfTime.Of(null);

        public bool IsHedged { get; private set; } = true;

        public IEnumerable<Row> Rows => From.Union(To);

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
            switch (from.Sourced.Grade.CompareWith(to.Sourced.Grade))
            {
                case GradeOrder.Weaker or GradeOrder.Equal:
                    Grades.Add(from.Sourced.Grade);
                    break;
                case GradeOrder.Stronger:
                    Grades.Add(to.Sourced.Grade);
                    break;
                default:
                    Grades.Add(from.Sourced.Grade);
                    Grades.Add(to.Sourced.Grade);
                    break;
            }
        }
    }
}
