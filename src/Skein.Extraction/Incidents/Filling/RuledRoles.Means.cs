namespace Skein.Extraction.Incidents.Filling;

/// <summary>What is hit by a device or a vehicle, and who looks like somebody who was hit and was not.</summary>
internal sealed partial class RuledRoles
{
    private static readonly HashSet<string> Said = new(["said", "says", "say", "told", "added", "reported"], StringComparer.Ordinal);
    private static readonly HashSet<string> Driven = new(["drove", "drive", "driven", "driving", "rammed", "ramming", "ploughed", "plowed", "steered", "crashed"], StringComparer.Ordinal);
    private static readonly HashSet<string> Struck = new(["hit", "hits", "struck", "ripped", "tore", "rocked"], StringComparer.Ordinal);
    private static readonly HashSet<string> Placed = new(["found", "discovered", "placed", "hidden", "left", "planted"], StringComparer.Ordinal);
    private static readonly HashSet<string> Police = new(["police", "policemen", "officers"], StringComparer.Ordinal);
    private static readonly string[] Doer = ["er", "ers", "or", "ors", "ist", "ists", "man", "men"];

    /// <summary>"the Hotel Miramont": a word for a building opens the name of one.</summary>
    private bool IsNamedThing(Anchor anchor) => document.Classes[anchor.Head] == 0 && anchor.Head > anchor.First
        && (document.Classes[anchor.Head - 1] & _building) != 0 && !Doer.Any(ending => document.Text.Tokens[anchor.Head].Word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>"drove a van into the crowd": the vehicle is the weapon.</summary>
    private bool IsDrivenInto(Governor before)
    {
        if (before.Hold != Hold.Preposition || before.Preposition != "into" || (document.Classes[before.Act] & _vehicle) == 0)
        {
            return false;
        }

        var first = Math.Max(before.Act - 5, document.Text.Sentences[document.Text.SentenceOf[before.Act]].First);
        return Enumerable.Range(first, before.Act - first).Any(at => Driven.Contains(document.Text.Tokens[at].Word));
    }

    /// <summary>"a roadside bomb hit a convoy", "a bomb was found under the car": a device is said to have done it, or to have lain there.</summary>
    private bool IsHitByDevice(Governor before)
    {
        var word = before.Hold == Hold.None ? "" : document.Text.Tokens[before.Act].Word;
        var isHit = before.Hold == Hold.Object && Struck.Contains(word);
        var isPlaced = before.Hold == Hold.Preposition && Placed.Contains(word) && AtThing.Contains(before.Preposition!);
        // "blew himself up at a police station"
        if (before.Hold == Hold.Preposition && AtThing.Contains(before.Preposition!) && word is "himself" or "herself" or "themselves" && before.Act > 0
            && document.Text.Tokens[before.Act - 1].Word is "blew" or "blow" or "blown" or "blowing")
        {
            return true;
        }

        if (before.IsNegated || (!isHit && !isPlaced))
        {
            return false;
        }

        var first = Math.Max(before.Act - 6, document.Text.Sentences[document.Text.SentenceOf[before.Act]].First);
        return Enumerable.Range(first, before.Act - first).Any(at => (document.Classes[at] & _explosive) != 0);
    }

    /// <summary>"The driver was shot dead by police" behind an act: so ended who did it, and it is no act of its own.</summary>
    private bool IsShotByPolice(Anchor anchor, Governor after)
    {
        var sentence = document.Text.SentenceOf[anchor.Head];
        if (after.Hold != Hold.PassiveSubject || sentence == 0)
        {
            return false;
        }

        var tokens = document.Text.Tokens;
        var end = Math.Min(after.Act + 4, document.Text.Sentences[sentence].End - 1);
        return Enumerable.Range(after.Act, Math.Max(0, end - after.Act)).Any(at => tokens[at].Word == "by" && Police.Contains(tokens[at + 1].Word))
            && Enumerable.Range(0, sentence).Any(before => (SentenceFeatures.Bits(document, before) & (_onPersons | _onThings)) != 0);
    }

    /// <summary>"died as a bomber": he was none of those who were hit.</summary>
    private bool IsRole(int verb) => verb + 1 < document.Text.Tokens.Length && document.Text.Tokens[verb + 1].Word == "as";
}
