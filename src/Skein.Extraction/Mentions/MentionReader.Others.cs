using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Text.Tokens;

namespace Skein.Extraction.Mentions;

/// <summary>Pronouns of groups and of bodies: "they", "both", "its".</summary>
internal sealed partial class MentionReader
{
    private void Plural(int at, int word, bool isOwner)
    {
        if (word == _words.Both && !(at + 1 >= _sentence.End || _document.Tokens[at + 1].Kind == TokenKind.Punctuation || _words.Stop.Contains(_document.Words[at + 1])))
        {
            GroupPhrase(at, at + 1, 2);
            return;
        }

        var size = word == _words.Both ? 2 : 0;
        var found = MeantByThey(at, size, isOwner || !_words.AsObject.Contains(word));
        if (found is not null)
        {
            Add(at, at + 1, at, MentionForm.Pronoun, ReferenceReading.All, found.Members, "pronoun.group/1", 0.6, (found.First, found.End), isOwner);
        }
    }

    /// <summary>"its", and "it" where it speaks or has: the only body that is near.</summary>
    private void Neuter(int at, bool isOwner)
    {
        if (!isOwner && !_words.Say.Contains(WordAt(at + 1)))
        {
            return;
        }

        for (var back = 0; back <= 1; back++)
        {
            var bodies = _discourse.In(_number - back, EntityKind.Organisation);
            var acts = _discourse.In(_number - back, EntityKind.Incident).Count;
            if (bodies.Count == 1 && (acts == 0 || isOwner))
            {
                Add(at, at + 1, at, MentionForm.Pronoun, ReferenceReading.One, [bodies[0]], "pronoun.body/1", 0.6, Tie(bodies), isOwner);
            }

            if (bodies.Count > 0)
            {
                if (isOwner)
                {
                    Possessed(at, at + 1, bodies.Count == 1 ? bodies[0] : null);
                }

                return;
            }
        }
    }

    private bool IsBeforeNoun(int at) => at < _sentence.End && _document.Tokens[at].Kind == TokenKind.Word && !_words.Stop.Contains(_document.Words[at]);
}
