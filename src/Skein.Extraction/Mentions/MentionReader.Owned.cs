using Skein.Model.Entities;
using Skein.Model.Proposals;

namespace Skein.Extraction.Mentions;

/// <summary>Whom somebody has: "his brother Y", "X's lawyer", "her husband" again.</summary>
internal sealed partial class MentionReader
{
    // A list of hundreds of kin is no story, and comparing all with all would be slow.
    private const int MostCompared = 100;
    private readonly List<Referent> _owned = [];

    /// <summary>Reads what stands behind a possessive.</summary>
    /// <param name="first">The possessive or the name that has it.</param>
    /// <param name="at">The token behind it.</param>
    /// <param name="owner">Whose it is; null where that is not told.</param>
    private void Possessed(int first, int at, Referent? owner)
    {
        var head = PersonNoun(at);
        if (head < 0 || _words.Group.Contains(_document.Words[head]))
        {
            return;
        }

        if (Described(first, head) is { } subject && subject.Referent != owner)
        {
            Belongs(first, head, subject.Referent, owner, (subject.First, subject.End));
        }
        else if (NamedBehind(head) is { } name)
        {
            Belongs(first, head, _names.Of(name.Entity!), owner, (name.First, name.End));
        }
        else if (owner is not null && OwnedAs(owner, head) is { } known)
        {
            var role = known.Roles.FirstOrDefault(role => _document.TextOf(head).Equals(role.Head, StringComparison.OrdinalIgnoreCase));
            Add(first, head + 1, head, MentionForm.Nominal, ReferenceReading.One, [known], "kin.taken-up/1", 0.75, role.Head is null ? Tie([known]) : (role.First, role.End));
        }
        else
        {
            Belongs(first, head, _discourse.Make(EntityKind.Person), owner, null);
        }
    }

    private void Belongs(int first, int head, Referent referent, Referent? owner, (int First, int End)? because)
    {
        if (referent.Owner is null && owner is not null)
        {
            referent.Owner = owner;
            _owned.Add(referent);
        }

        referent.Kin = referent.Kin == 0 ? _document.Words[head] : referent.Kin;
        Add(first, head + 1, head, MentionForm.Nominal, ReferenceReading.One, [referent], because is null ? "role.open/1" : "kin.introduced/1", because is null ? 0.6 : 0.8, because);
        Introduce(referent, first, head, head + 1);
        if (owner is { Kind: EntityKind.Person } && because is null)
        {
            OwnedGroup(first, head, referent, owner);
        }
    }

    /// <summary>Whoever was called so of the same owner, or the owner of whom this one is the same: her husband's wife.</summary>
    private Referent? OwnedAs(Referent owner, int head)
    {
        var found = (owner.Owner is null ? _owned.TakeLast(MostCompared) : _owned.TakeLast(MostCompared).Append(owner.Owner))
            .Where(referent => (referent.Owner == owner && referent.Kin == _document.Words[head]) || (owner.Owner == referent && IsMutual(owner.Kin, _document.Words[head])))
            .Where(referent => Discourse.Fits(referent.Gender, GenderOf(head))).Distinct().Take(2).ToList();
        return found is [var only] ? only : null;
    }

    private bool IsMutual(int kin, int other) =>
        _words.Inverse.Any(pair => (pair.One.Contains(kin) && pair.Other.Contains(other)) || (pair.Other.Contains(kin) && pair.One.Contains(other)));

    /// <summary>"X and his brother": two who may be meant by "they".</summary>
    private void OwnedGroup(int first, int head, Referent referent, Referent owner)
    {
        foreach (var before in _discourse.Since(_number))
        {
            if (before.Referent == owner && before.End <= first - 1 && before.End >= first - 2 && WordAt(first - 1) == _words.And)
            {
                _discourse.Groups.Add(new NamedGroup([owner, referent], before.First, head + 1, _number));
                return;
            }
        }
    }
}
