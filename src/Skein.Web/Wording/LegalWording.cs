using Skein.Casework.Views;

namespace Skein.Web.Wording;

/// <summary>
/// How a step of the legal status ladder is worded: never more than the step says, and always with what it
/// does not say. A status that a reader could take for guilt is not shortened anywhere.
/// </summary>
internal static class LegalWording
{
    public const string Property = "legal-status";

    public static bool IsStatus(StatementView statement) => statement.Property.Value == Property;

    /// <summary>The step in words, with the court's count where the statement gives one.</summary>
    public static string Of(StatementView statement)
    {
        var code = statement.RawValue ?? statement.Value ?? "";
        if (T.Find("legal." + code) is not { } plain)
        {
            return T.Of("legal.other", statement.Value);
        }
        var with = WhatItNames(code, statement);
        return with is not null && T.Find($"legal.{code}.with") is { } pattern ? string.Format(null, pattern, with) : plain;
    }

    // "Sought by" names an authority, "described by" a speaker; every other step names the count.
    private static string? WhatItNames(string code, StatementView statement) => code switch
    {
        "wanted" => Qualifier(statement, "court") ?? Qualifier(statement, "country"),
        "mentioned" or "witness" => Qualifier(statement, "case"),
        "died-before-trial" => Qualifier(statement, "count") is { } count
            ? T.Of("legal.described", statement.Speaker ?? statement.Evidence.SourceTitle, count)
            : null,
        _ => Qualifier(statement, "count"),
    };

    private static string? Qualifier(StatementView statement, string name) =>
        statement.Qualifiers.FirstOrDefault(qualifier => qualifier.Name == name)?.Value;
}
