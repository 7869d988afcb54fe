using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Exchange.Tables;

/// <summary>The table of entities.</summary>
internal static class EntityTable
{
    public static Entity Read(RowCells row) => new()
    {
        Id = row.RequiredId<EntityId>("id"),
        Kind = row.RequiredCode<EntityKind>("kind"),
        Label = row.RequiredText("label"),
        ByRole = row.Flag("by_role"),
        Protection = row.Code("protection", ProtectionClass.None),
        ProtectionSince = row.Date("protection_since"),
        ProtectionSource = row.Id<SourceId>("protection_source"),
        Document = row.Id<DocumentId>("first_document"),
    };

    public static string?[] Write(Entity entity) =>
    [
        entity.Id.Value, CodeName.Of(entity.Kind), entity.Label,
        entity.ByRole ? "true" : "", entity.Protection == ProtectionClass.None ? "" : CodeName.Of(entity.Protection),
        entity.ProtectionSince?.ToString(), entity.ProtectionSource?.Value, entity.Document?.Value,
    ];
}
