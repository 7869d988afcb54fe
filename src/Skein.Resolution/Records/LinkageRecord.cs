using Skein.Model;

namespace Skein.Resolution.Records;

/// <summary>One value of a record with where it is from.</summary>
/// <param name="Field">The field.</param>
/// <param name="Text">The value as written; blank means missing.</param>
/// <param name="Source">What says so: a statement, a document, a file and its column; empty where the record as a whole says it.</param>
public sealed record FieldValue(RecordField Field, string Text, string Source = "");

/// <summary>What is known of one person or body as one source names it, to be compared with others. Immutable.</summary>
/// <param name="Id">Its identifier, unique among the records that are compared.</param>
/// <param name="Kind">Its kind, such as <c>Person</c>; only records of one kind are compared. Empty is a kind like others.</param>
/// <param name="Values">The values; a field may occur several times (aliases, two dates that are reported), or not at all.</param>
public sealed record LinkageRecord(RecordId Id, string Kind, EquatableList<FieldValue> Values);
