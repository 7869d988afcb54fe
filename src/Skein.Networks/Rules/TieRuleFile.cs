using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Networks.Rules;

/// <summary>The file as it is written.</summary>
internal sealed class TieRuleFile
{
    public List<FamilyRow> Families { get; set; } = [];

    public List<RuleRow> Rules { get; set; } = [];

    internal sealed class FamilyRow
    {
        public string Code { get; set; } = "";

        public string Label { get; set; } = "";
    }

    internal sealed class ConditionRow
    {
        public string Qualifier { get; set; } = "";

        public List<string> Values { get; set; } = [];
    }

    internal sealed class ExampleRow
    {
        public List<string> Given { get; set; } = [];

        public List<string> Gives { get; set; } = [];
    }

    internal sealed class RuleRow
    {
        public string Id { get; set; } = "";

        public string Label { get; set; } = "";

        public string Family { get; set; } = "";

        public string Variant { get; set; } = "";

        public string? Strength { get; set; }

        public bool Directed { get; set; }

        public List<string> Direct { get; set; } = [];

        public List<string> Shared { get; set; } = [];

        public List<string> From { get; set; } = [];

        public List<string> To { get; set; } = [];

        public List<string> Through { get; set; } = [];

        public bool Overlap { get; set; }

        public string? AtMost { get; set; }

        public ConditionRow? Only { get; set; }

        public ExampleRow Example { get; set; } = new();

        public TieRule ToRule(List<TieFamily> families) => new()
        {
            Id = TieRuleId.TryParse(Id, out var id)
                ? id
                : throw new FormatException($"'{Id}' is no rule and version such as same-premises/1."),
            Label = Label.Length > 0 ? Label : throw Fault("has no label"),
            Family = families.Find(family => family.Code == Family) ?? throw Fault($"has the unknown family '{Family}'"),
            Variant = One<TieVariant>(Variant),
            Strength = Strength is null ? null : One<TieStrength>(Strength),
            IsDirected = Directed,
            Form = Form(),
            Example = Example.Given.Count > 0
                ? new TieExample(Example.Given.ToEquatableList(), Example.Gives.ToEquatableList())
                : throw Fault("has no example"),
        };

        private TieForm Form() => (Direct.Count, Shared.Count, From.Count, To.Count, Through.Count) switch
        {
            ( > 0, 0, 0, 0, 0) => new TieForm.Direct(Codes(Direct)),
            (0, > 0, 0, 0, > 0) when !Directed => Meeting(Shared, Shared),
            (0, 0, > 0, > 0, > 0) => Meeting(From, To),
            _ => throw Fault("needs 'direct', or 'shared' (undirected) or 'from' and 'to', with 'through'"),
        };

        private TieForm.Shared Meeting(List<string> from, List<string> to) => new(
            Codes(from),
            Codes(to),
            Through.Select(One<EntityKind>).ToEquatableList(),
            Overlap,
            AtMost is null ? false : AtMost == "possible" ? true : throw Fault($"has '{AtMost}' where only 'possible' may stand"),
            Only is null ? null : new QualifierCondition(Only.Qualifier, Only.Values.ToEquatableList()));

        private static EquatableList<PropertyCode> Codes(List<string> codes) => codes.Select(PropertyCode.From).ToEquatableList();

        private T One<T>(string name)
            where T : struct, Enum =>
            Enum.TryParse<T>(name, ignoreCase: true, out var value) && char.IsLetter(name[0])
                ? value
                : throw Fault($"names '{name}', which is no {typeof(T).Name}");

        private FormatException Fault(string what) => new($"The tie rule '{Id}' {what}.");
    }
}
