using Skein.Casework.Wording;

namespace Skein.Casework.Cases;

/// <summary>The refusals of casework: one place for codes and sentences. docs/reference/errors.md lists them.</summary>
internal static class Faults
{
    public static ActOutcome.Refused NoProposal() => new("SK-CAS-001", T.Of("fault.no-proposal"));

    public static ActOutcome.Refused Decided() => new("SK-CAS-002", T.Of("fault.decided"));

    public static ActOutcome.Refused NoEntity(string id) => new("SK-CAS-003", T.Of("fault.no-entity", id));

    public static ActOutcome.Refused NotByVocabulary(IEnumerable<string> faults) => new("SK-CAS-004", string.Join(" ", faults));

    public static ActOutcome.Refused NoSource(string id) => new("SK-CAS-005", T.Of("fault.no-source", id));

    public static ActOutcome.Refused SameEntity() => new("SK-CAS-006", T.Of("fault.same-entity"));

    public static ActOutcome.Refused NoReason() => new("SK-CAS-007", T.Of("fault.no-reason"));

    public static ActOutcome.Refused BadDate(string text, string reason) => new("SK-CAS-008", T.Of("fault.bad-date", text, reason));

    public static ActOutcome.Refused NoText() => new("SK-CAS-009", T.Of("fault.no-text"));

    public static ActOutcome.Refused BadSpan() => new("SK-CAS-010", T.Of("fault.bad-span"));

    public static ActOutcome.Refused NoEvidence() => new("SK-CAS-011", T.Of("fault.no-evidence"));

    public static ActOutcome.Refused EmptyRecord() => new("SK-CAS-182", T.Of("fault.empty-record"));

    public static ActOutcome.Refused EmptyTitle() => new("SK-CAS-012", T.Of("fault.empty-title"));

    public static ActOutcome.Refused EmptyLabel() => new("SK-CAS-012", T.Of("fault.empty-label"));

    public static ActOutcome.Refused EmptyNote() => new("SK-CAS-012", T.Of("fault.empty-note"));

    public static ActOutcome.Refused NothingToUndo() => new("SK-CAS-013", T.Of("fault.nothing-to-undo"));

    public static ActOutcome.Refused NoStatement() => new("SK-CAS-014", T.Of("fault.no-statement"));

    public static ActOutcome.Refused NoJudgement() => new("SK-CAS-015", T.Of("fault.no-judgement"));

    public static ActOutcome.Refused Taken(string id) => new("SK-CAS-016", T.Of("fault.taken", id));

    public static ActOutcome.Refused Contradicted(string why) => new("SK-CAS-017", why);

    public static ActOutcome.Refused EmptyTranslation() => new("SK-CAS-012", T.Of("fault.empty-translation"));

    public static ActOutcome.Refused SameLanguage(string language) => new("SK-CAS-018", T.Of("fault.same-language", language));

    public static ActOutcome.Refused NoQuote() => new("SK-CAS-019", T.Of("fault.no-quote"));

    public static ActOutcome.Refused BadLanguage() => new("SK-CAS-022", T.Of("fault.bad-language"));

    public static ActOutcome.Refused LongTranslation(int most) => new("SK-CAS-023", T.Of("fault.long-translation", most));

    public static ActOutcome.Refused LongTranslator(int most) => new("SK-CAS-023", T.Of("fault.long-translator", most));

    public static ActOutcome.Refused LongReason(int most) => new("SK-CAS-023", T.Of("fault.long-reason", most));

    public static ActOutcome.Refused NotReviewed() => new("SK-CAS-024", T.Of("fault.not-reviewed"));

    public static ActOutcome.Refused SameTranslation() => new("SK-CAS-025", T.Of("fault.same-translation"));

    public static ActOutcome.Refused NoProbability() => new("SK-CAS-026", T.Of("fault.no-probability"));

    public static ActOutcome.Refused OneAndTheSame() => new("SK-CAS-027", T.Of("fault.one-and-the-same"));

    public static ActOutcome.Refused ProtectedEnd() => new("SK-CAS-028", T.Of("fault.protected-end"));

    public static ActOutcome.Refused NoLikelihood() => new("SK-CAS-029", T.Of("fault.no-likelihood"));

    public static ActOutcome.Refused SameLikelihood() => new("SK-CAS-030", T.Of("fault.same-likelihood"));

    public static ActOutcome.Refused NoCopies() => new("SK-CAS-111", T.Of("fault.no-copies"));

    public static ActOutcome.Refused OneOriginAlready(string origin) => new("SK-CAS-112", T.Of("fault.one-origin-already", origin));

    public static ActOutcome.Refused CopiesSetApart(long at) => new("SK-CAS-113", T.Of("fault.copies-set-apart", at));

    public static ActOutcome.Refused HasOrigin(string title, string origin) => new("SK-CAS-114", T.Of("fault.has-origin", title, origin));

    public static ActOutcome.Refused OriginOfAnother(string id) => new("SK-CAS-115", T.Of("fault.origin-of-another", id));

    public static ActOutcome.Refused NoSuchDocument() => new("SK-CAS-121", T.Of("fault.no-such-document"));

    public static ActOutcome.Refused NoTextToTranslate() => new("SK-CAS-122", T.Of("fault.no-text-to-translate"));

    public static ActOutcome.Refused NoTranslationFile() => new("SK-CAS-123", T.Of("fault.no-translation-file"));

    public static ActOutcome.Refused TranslationIsOriginal() => new("SK-CAS-124", T.Of("fault.translation-is-original"));

    public static ActOutcome.Refused TranslationLength(int translation, int original) =>
        new("SK-CAS-125", T.Of("fault.translation-length", translation, original));

    public static ActOutcome.Refused TranslationLanguage(string detected, string given) =>
        new("SK-CAS-126", T.Of("fault.translation-language", detected, given));

    public static ActOutcome.Refused TranslationOfAnother(double share) => new("SK-CAS-127", T.Of("fault.translation-of-another", share));

    public static ActOutcome.Refused BadBulk(int most) => new("SK-CAS-061", T.Of("fault.bad-bulk", most));

    public static ActOutcome.Refused NoListSource() => new("SK-CAS-062", T.Of("fault.no-list-source"));

    public static ActOutcome.Refused BadList(string why) => new("SK-CAS-063", T.Of("fault.bad-list", why));

    public static ActOutcome.Refused BadBatch(int most) => new("SK-CAS-081", T.Of("fault.bad-batch", most));

    public static ActOutcome.Refused NeverInBatch(string what) => new("SK-CAS-082", T.Of("fault.never-in-batch", what));

    public static ActOutcome.Refused NotToLookAt() => new("SK-CAS-083", T.Of("fault.not-to-look-at"));

    public static ActOutcome.Refused NotAnIncident(string label) => new("SK-CAS-131", T.Of("fault.not-an-incident", label));

    public static ActOutcome.Refused NoScheme(string method, string known) => new("SK-CAS-132", T.Of("fault.no-scheme", method, known));

    public static ActOutcome.Refused NeedsOrganisation(string method) => new("SK-CAS-133", T.Of("fault.needs-organisation", method));

    public static ActOutcome.Refused NeedsNoOrganisation(string method) => new("SK-CAS-134", T.Of("fault.needs-no-organisation", method));

    public static ActOutcome.Refused NoItems() => new("SK-CAS-135", T.Of("fault.no-items"));

    public static ActOutcome.Refused NoItem(string item, string method, string items) => new("SK-CAS-136", T.Of("fault.no-item", item, method, items));

    public static ActOutcome.Refused NoValue(string value, string item, string values) => new("SK-CAS-137", T.Of("fault.no-value", value, item, values));

    public static ActOutcome.Refused NoCoding() => new("SK-CAS-138", T.Of("fault.no-coding"));

    public static ActOutcome.Refused NothingCoded(string label) => new("SK-CAS-139", T.Of("fault.nothing-coded", label));

    public static ActOutcome.Refused NoAssessment() => new("SK-CAS-140", T.Of("fault.no-assessment"));

    public static ActOutcome.Refused NeedsOneGround(string method) => new("SK-CAS-141", T.Of("fault.needs-one-ground", method));

    public static ActOutcome.Refused NeedsWords(string item, string value) => new("SK-CAS-142", T.Of("fault.needs-words", item, value));

    public static ActOutcome.Refused NoMatrixName(string name, int most) => new("SK-CAS-143", T.Of("fault.no-matrix-name", name, most));

    public static ActOutcome.Refused SameMatrix(string label) => new("SK-CAS-144", T.Of("fault.same-matrix", label));

    public static ActOutcome.Refused NoMatrix(string label) => new("SK-CAS-145", T.Of("fault.no-matrix", label));

    public static ActOutcome.Refused BadChartName(int most) => new("SK-CAS-150", T.Of("fault.chart-name", most));

    public static ActOutcome.Refused BadChart() => new("SK-CAS-151", T.Of("fault.bad-chart"));

    public static ActOutcome.Refused NoChart(string id) => new("SK-CAS-152", T.Of("fault.no-chart", id));

    public static ActOutcome.Refused TakenChartName(string name, string id) => new("SK-CAS-153", T.Of("fault.chart-taken", name, id));

    public static ActOutcome.Refused NoChartEnding(string file) => new("SK-CAS-154", T.Of("fault.chart-ending", file));

    public static ActOutcome.Refused BadSearchName(int most) => new("SK-CAS-170", T.Of("fault.search-name", most));

    public static ActOutcome.Refused BadSearchWords(int most) => new("SK-CAS-171", T.Of("fault.search-words", most));

    public static ActOutcome.Refused NoSearch(string id) => new("SK-CAS-172", T.Of("fault.no-search", id));

    public static ActOutcome.Refused TakenSearchName(string name, string id) => new("SK-CAS-173", T.Of("fault.search-taken", name, id));

    public static ActOutcome.Refused NothingToNoteOn() => new("SK-CAS-174", T.Of("fault.nothing-to-note-on"));

    public static ActOutcome.Refused LongNote(int most) => new("SK-CAS-175", T.Of("fault.long-note", most));

    public static ActOutcome.Refused BadRows(int least, int most) => new("SK-CAS-176", T.Of("fault.rows", least, most));

    public static ActOutcome.Refused BadPageLanguage() => new("SK-CAS-177", T.Of("fault.page-language"));

    public static ActOutcome.Refused NoNote(string id) => new("SK-CAS-178", T.Of("fault.no-note", id));

    public static ActOutcome.Refused NoGazetteerPlace(string id) => new("SK-CAS-091", T.Of("fault.no-gazetteer-place", id));

    public static ActOutcome.Refused NotAPlace(string label) => new("SK-CAS-092", T.Of("fault.not-a-place", label));

    public static ActOutcome.Refused NoContradiction() => new("SK-CAS-180", T.Of("fault.no-contradiction"));

    public static ActOutcome.Refused NoneStands() => new("SK-CAS-181", T.Of("fault.none-stands"));

    public static ActOutcome.Refused NoPictureEnding(string file) => new("SK-CAS-051", T.Of("fault.picture-ending", file));

    public static ActOutcome.Refused NoMapEnding(string file) => new("SK-CAS-099", T.Of("fault.map-ending", file));

    public static ActOutcome.Refused NoBriefEnding(string file) => new("SK-CAS-161", T.Of("fault.brief-ending", file));

    public static ActOutcome.Refused FileTaken(string file) => new("SK-CAS-052", T.Of("fault.file-taken", file));

    public static ActOutcome.Refused FileFailed(string file, string why) => new("SK-CAS-053", T.Of("fault.file-failed", file, why));
}
