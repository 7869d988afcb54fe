using Skein.Extraction.Lexicons;
using Skein.Extraction.Parsing;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;

namespace Skein.Extraction.Rules;

/// <summary>All rules, and which of their patterns a word can open the way to. Immutable.</summary>
internal sealed class RuleBook
{
    // In place of a slot: the only act of the sentence.
    private const string Incident = "incident";

    private readonly (Rule Rule, Pattern Pattern, int Number)[][] _byAnchor;
    private readonly (Rule Rule, SyntaxPattern Pattern)[][] _byCue;

    private RuleBook(IReadOnlyList<Rule> rules, Cues cues)
    {
        Rules = rules;
        Cues = cues;
        _byCue = ByCue(rules);
        var byAnchor = new Dictionary<int, List<(Rule, Pattern, int)>>();
        foreach (var (rule, pattern) in rules.SelectMany(rule => rule.Patterns.Select(pattern => (rule, pattern))))
        {
            foreach (var word in pattern.Anchor.Words!.Ids)
            {
                if (!byAnchor.TryGetValue(word, out var rows))
                {
                    byAnchor[word] = rows = [];
                }

                rows.Add((rule, pattern, PatternCount));
            }

            PatternCount++;
        }

        _byAnchor = new (Rule, Pattern, int)[byAnchor.Keys.DefaultIfEmpty(0).Max() + 1][];
        foreach (var (word, rows) in byAnchor)
        {
            _byAnchor[word] = [.. rows];
        }
    }

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>What the tagger is told of the words of the rules.</summary>
    public Cues Cues { get; }

    public int PatternCount { get; }

    /// <summary>The patterns that need this word, with their numbers.</summary>
    public ReadOnlySpan<(Rule Rule, Pattern Pattern, int Number)> At(int word) => word < _byAnchor.Length ? _byAnchor[word] : [];

    /// <summary>The syntactic patterns that this word is a cue of.</summary>
    public ReadOnlySpan<(Rule Rule, SyntaxPattern Pattern)> CuesAt(int word) => word < _byCue.Length ? _byCue[word] : [];

    /// <summary>Reads the rule files of this assembly.</summary>
    public static RuleBook Load(Lexicon lexicon) => Of(DataFile.RuleFiles().SelectMany(name => DataFile.Yaml<RuleFile>(name).Rules), lexicon);

    /// <summary>Reads one rule file.</summary>
    /// <exception cref="FormatException">A rule is not of the language that README.md of this folder tells.</exception>
    public static RuleBook Load(TextReader yaml, Lexicon lexicon) => Of(DataFile.Yaml<RuleFile>(yaml).Rules, lexicon);

    private static RuleBook Of(IEnumerable<RuleRow> rows, Lexicon lexicon)
    {
        var cues = new Cues(lexicon);
        return new RuleBook([.. rows.Select(row => Rule(row, lexicon, cues))], cues);
    }

    private static (Rule Rule, SyntaxPattern Pattern)[][] ByCue(IReadOnlyList<Rule> rules)
    {
        var byCue = rules.SelectMany(rule => rule.Syntax.SelectMany(pattern => pattern.Words.Ids.Select(word => (word, rule, pattern))))
            .GroupBy(row => row.word).ToDictionary(rows => rows.Key, rows => rows.Select(row => (row.rule, row.pattern)).ToArray());
        var table = new (Rule, SyntaxPattern)[byCue.Keys.DefaultIfEmpty(0).Max() + 1][];
        foreach (var (word, rows) in byCue)
        {
            table[word] = rows;
        }

        return table;
    }

    private static Rule Rule(RuleRow row, Lexicon lexicon, Cues cues)
    {
        var property = PropertyVocabulary.Shipped.Find(PropertyCode.From(row.Property))
            ?? throw new FormatException($"The rule {row.Id} names the property '{row.Property}', which the vocabulary does not have.");
        if (row.Subject == Incident && row.Syntax.Count > 0)
        {
            throw new FormatException($"The rule {row.Id} has syntactic patterns and the subject '{Incident}': only patterns can take the incident around as subject.");
        }

        var source = row switch
        {
            { Code: not null } => ValueSource.Code,
            { Name: not null } => ValueSource.Name,
            { Text: not null } => ValueSource.Text,
            { Count: not null } => ValueSource.Count,
            _ when property.Value == ValueKind.Date => ValueSource.Date,
            _ => ValueSource.Object,
        };
        return new Rule
        {
            Id = row.Id,
            Property = property.Code,
            Score = row.Score,
            Patterns = [.. row.Patterns.Select(pattern => Pattern.Parse(pattern, lexicon))],
            Syntax = [.. row.Syntax.Select(pattern => SyntaxPattern.Parse(pattern, lexicon, cues))],
            Subject = row.Subject == Incident ? '\0' : row.Subject[0],
            Source = source,
            Object = (row.Name ?? row.Text ?? row.Count ?? row.Object)[0],
            Code = row.Code,
            Stance = row.Stance is { } stance ? Enum.Parse<Stance>(stance, ignoreCase: true) : null,
            IsDated = row.Dated,
            IsPlaced = row.Placed,
            TiesPairs = row.Pairs,
            IsOfOmission = row.Omission,
            ReadsConviction = row.Conviction,
            Qualifiers = [.. row.Qualifiers.Select(pair => (pair.Key, pair.Value.Length == 1 ? pair.Value[0] : '\0', pair.Value.Length == 1 ? null : pair.Value))],
            Examples = row.Yields,
            CounterExamples = row.YieldsNothing,
        };
    }

    private sealed class RuleFile
    {
        public List<RuleRow> Rules { get; set; } = [];
    }

    private sealed class RuleRow
    {
        public string Id { get; set; } = "";

        public string Property { get; set; } = "";

        public double Score { get; set; }

        public string Subject { get; set; } = "A";

        public string Object { get; set; } = "B";

        public string? Code { get; set; }

        public string? Name { get; set; }

        public string? Text { get; set; }

        public string? Count { get; set; }

        public string? Stance { get; set; }

        public bool Dated { get; set; }

        public bool Placed { get; set; }

        public bool Pairs { get; set; }

        public bool Omission { get; set; }

        public bool Conviction { get; set; }

        public Dictionary<string, string> Qualifiers { get; set; } = [];

        public List<string> Patterns { get; set; } = [];

        public List<string> Syntax { get; set; } = [];

        public List<string> Yields { get; set; } = [];

        public List<string> YieldsNothing { get; set; } = [];
    }
}
