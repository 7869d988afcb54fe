namespace Skein.Prompting.Prompts;

/// <summary>The members of one statement in an answer: exactly these, each once.</summary>
internal static class SaidForm
{
    public const string Quote = "quote";
    public const string Property = "property";
    public const string Subject = "subject";
    public const string SubjectKind = "subject_kind";
    public const string Object = "object";
    public const string ObjectKind = "object_kind";
    public const string Value = "value";
    public const string When = "when";
    public const string Stance = "stance";
    public const string Modality = "modality";
    public const string Speaker = "speaker";

    public static IReadOnlyList<string> Members { get; } =
        [Quote, Property, Subject, SubjectKind, Object, ObjectKind, Value, When, Stance, Modality, Speaker];
}
