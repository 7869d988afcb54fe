using Skein.Model.Assessments;
using Skein.Model.Charts;
using Skein.Model.Log;
using Skein.Model.Searches;
using Skein.Storage.Log;

namespace Skein.Storage.Rules;

/// <summary>Every reason to refuse a batch, with its code and sentence, in one place.</summary>
internal static class Refusals
{
    public static AppendOutcome.Refused QuoteIsNotTheText(Subject by) => new(
        "SK-STO-010",
        $"The quote of {by} is not the text at its span. Nothing was recorded. Select the words again in the text version that is named.");

    public static AppendOutcome.Refused Taken(Subject subject) => new(
        "SK-STO-011",
        $"The identifier {subject} is taken already, by something that stands or once stood. Nothing was recorded. Give a new identifier, or revise what is there.");

    public static AppendOutcome.Refused Missing(Subject named, string by) => new(
        "SK-STO-012",
        $"{by} names {named}, which the case does not have. Nothing was recorded. Add it in the same batch or before.");

    public static AppendOutcome.Refused NothingToUndo(long sequence, string why) => new(
        "SK-STO-013",
        $"Event {sequence} cannot be undone: {why} Nothing was recorded.");

    public static AppendOutcome.Refused BuiltUpon(long sequence) => new(
        "SK-STO-014",
        $"Event {sequence} cannot be undone, because a later event changed or closed what it recorded. Nothing was recorded. Undo the later event first.");

    public static AppendOutcome.Refused StillUsed(Subject subject) => new(
        "SK-STO-015",
        $"The addition of {subject} cannot be undone while something that stands names it. Nothing was recorded. Withdraw or correct that first.");

    public static AppendOutcome.Refused NotForAppend(string kind) => new(
        "SK-STO-016",
        $"An event of the kind {kind} is written by the store itself and cannot be appended. Nothing was recorded.");

    public static AppendOutcome.Refused TextMissing(Subject document) => new(
        "SK-STO-017",
        $"A text version of {document} names a text that is neither in the batch nor stored. Nothing was recorded. Hand the text over with the event.");

    public static AppendOutcome.Refused TextUnnamed() => new(
        "SK-STO-018",
        "The batch brings a text that none of its events names. Nothing was recorded. Add the text version, or leave the text out.");

    public static AppendOutcome.Refused DoesNotStand(Subject subject) => new(
        "SK-STO-019",
        $"{subject} does not stand: it was never recorded, or it was withdrawn or undone. Nothing was recorded.");

    public static AppendOutcome.Refused Undecidable(Subject proposal, string why) => new(
        "SK-STO-024",
        $"The decision on {proposal} is not recorded: {why}");

    public static AppendOutcome.Refused NotAPerson(string kind) => new(
        "SK-STO-025",
        $"An event of the kind {kind} is a person's decision, and the program itself cannot be its author. Nothing was recorded. Name the coder.");

    public static AppendOutcome.Refused OneEntity(Subject judgement) => new(
        "SK-STO-026",
        $"{judgement} is about one entity only; a judgement on two needs two. Nothing was recorded.");

    public static AppendOutcome.Refused NoTranslation(Subject statement) => new(
        "SK-STO-028",
        $"The translation of the quote of {statement} lacks its words, its language or its author. Nothing was recorded.");

    public static AppendOutcome.Refused OtherWords(Subject statement) => new(
        "SK-STO-029",
        $"The translated words are not those that {statement} quotes. Nothing was recorded. Look at the statement again.");

    public static AppendOutcome.Refused NoLikelihood(Subject likelihood) => new(
        "SK-STO-030",
        $"{likelihood} has no probability from 0 to 1, or no reason. Nothing was recorded. Give both.");

    public static AppendOutcome.Refused NoCoding(Subject coding) => new(
        "SK-STO-032",
        $"{coding} lacks a method, an item or a value of at most {MethodCoding.LongestCode} characters, or its reason. Nothing was recorded. Give all four.");

    public static AppendOutcome.Refused NoAssessment(Subject assessment) => new(
        "SK-STO-033",
        $"{assessment} lacks its method, question, answer or reason. Nothing was recorded. Give all four.");

    public static AppendOutcome.Refused NoChart(Subject chart) => new(
        "SK-STO-034",
        $"{chart} lacks a name on one line of at most {Chart.LongestName} characters, has a place that is no number, or has somebody in two groups. Nothing was recorded.");

    public static AppendOutcome.Refused NoSearch(Subject search) => new(
        "SK-STO-035",
        $"{search} lacks a name on one line of at most {Chart.LongestName} characters, or words on one line of at most {SavedSearch.LongestWords}. Nothing was recorded.");

    public static AppendOutcome.Refused QuoteOfTranslation(Subject by) => new(
        "SK-STO-031",
        $"{by} quotes a translation; a quote stays in the language of the original. Nothing was recorded. Quote the sentence that is translated.");

    public static AppendOutcome.Refused TextOfAnother(Subject by) => new(
        "SK-STO-027",
        $"{by} names a text version that belongs to another document. Nothing was recorded.");
}
