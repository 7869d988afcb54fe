using Skein.Extraction.Incidents.Filling;

namespace Skein.Training;

/// <summary>A document ready for training: its phrases, and which of them the answers name.</summary>
internal sealed class IncidentExample
{
    public IncidentExample(IncidentDocument answers, PhraseBook book)
    {
        Answers = answers;
        Document = new FillDocument(answers.Text, FillWords.Shipped, book);
        Gold = [.. answers.Roles.Select(role => role.Select(entity => entity.Select(Wording.Key).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal)).ToList())];
        var keys = Gold.Select(role => role.SelectMany(entity => entity).ToHashSet(StringComparer.Ordinal)).ToArray();
        FormLabels = [.. Document.Anchors.Select(anchor => anchor.Forms.Select(form => RolesOf(keys, Document.KeyOf(form))).ToArray())];
        AnchorLabels = [.. FormLabels.Select(forms => forms.Aggregate(0u, (all, one) => all | one))];
        TypeLabels = answers.Types.Aggregate(answers.Types.Count > 0 ? 1u : 0, (bits, type) => bits | (1u << Array.IndexOf(IncidentTypes.Classes, type)));
        SentenceLabels = Sentences();
    }

    public IncidentDocument Answers { get; }

    public FillDocument Document { get; }

    /// <summary>For each role the entities as sets of wordings.</summary>
    public List<HashSet<string>>[] Gold { get; }

    /// <summary>For each anchor and form, the bits of the roles that it fills.</summary>
    public uint[][] FormLabels { get; }

    /// <summary>For each anchor, the bits of the roles that one of its forms fills.</summary>
    public uint[] AnchorLabels { get; }

    /// <summary>The bits of <see cref="IncidentTypes.Classes"/>.</summary>
    public uint TypeLabels { get; }

    /// <summary>The bits of <see cref="DocumentScores.SentenceClasses"/>, by sentence.</summary>
    public uint[] SentenceLabels { get; }

    /// <summary>The entities of a role that an anchor may mean.</summary>
    public IEnumerable<int> GoldOf(int anchor, int role)
    {
        var keys = Document.Anchors[anchor].Forms.Select(Document.KeyOf).ToList();
        return Enumerable.Range(0, Gold[role].Count).Where(entity => keys.Exists(Gold[role][entity].Contains));
    }

    private static uint RolesOf(HashSet<string>[] keys, string key)
    {
        var bits = 0u;
        for (var role = 0; role < keys.Length; role++)
        {
            bits |= keys[role].Contains(key) ? 1u << role : 0;
        }

        return bits;
    }

    // A sentence tells of an incident if it names a thing or person hit or a weapon, or two other roles; a perpetrator alone is named in many.
    private uint[] Sentences()
    {
        const uint Perpetrators = 3;
        var types = Enumerable.Range(0, DocumentScores.SentenceClasses.Length - 1)
            .Select(type => Answers.Templates.Where(template => template.Types.Contains(IncidentTypes.Names[type], StringComparer.Ordinal))
                .SelectMany(template => template.Roles.Skip(2)).SelectMany(role => role).SelectMany(entity => entity).Select(Wording.Key).ToHashSet(StringComparer.Ordinal))
            .ToArray();
        var roles = new uint[Document.Text.Sentences.Length];
        var labels = new uint[roles.Length];
        for (var at = 0; at < AnchorLabels.Length; at++)
        {
            var sentence = Document.Text.SentenceOf[Document.Anchors[at].Head];
            roles[sentence] |= AnchorLabels[at];
            for (var type = 0; type < types.Length && AnchorLabels[at] != 0; type++)
            {
                labels[sentence] |= Document.Anchors[at].Forms.Any(form => types[type].Contains(Document.KeyOf(form))) ? 2u << type : 0;
            }
        }

        var anythingHit = Gold.Skip(2).Any(role => role.Count > 0);
        for (var sentence = 0; sentence < roles.Length; sentence++)
        {
            var told = (roles[sentence] & ~Perpetrators) != 0 || roles[sentence] == Perpetrators || (!anythingHit && roles[sentence] != 0);
            labels[sentence] |= told ? 1u : 0;
        }

        return labels;
    }
}
