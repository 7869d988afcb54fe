namespace Skein.Training;

/// <summary>
/// Makes of a sentence what a reading machine may make of it: letters taken for others, words split, joined or cut by a hyphen at the end
/// of a line, specks. The names keep their words. One seed gives one sequence.
/// </summary>
internal sealed class TaggerNoise(int seed)
{
    private const double Letter = 0.025;
    private const double Cut = 0.012;
    private const double Speck = 0.006;

    private static readonly Dictionary<char, string[]> Confusions = Pairs(
        "e c|c e|o c|o 0|0 o|a o|a u|n u|u n|u ii|n ri|m rn|m in|h li|h b|b h|l i|l 1|i l|i j|i t|t l|t f|f t|f s|s f|s 5|r t|r i|v y|y v|g q|d cl|w vv|é e|è ê|ê e|à a|ä a|ö o|ü u|"
        + "E F|F E|B R|R B|B 8|C G|G C|O Q|O 0|D O|I l|I 1|L I|N H|H N|M IVI|S 5|T I|U V|V U|P F|, .|. ,|' ,");

    private readonly Random _random = new(seed);

    /// <summary>A sentence read with errors; the same names on the words that are left of them.</summary>
    public TaggerSentence Read(TaggerSentence sentence)
    {
        // A line in five is clean, others are worse than the mean: errors come in heaps.
        var worse = _random.Next(5) * 0.5;
        var words = new List<string>();
        var places = new int[sentence.Words.Length + 1];
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            places[at] = words.Count;
            var word = Misread(sentence.Words[at], worse);
            if (at > 0 && words.Count > 0 && _random.NextDouble() < Cut * worse && Together(sentence, at))
            {
                words[^1] += word;
                places[at] = words.Count - 1;
            }
            else if (word.Length > 4 && _random.NextDouble() < Cut * worse)
            {
                var middle = _random.Next(2, word.Length - 1);
                words.AddRange(word[..middle] + (_random.Next(2) == 0 ? "-" : ""), word[middle..]);
            }
            else
            {
                words.Add(word);
            }
        }

        places[^1] = words.Count;
        return new TaggerSentence([.. words], [.. sentence.Names.Select(name => (places[name.First], Math.Max(places[name.First] + 1, places[name.End]), name.Type))]);
    }

    // Words are joined within a name or outside of any, so that each word keeps one label.
    private static bool Together(TaggerSentence sentence, int at) =>
        sentence.Names.TrueForAll(name => name.First != at && name.End != at);

    private string Misread(string word, double worse)
    {
        var read = string.Concat(word.Select(letter =>
            _random.NextDouble() < Letter * worse && Confusions.TryGetValue(letter, out var others) ? others[_random.Next(others.Length)] : letter.ToString()));
        return _random.NextDouble() < Speck * worse ? read.Insert(_random.Next(read.Length + 1), ".'^-*~"[_random.Next(6)].ToString()) : read;
    }

    private static Dictionary<char, string[]> Pairs(string text) => text.Split('|').Select(pair => pair.Split(' ')).GroupBy(pair => pair[0][0])
        .ToDictionary(group => group.Key, group => group.Select(pair => pair[1]).ToArray());
}
