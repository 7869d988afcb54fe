using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Sources;

namespace Skein.Web.Wording;

/// <summary>What kinds and classes are called.</summary>
internal static class EntityWords
{
    public static string Kind(EntityKind kind) => T.Of("kind." + StatementWords.Code(kind));

    public static string Kinds(EntityKind kind) => T.Of("kinds." + StatementWords.Code(kind));

    public static string Protection(ProtectionClass protection) => T.Of("protection." + StatementWords.Code(protection));

    public static string Verdict(Verdict verdict) => T.Of("verdict." + StatementWords.Code(verdict));

    public static string SourceKind(SourceKind kind) => T.Of("source-kind." + StatementWords.Code(kind));

    public static string Origin(OriginRelation relation) => T.Of("origin." + StatementWords.Code(relation));

    public static string Keeping(KeepingPolicy keeping) => T.Of("keeping." + StatementWords.Code(keeping));
}
