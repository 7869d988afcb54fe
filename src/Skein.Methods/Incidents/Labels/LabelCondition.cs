namespace Skein.Methods.Incidents.Labels;

/// <summary>A condition of a scheme: a fact has one of some values, or so many of several conditions hold.</summary>
internal abstract record LabelCondition
{
    public abstract IEnumerable<CodedFact> Facts { get; }

    public abstract bool Holds(Func<CodedFact, uint> bitOf);

    public sealed record FactIs(CodedFact Fact, uint Allowed) : LabelCondition
    {
        public override IEnumerable<CodedFact> Facts => [Fact];

        public override bool Holds(Func<CodedFact, uint> bitOf) => (bitOf(Fact) & Allowed) != 0;
    }

    public sealed record SoMany(int Least, IReadOnlyList<LabelCondition> Of) : LabelCondition
    {
        public override IEnumerable<CodedFact> Facts => Of.SelectMany(condition => condition.Facts);

        public override bool Holds(Func<CodedFact, uint> bitOf) => Of.Count(condition => condition.Holds(bitOf)) >= Least;
    }
}
