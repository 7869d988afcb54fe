using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model.Sources;
using Skein.Model.Statements;

namespace Skein.Web.Wording;

/// <summary>What a statement's codes are called.</summary>
internal static class StatementWords
{
    /// <summary>What the speaker does with it: "The source says that it is so."</summary>
    public static string Voice(StatementView statement)
    {
        var key = "stance." + Code(statement.Stance);
        return statement.Speaker is { } speaker ? T.Of(key + ".speaker", SpeakerWords.Within(speaker)) : T.Of(key);
    }

    public static string Stance(Stance stance) => T.Of("stance." + Code(stance) + ".name");

    public static string Modality(Modality modality) => T.Of("modality." + Code(modality));

    public static string Grade(Grade grade) => T.Of("grade.title", Reliability(grade.Reliability), Credibility(grade.Credibility));

    public static string Reliability(Reliability reliability) => T.Of("reliability." + Code(reliability));

    public static string Credibility(Credibility credibility) => T.Of("credibility." + (int)credibility);

    /// <summary>The name of a qualifier; the code itself when the resources have no word for it.</summary>
    public static string Qualifier(string name) => T.Find("qualifier." + name) ?? name;

    /// <summary>Lower case with hyphens, as the keys of the resources are written.</summary>
    public static string Code<TEnum>(TEnum value)
        where TEnum : struct, Enum => string.Concat(value.ToString().Select((letter, index) =>
            char.IsUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
