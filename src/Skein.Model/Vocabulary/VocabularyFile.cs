using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Model.Vocabulary;

/// <summary>The file as it is written.</summary>
internal sealed class VocabularyFile
{
    public List<FamilyRow> Families { get; set; } = [];

    public List<PropertyRow> Properties { get; set; } = [];

    internal sealed class FamilyRow
    {
        public string Code { get; set; } = "";

        public string Label { get; set; } = "";
    }

    internal sealed class PropertyRow
    {
        public string Code { get; set; } = "";

        public string Label { get; set; } = "";

        public string? Inverse { get; set; }

        public string Family { get; set; } = "";

        public bool Symmetric { get; set; }

        public List<string> Subject { get; set; } = [];

        public List<string> Object { get; set; } = [];

        public string? Value { get; set; }

        public List<string> Codes { get; set; } = [];

        public List<string> Qualifiers { get; set; } = [];

        public string Definition { get; set; } = "";

        public string Source { get; set; } = "";

        public bool Status { get; set; }

        public string? Unique { get; set; }

        public Property ToProperty(List<PropertyFamily> families)
        {
            if (!families.Exists(family => family.Code == Family))
            {
                throw new FormatException($"The property '{Code}' has the unknown family '{Family}'.");
            }

            if (Object.Count == 0 == Value is null)
            {
                throw new FormatException($"The property '{Code}' needs either kinds of its object or the form of its value.");
            }

            return new Property
            {
                Code = PropertyCode.From(Code),
                Label = Label,
                Inverse = Inverse ?? Label,
                Family = Family,
                IsSymmetric = Symmetric,
                Subjects = Kinds(Subject),
                Objects = Kinds(Object),
                Value = Value is null ? null : One<ValueKind>(Value),
                Codes = Codes.ToEquatableList(),
                Qualifiers = Qualifiers.ToEquatableList(),
                Definition = Definition,
                Source = Source,
                BearsOnStatus = Status,
                Unique = Unique is null ? null : One<UniqueEnd>(Unique),
            };
        }

        private EquatableList<EntityKind> Kinds(List<string> names) =>
            names is ["any"] ? Enum.GetValues<EntityKind>().ToEquatableList() : names.Select(One<EntityKind>).ToEquatableList();

        private T One<T>(string name)
            where T : struct, Enum =>
            Enum.TryParse<T>(name, ignoreCase: true, out var value) && char.IsLetter(name[0])
                ? value
                : throw new FormatException($"The property '{Code}' names '{name}', which is no {typeof(T).Name}.");
    }
}
