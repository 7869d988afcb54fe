using Skein.Extraction.Parsing;

namespace Skein.Training;

/// <summary>
/// Several parsers that are too slow to ship: two that read from either end, and one that weighs whole trees, each learned with several seeds.
/// Their vote gives trees to text that has none, and the shipped parser learns from both.
/// </summary>
internal sealed class ParserTeacher
{
    private const int StepRounds = 6;
    private const int ArcRounds = 5;
    private const int CaselessOneIn = 4;

    private readonly IReadOnlyList<IParserMember> _members;
    private readonly double _agreement;

    /// <summary>Learns the members.</summary>
    /// <param name="gold">The right trees.</param>
    /// <param name="steps">The steps that they need.</param>
    /// <param name="options">How many members and what they must agree on.</param>
    /// <param name="test">Trees to measure with.</param>
    /// <param name="say">Told what is measured.</param>
    public ParserTeacher(List<ParserExample> gold, IReadOnlyList<string> steps, ParserOptions options, List<ParserExample> test, Action<string> say)
    {
        var mirrored = gold.Select(one => one.Mirrored()).ToList();
        var mirroredSteps = ParserLearner.Steps(mirrored);
        var makers = new List<Func<IParserMember>>();
        for (var seed = 0; seed < options.Seeds; seed++)
        {
            var own = 100 + seed;
            makers.Add(() => new ParserArcMember(ParserArcMember.Train(gold, ArcRounds, own)));
            makers.Add(() => Stepping(gold, steps, own, isMirrored: false));
            makers.Add(() => Stepping(mirrored, mirroredSteps, own, isMirrored: true));
        }

        _agreement = options.Agreement;
        _members = [.. makers.AsParallel().AsOrdered().WithDegreeOfParallelism(2).WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(make => make())];
        foreach (var member in _members)
        {
            say($"  a member: {ParserMeasure.Of(test, member)}");
        }

        say($"the vote: {ParserMeasure.Of(test, new ParserVote(_members))}");
    }

    /// <summary>The trees of the vote, of those sentences on which the members agree well enough.</summary>
    /// <param name="texts">The sentences.</param>
    /// <param name="tagger">What the members see.</param>
    /// <param name="fellow">What the shipped parser sees in training: a tagger that is as wrong as the shipped one will be.</param>
    public List<ParserExample> Teach(List<ParserText> texts, PosTagger tagger, PosTagger fellow)
    {
        using var votes = new ThreadLocal<ParserVote>(() => new ParserVote(_members));
        return
        [
            .. texts.Index().AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(pair =>
            {
                var (number, text) = pair;
                var tags = text.Tags(tagger, isCaseless: false);
                var (tree, agreement) = votes.Value!.Parse(text.Example(tags, tags));
                return agreement < _agreement ? null : text.Example(tags, text.Tags(fellow, isCaseless: number % CaselessOneIn == 0)) with { Heads = tree.Heads, Labels = tree.Labels };
            }).OfType<ParserExample>(),
        ];
    }

    private static ParserStepMember Stepping(List<ParserExample> gold, IReadOnlyList<string> steps, int seed, bool isMirrored) =>
        new(ParserLearner.Train(gold, steps, ParserMoreFeatures.All, StepRounds, 0, seed), ParserMoreFeatures.All, isMirrored);
}
