namespace Skein.Extraction.Incidents.Filling;

/// <summary>
/// Which role a phrase fills, by rules: what kind of thing it is, and how it hangs on a word for an act. They are ours and learned from no
/// corpus, so they are what is shipped.
/// </summary>
internal sealed partial class RuledRoles(FillDocument document)
{
    private const double Sure = 0.7;
    private const double Likely = 0.5;
    private static readonly HashSet<string> AtThing = new(["against", "on", "at", "near", "outside", "inside", "to", "into", "in", "under", "beneath", "up", "down"], StringComparer.Ordinal);

    private readonly ulong _building = Bits(document, "building");
    private readonly ulong _vehicle = Bits(document, "vehicle");
    private readonly ulong _explosive = Bits(document, "explosive");
    private readonly ulong _person = Bits(document, "person", "official");
    private readonly ulong _armed = Bits(document, "military");
    private readonly ulong _outlaw = Bits(document, "outlaw");
    private readonly ulong _group = Bits(document, "group");
    private readonly ulong _thing = Bits(document, "building", "vehicle", "infrastructure");
    private readonly ulong _weapon = Bits(document, "weapon", "explosive");
    private readonly ulong _onPersons = Bits(document, "kill", "wound", "kidnap");
    private readonly ulong _onThings = Bits(document, "assault", "damage", "blast", "burn", "rob");
    private readonly ulong _blast = Bits(document, "blast", "assault", "damage", "burn");
    private readonly ulong _claim = Bits(document, "claim");
    private readonly ulong _arrest = Bits(document, "arrest");
    private readonly ulong _given = Bits(document, "given", "title");

    /// <summary>For each role of a phrase, 0 to 1.</summary>
    public double[] Of(Anchor anchor)
    {
        var scores = new double[Enum.GetValues<FillerRole>().Length];
        var head = document.Classes[anchor.Head];
        if (char.IsAsciiDigit(document.Text.Tokens[anchor.Head].Word[0]))
        {
            return scores;
        }

        var (before, after) = (ShotDead(anchor) ?? InFrontOf(anchor) ?? Governor.Before(document, anchor), Governor.After(document, anchor));
        var acts = SentenceFeatures.Bits(document, document.Text.SentenceOf[anchor.Head]) & document.Words.Acts;
        var isName = IsPersonName(anchor);
        if ((head & _weapon) != 0)
        {
            // "police seized rifles": found weapons were used on nobody.
            var found = before.Hold == Hold.Object && (document.Classes[before.Act] & _arrest) != 0;
            scores[(int)FillerRole.Weapon] = !found && (acts & (_blast | _onPersons)) != 0 && (acts & _arrest) == 0 ? Sure : 0;
            return scores;
        }

        if (before.Hold != Hold.Preposition && after.Hold == Hold.Subject && Said.Contains(document.Text.Tokens[after.Act].Word))
        {
            // "wounding 30 others, officials said": who speaks was not hit.
            return scores;
        }

        if (((head & _thing) != 0 || IsNamedThing(anchor)) && (head & _person) == 0)
        {
            scores[(int)FillerRole.Target] = IsHit(before, after, _onThings) || IsDrivenInto(before) || IsHitByDevice(before) ? Sure : 0;
        }

        if ((head & (_person | _armed)) != 0 || isName)
        {
            var role = isName ? FillerRole.Victim : FillerRole.VictimUnnamed;
            scores[(int)role] = (IsHit(before, after, _onPersons | _onThings) && !AtPlace(before) && !IsShotByPolice(anchor, after)) || IsDrivenInto(before) ? Sure : 0;
        }

        if (IsDoer(before, after))
        {
            var role = (head & _outlaw) == 0 && ((head & _group) != 0 || head == 0) && !isName ? FillerRole.PerpOrg : FillerRole.PerpInd;
            scores[(int)role] = (head & (_outlaw | _armed | _group)) != 0 || isName ? Sure : (head & _person) != 0 || head == 0 ? Likely : 0;
        }

        return scores;
    }

    /// <summary>"shot dead a judge": what stands behind "dead" is the object of the verb in front of it.</summary>
    private Governor? ShotDead(Anchor anchor)
    {
        var dead = anchor.First - 1;
        return dead > 0 && document.Text.Tokens[dead].Word == "dead" && document.Verbs[dead - 1] is { IsPassive: false } verb
            ? new Governor(Hold.Object, verb.Verb, null, verb.IsNegated)
            : null;
    }

    /// <summary>"exploded in front of the embassy": three words for one preposition.</summary>
    private Governor? InFrontOf(Anchor anchor)
    {
        var tokens = document.Text.Tokens;
        var of = Governor.RowStart(document, anchor.First, document.Text.Sentences[document.Text.SentenceOf[anchor.Head]].First) - 1;
        return of > 2 && tokens[of].Word == "of" && tokens[of - 1].Word == "front" && tokens[of - 2].Word == "in" && document.Verbs[of - 3] is { } verb
            ? new Governor(Hold.Preposition, verb.Verb, "outside", verb.IsNegated)
            : null;
    }

    private bool IsPersonName(Anchor anchor)
    {
        var bits = 0UL;
        for (var at = anchor.First; at < anchor.Head; at++)
        {
            bits |= document.Classes[at];
        }

        return (document.Classes[anchor.Head] & document.Words.Things & ~_given) == 0 && (bits & _given) != 0 && anchor.Head > anchor.First;
    }

    private bool IsHit(Governor before, Governor after, ulong acts) =>
        (after.Hold == Hold.PassiveSubject && !after.IsNegated && (document.Classes[after.Act] & acts) != 0)
        || (after.Hold == Hold.Subject && (document.Classes[after.Act] & acts) != 0 && document.Stems[after.Act] is "di" or "explod" && !IsRole(after.Act))
        || (before.Hold == Hold.Object && !before.IsNegated && (document.Classes[before.Act] & acts) != 0)
        || (before.Hold == Hold.Preposition && !before.IsNegated && (document.Classes[before.Act] & (acts | _blast)) != 0 && (before.Preposition == "of" || AtThing.Contains(before.Preposition!)));

    private static bool AtPlace(Governor before) => before.Hold == Hold.Preposition && before.Preposition is "in" or "at" or "near" or "to" or "into" or "outside" or "inside";

    private bool IsDoer(Governor before, Governor after) =>
        (after.Hold == Hold.Subject && !after.IsNegated && (document.Classes[after.Act] & (_onPersons | _onThings | _claim)) != 0 && document.Stems[after.Act] is not ("di" or "explod"))
        || (before.Hold == Hold.Object && !before.IsNegated && document.Text.Tokens[before.Act].Word is "blamed" or "blames" or "blame" or "accused" or "accuses")
        || (before.Hold == Hold.Agent && !before.IsNegated && (document.Classes[before.Act] & (_onPersons | _onThings)) != 0);

    private static ulong Bits(FillDocument document, params string[] names) => names.Aggregate(0UL, (bits, name) => bits | document.Words.Bit(name));
}
