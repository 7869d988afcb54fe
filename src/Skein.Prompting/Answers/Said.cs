using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Prompting.Answers;

/// <summary>One statement of an answer, in form; nothing in it is checked against the text yet.</summary>
internal sealed record Said(
    string Quote,
    string Property,
    string Subject,
    EntityKind SubjectKind,
    string? Object,
    EntityKind? ObjectKind,
    string? Value,
    string? When,
    Stance Stance,
    Modality Modality,
    string? Speaker);
