using Skein.Learning;

namespace Skein.Extraction.Incidents.Filling;

/// <summary>A report made ready for reading fillers: its words, their parts, and all phrases that may fill a role.</summary>
internal sealed class FillDocument
{
    public FillDocument(string source, FillWords words, PhraseBook book)
    {
        Words = words;
        Text = new FillText(source);
        var tokens = Text.Tokens;
        (Classes, Stems, StemKeys) = (new ulong[tokens.Length], new string[tokens.Length], new ulong[tokens.Length]);
        for (var at = 0; at < tokens.Length; at++)
        {
            Classes[at] = words.Of(tokens[at].Word);
            Stems[at] = FillWords.Stem(tokens[at].Word);
            StemKeys[at] = FeatureKey.OfText(Stems[at]);
        }

        Parts = PartTagger.Tag(Text, words, Classes);
        Anchors = new Chunker(book).Chunk(Text, words, Classes, Parts);
        foreach (var anchor in Anchors)
        {
            foreach (var key in anchor.Forms.Select(KeyOf).Distinct(StringComparer.Ordinal))
            {
                KeyCounts[key] = KeyCounts.GetValueOrDefault(key) + 1;
            }
        }

        Verbs = VerbFrame.Of(Text, Parts, StemKeys);
    }

    public FillText Text { get; }

    public FillWords Words { get; }

    /// <summary>The classes of each token.</summary>
    public ulong[] Classes { get; }

    public string[] Stems { get; }

    public ulong[] StemKeys { get; }

    public Part[] Parts { get; }

    public List<Anchor> Anchors { get; }

    /// <summary>How many phrases allow a wording.</summary>
    public Dictionary<string, int> KeyCounts { get; } = new(StringComparer.Ordinal);

    /// <summary>For each token, the verb it is part of; none where it is of no verb.</summary>
    public VerbFrame?[] Verbs { get; }

    public string KeyOf((int First, int End) form) => Wording.Key(Text.Words(form.First, form.End));
}
