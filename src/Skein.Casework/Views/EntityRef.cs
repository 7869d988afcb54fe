using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Casework.Views;

/// <summary>A person or thing as a page names it.</summary>
/// <param name="Id">Its canonical identifier, under the judgements that stand.</param>
/// <param name="Label">How it is shown; two may have the same label.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Protection">Why it is shielded, when it is.</param>
/// <param name="IsProposed">True when only the machine has read it and nobody added it.</param>
public sealed record EntityRef(CanonicalId Id, string Label, EntityKind Kind, ProtectionClass Protection, bool IsProposed);
