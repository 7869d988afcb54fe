using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Networks.Change;
using Skein.Storage.Reading;

namespace Skein.Casework.Changes;

/// <summary>
/// Who is documented to have died or to have been in custody: a death has a date, a spell in custody the time of its statement. Denials and mere
/// allegations say nothing here; what its source hedges is possible at most.
/// </summary>
internal sealed class Departures
{
    private const string Death = "died";
    private const string Custody = "in-custody";

    private static readonly PropertyCode LegalStatus = PropertyCode.From("legal-status");
    private static readonly PropertyCode CustodyOf = PropertyCode.From("custody-of");
    private static readonly PropertyCode[] Properties = [PropertyCode.From(Death), PropertyCode.From(Custody), PropertyCode.From("held-at"), CustodyOf, LegalStatus];

    private readonly List<(Departure Departure, StatementId Statement)> _dated = [];
    private readonly List<(CanonicalId Node, StatementId Statement)> _undated = [];

    private Departures()
    {
    }

    public EquatableList<Departure> All => _dated.Select(row => row.Departure).ToEquatableList();

    public IReadOnlyList<(CanonicalId Node, StatementId Statement)> Undated =>
        [.. _undated.Where(row => !_dated.Exists(dated => dated.Departure.Node == row.Node && !dated.Departure.IsForGood))];

    /// <summary>The departures among some nodes.</summary>
    public static Departures Of(CaseView view, IReadOnlySet<CanonicalId> nodes)
    {
        var departures = new Departures();
        foreach (var statement in view.Statements(new StatementQuery { Properties = Properties }).Select(shown => shown.Row.Statement))
        {
            if (statement.Stance is Stance.Asserts or Stance.Finds && Whom(statement) is { } whom && nodes.Contains(view.Identities.Of(whom)))
            {
                departures.Add(statement, view.Identities.Of(whom));
            }
        }

        return departures;
    }

    /// <summary>The statements by which a node departed.</summary>
    public IEnumerable<StatementId> StatementsOf(CanonicalId node, Func<Departure, bool> isMeant) =>
        _dated.Where(row => row.Departure.Node == node && isMeant(row.Departure)).Select(row => row.Statement);

    private void Add(Statement statement, CanonicalId node)
    {
        var isDeath = statement.Property.Value == Death;
        var isHedged = statement.Modality is not (Modality.Flat or Modality.Reported);
        if ((isDeath ? statement.Value?.AsDate() : statement.ValidTime) is { } date)
        {
            _dated.Add((new Departure(node, date, isDeath, isHedged), statement.Id));
        }
        else
        {
            _undated.Add((node, statement.Id));
        }
    }

    private static EntityId? Whom(Statement statement) => statement.Property == CustodyOf ? statement.Object
        : statement.Property != LegalStatus || statement.Value?.Text == Custody ? statement.Subject
        : null;
}
