namespace Skein.Extraction.Parsing;

/// <summary>The relations of Universal Dependencies that the parser tells apart; finer ones of the treebank are folded into these.</summary>
internal enum Relation : byte
{
    None, Root, Acl, AclRelcl, Advcl, Advmod, Amod, Appos, Aux, AuxPass, Case, Cc, Ccomp, Compound, CompoundPrt, Conj, Cop, Csubj, Dep, Det,
    Discourse, Dislocated, Expl, Fixed, Flat, Goeswith, Iobj, List, Mark, Nmod, NmodDesc, NmodPoss, NmodUnmarked, Nsubj, NsubjPass, Nummod, Obj,
    Obl, OblAgent, OblUnmarked, Orphan, Parataxis, Punct, Reparandum, Vocative, Xcomp,
}

/// <summary>Reads relations from a treebank and from a model.</summary>
internal static class Relations
{
    private static readonly Dictionary<string, Relation> ByName =
        Enum.GetValues<Relation>().ToDictionary(relation => relation.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The relation of a name such as <c>acl:relcl</c>; a finer one that is not told apart gives its coarser one.</summary>
    public static Relation Of(string name)
    {
        if (ByName.TryGetValue(name.Replace(":", "", StringComparison.Ordinal), out var relation))
        {
            return relation;
        }

        return ByName.GetValueOrDefault(name.Split(':')[0], Relation.Dep);
    }
}
