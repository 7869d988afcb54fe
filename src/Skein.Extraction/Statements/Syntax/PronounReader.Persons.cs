using Skein.Extraction.Annotations;
using Skein.Extraction.Mentions;
using Skein.Extraction.Parsing;
using Skein.Model.Entities;

namespace Skein.Extraction.Statements.Syntax;

/// <content>The persons whom a pronoun may mean.</content>
internal sealed partial class PronounReader
{
    private bool Fits(LocalEntity entity) => document.References.Of(entity) is not { } referent || Discourse.Fits(referent.Gender, _gender);

    /// <summary>Rows of capitals that look like persons and stand as a subject: no list knows them, and a pronoun may mean them.</summary>
    private void Runs(SentenceParse parse, int end, List<LocalEntity> found)
    {
        for (var unit = 0; unit < parse.Count && parse[unit].End <= end; unit++)
        {
            if (parse[unit] is { IsRun: true } run && run.End - run.First is > 1 and < 5 && parse.Label(unit) is Relation.Nsubj or Relation.NsubjPass or Relation.Root or Relation.Obj
                && !(unit > 0 && words.Definite.Contains(parse[unit - 1].Word))
                && NameByRole.Make(document, run.First, run.End, Rules.ItemKind.Person, hasArticle: false) is { } person && !found.Contains(person))
            {
                found.Add(person);
            }
        }
    }

    private List<LocalEntity> Persons(int first, int end)
    {
        var found = new List<LocalEntity>();
        for (var place = Layers.FirstAt(document.Names, first); place < document.Names.Count && document.Names[place].First < end; place++)
        {
            if (document.Names[place] is { Kind: EntityKind.Person, Entity: { } entity } && !found.Contains(entity) && Fits(entity))
            {
                found.Add(entity);
            }
        }

        if (grammar.Parse is { } parse && first == parse.Sentence.First)
        {
            Runs(parse, end, found);
        }

        return found;
    }
}
