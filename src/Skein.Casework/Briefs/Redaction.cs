using Skein.Casework.Disclosure;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;

namespace Skein.Casework.Briefs;

/// <summary>
/// Applies a profile to what a brief is made of, before a sentence is made: whoever writes the sentences never sees what is withheld. One brief
/// gives each person one stand-in; the next brief may give another.
/// </summary>
internal sealed class Redaction
{
    private readonly CaseView _view;
    private readonly RedactionProfile _profile;
    private readonly Dictionary<CanonicalId, string> _standIns = [];
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);
    private readonly Lazy<NameCover> _cover;
    private readonly Lazy<PlaceCover> _places;

    public Redaction(CaseView view, RedactionProfile profile, Func<PlaceCover> places)
    {
        (_view, _profile, _places) = (view, profile, new Lazy<PlaceCover>(places));
        _cover = new Lazy<NameCover>(MakeCover);
    }

    /// <summary>The profile.</summary>
    public RedactionProfile Profile => _profile;

    /// <summary>True when dates are years, places provinces, and quotes withheld.</summary>
    public bool IsCoarse => _profile == RedactionProfile.Pseudonymous;

    /// <summary>How many persons stand as a stand-in so far.</summary>
    public int StandIns => _standIns.Count;

    /// <summary>True when the profile does not name somebody.</summary>
    public bool IsCovered(EntityRef entity) => entity.Kind == EntityKind.Person && _profile switch
    {
        RedactionProfile.Named => false,
        RedactionProfile.Protected => DisclosurePolicy.IsProtected(entity.Protection),
        _ => true,
    };

    /// <summary>Somebody or something as the profile names it.</summary>
    public EntityRef Of(EntityRef entity) => entity switch
    {
        _ when IsCovered(entity) => entity with { Label = StandInOf(entity) },
        { Kind: EntityKind.Place or EntityKind.Premises } when IsCoarse => entity with { Label = _places.Value.NameOf(entity.Id) ?? T.Of("brief.stand-in.place") },
        _ => entity with { Label = Text(entity.Label)! },
    };

    /// <summary>Any text, with stand-ins for names.</summary>
    public string? Text(string? text) => text is null || _profile == RedactionProfile.Named ? text : _cover.Value.Cover(text);

    /// <summary>A date, as exactly as the profile gives it.</summary>
    public DateView? Date(DateView? date)
    {
        if (!IsCoarse || date is null || !Edtf.TryParse(date.Edtf, out var exact, out _))
        {
            return date;
        }

        var bounds = exact.Bounds();
        var (first, last) = (Year(bounds.Earliest), Year(bounds.Latest));
        return CaseView.Date(Edtf.Parse(first == last && first.Length == 4 ? first : $"{first}/{last}"));
    }

    /// <summary>A statement as the profile lets it stand; null where nothing of it may, as the names of somebody who is not named.</summary>
    public StatementView? Of(StatementView statement)
    {
        if (_profile == RedactionProfile.Named)
        {
            return statement;
        }

        if (statement.Family == "naming" && IsCovered(statement.Subject))
        {
            return null;
        }

        var isDate = IsCoarse && statement.RawValue is { } raw && statement.Value is not null && Edtf.TryParse(raw, out _, out _);
        return statement with
        {
            Subject = Of(statement.Subject),
            Object = statement.Object is { } other ? Of(other) : null,
            Value = isDate ? Date(new DateView(statement.RawValue!, statement.Value!))!.Words : Text(statement.Value),
            ValueOriginal = IsCoarse ? null : Text(statement.ValueOriginal),
            Qualifiers = [.. statement.Qualifiers.Select(qualifier => Of(qualifier))],
            Speaker = Text(statement.Speaker),
            ValidTime = Date(statement.ValidTime),
            AssertedOn = Date(statement.AssertedOn),
            PlaceEntity = statement.PlaceEntity is { } at ? Of(at) : null,
            Place = IsCoarse ? null : Text(statement.Place),
            Evidence = Of(statement.Evidence),
        };
    }

    private QualifierView Of(QualifierView qualifier) => qualifier.Entity is { } entity && Of(entity) is { } shown
        ? qualifier with { Entity = shown, Value = shown.Label }
        : qualifier with { Value = IsCoarse && Edtf.TryParse(qualifier.Value, out _, out _) ? Date(new DateView(qualifier.Value, qualifier.Value))!.Words : Text(qualifier.Value)! };

    private EvidenceView Of(EvidenceView evidence) => evidence with
    {
        SourceTitle = Text(evidence.SourceTitle)!,
        DocumentTitle = Text(evidence.DocumentTitle),
        Quote = IsCoarse ? null : Text(evidence.Quote),
        Translation = IsCoarse || evidence.Translation is not { } translation ? null : translation with { Text = Text(translation.Text)! },
        Locator = IsCoarse ? null : Text(evidence.Locator),
        WhyNotKept = IsCoarse && evidence.Quote is not null ? T.Of("brief.quote-withheld") : Text(evidence.WhyNotKept),
    };

    private string StandInOf(EntityRef entity)
    {
        if (!_standIns.TryGetValue(entity.Id, out var standIn))
        {
            var kind = entity.Protection switch
            {
                ProtectionClass.Victim => T.Of("brief.stand-in.victim"),
                ProtectionClass.Minor => T.Of("brief.stand-in.minor"),
                ProtectionClass.BystanderOrRelative => T.Of("brief.stand-in.bystander"),
                ProtectionClass.Cleared => T.Of("brief.stand-in.cleared"),
                _ => T.Of("brief.stand-in.person"),
            };
            var number = _given[kind] = _given.GetValueOrDefault(kind) + 1;
            standIn = _standIns[entity.Id] = T.Of("brief.stand-in", kind, number);
        }

        return standIn;
    }

    // Whom only the program read has no number: which of several of that name is meant, nobody has said.
    private NameCover MakeCover()
    {
        var names = _view.Reader.Names()
            .Where(named => named.Kind == EntityKind.Person)
            .SelectMany(named => named.Names.Append(_view.Ref(named.Entity).Label)
                .Select(name => new BorneName(_view.Identities.Of(named.Entity), name, _view.Info(named.Entity) is not { Entity.ByRole: true })))
            .Distinct()
            .ToLookup(name => _view.Ref(name.Bearer).IsProposed);
        return new NameCover(names[false], names[true], id => IsCovered(_view.Ref(id)), id => _view.Ref(id) is { IsProposed: false } person
            ? StandInOf(person)
            : T.Of("brief.stand-in.somebody"));
    }

    private static string Year(DateBound bound) => bound.ToIsoText() switch
    {
        null => "",
        ".." => "..",
        { } text => text[..4],
    };
}
