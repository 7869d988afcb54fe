using Skein.Cli.Terminals;
using Skein.Model.Faults;

namespace Skein.Cli.CommandLine;

/// <summary>The faults of the command line with their codes: one place for what they say. docs/reference/errors.md lists them.</summary>
internal static class CliFaults
{
    public static Words NoCaseHere() => Words.Of(
        $"No case was named. Give --case NAME.skein, set SKEIN_CASE, or go to a folder with exactly one *.skein folder in it. A new case is made with: skein init NAME.skein (SK-CLI-001)");

    public static Words SeveralCasesHere(IEnumerable<string> names) => Words.Of(
        $"This folder holds several cases ({string.Join(", ", names)}). Say which one with --case NAME.skein. (SK-CLI-002)");

    public static Words NoCaseAt(string location) => Words.Of(
        $"{location} is not a case. Check the path, or make a case with: skein init {location} (SK-CLI-003)");

    public static Words BadCoder(string name) => Words.Of(
        $"'{name}' cannot be the name of a coder: 1 to 80 printable characters are needed. Give --author \"Name\" or set SKEIN_AUTHOR. (SK-CLI-004)");

    public static Words NoEntity(string text) => Words.Of(
        $"The case has nobody and nothing by the name or identifier '{text}'. Look for a spelling with: skein search {text} (SK-CLI-005)");

    public static Words NoSource(string text) => Words.Of(
        $"The case has no source with the identifier '{text}'. See them with: skein sources (SK-CLI-097)");

    public static Words SeveralEntities(string text, int count) => Words.Of(
        $"'{text}' is the name of {count} in this case, and Skein does not choose between them. Give the identifier of the one that is meant: (SK-CLI-006)");

    public static string BadDate(string option, string text, string reason) =>
        $"{option} takes a date in EDTF, such as 2015-11-13, 2015-11 or 2014?; '{SafeText.Clean(text)}' is none. {reason} (SK-CLI-007)";

    public static string BadMoment(string text) =>
        $"--recorded-by takes a day or a moment, such as 2026-03-01 or 2026-03-01T14:30Z; '{SafeText.Clean(text)}' is neither. (SK-CLI-008)";

    public static string BadKnownTo(string text) =>
        $"--known-to takes an authority and a date with @ between them, such as \"Border Police@2015-11\"; '{SafeText.Clean(text)}' does not read so. (SK-CLI-009)";

    public static string NotAmong(string option, string text, string accepted) =>
        $"{option} takes {accepted}; '{SafeText.Clean(text)}' is none of them. (SK-CLI-010)";

    public static string NotInRange(string option, int least, int most) => $"{option} takes a number from {least} to {most}. (SK-CLI-011)";

    public static string BadIdentifier(string what, string text) =>
        $"'{SafeText.Clean(text)}' is no identifier of a {what}: those are letters, digits and - _ . ~ : @ #. (SK-CLI-012)";

    public static Words NothingAt(string what, string path) => Words.Of($"There is no {what} {path}. Check the path. (SK-CLI-013)");

    public static Words NotServed(string location) => Words.Of(
        $"Nobody serves {location} now, so there is no address. Start it with: skein serve {location} (SK-CLI-014)");

    public static SkeinException NoCasefile() => new(
        "SK-CLI-015",
        "The tables and notes of the demonstration (casefiles/europe-2014-2023) were not found beside the program. Run ./skein from a whole checkout, or set SKEIN_HOME to one.");

    public static Words BadHash(string text) => Words.Of(
        $"--head takes the head hash that an earlier 'skein verify' printed: 64 hexadecimal digits. '{text}' is none. (SK-CLI-016)");

    public static Words NothingToErase() => Words.Of($"Say what to erase: --document ID, --entity ID or --source ID, each as often as needed. (SK-CLI-017)");

    public static Words NotConfirmed() => Words.Of($"Nothing was erased. (SK-CLI-018)");

    public static Words Unexpected(Exception fault) => Words.Of(
        $"Skein met a fault that it did not expect ({fault.GetType().Name}); this is a mistake in Skein. Run the command again with SKEIN_DEBUG=1 and report what it prints, without names from the case. (SK-CLI-019)");

    public static Words NoPage(string kind, string why) => Words.Of($"The page '{kind}' did not answer: {why}. (SK-CLI-020)");

    public static string NoEvaluation(string task, string known) => $"There is no task '{SafeText.Clean(task)}' to measure. The tasks are {known}. (SK-CLI-021)";

    public static string BadJudgement() =>
        "Give the two, a verdict and --reason; or the two and --why; or --withdraw ID with --reason. (SK-CLI-065)";

    public static string BadMatch() =>
        "--all-different goes with --reason and not with --decide, --json or a second name; --yes goes with --all-different; --decide does not go with --json; --reliability goes with --json alone. (SK-CLI-061)";

    public static string BadSecondLook() =>
        "A second look takes a proposal and --answer together, or neither to list what waits. (SK-CLI-071)";

    public static string NotAShare(string option, double least) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{option} takes a probability from {least} to 1, such as 0.3. (SK-CLI-062)");

    public static Words NoPair() => Words.Of(
        $"These two are not compared: judgements hold them to be one already, one of them has no name, or one is a person and the other is not. See: skein judge --why A B (SK-CLI-063)");

    public static string NoLanguage() => "A translation needs its language: --to and two letters, such as --to en. (SK-CLI-082)";

    public static Words NoTranslation() => Words.Of(
        $"No translation of that document stands, or a text of it was erased. Give one with: skein translate-document DOCUMENT FILE --to LANGUAGE (SK-CLI-083)");

    public static Words NoCopies() => Words.Of(
        $"The case has not found these two documents alike. See the pairs that it has: skein copies list --all (SK-CLI-081)");

    public static Words UnreadableList(string path) => Words.Of($"The list {path} cannot be opened. Another program may hold it, or you may not read it. (SK-CLI-066)");

    public static Words NotAKey() => Words.Of($"That is none of the letters. Type s, d, u, l, z or q, and Enter. (SK-CLI-064)");

    public static string BadLikelihood() =>
        "Give the two, a probability and --reason; or --list alone; or --withdraw ID with --reason. (SK-CLI-022)";

    public static string BadCoding() =>
        "Give a method, an incident, items such as D1=SNF and --reason; or --withdraw ID with --reason. (SK-CLI-085)";

    public static string BadAssessment() =>
        "--scale and --confidence belong to a --likelihood. Give one, or leave them out. (SK-CLI-088)";

    public static string BadStretches() =>
        "Give a day, such as --compare 2031-05-06, or two stretches that share no day, such as --compare 2030-01-01..2030-12-31 --compare 2032-01-01..2032-12-31. (SK-CLI-098)";

    public static string BadFigures() =>
        "Give figures like --figure \"Harbor attack=12\", =10.. or =10..14, with --reason, and no --policy beside them. (SK-CLI-094)";

    public static string BadMatrices() => "Give matrices, or --about and an incident with recorded ones, or --template alone, or nothing for a list. To record, give one matrix with --record and --reason. (SK-CLI-089)";

    public static string BadAssessmentWithdrawal() => "--withdraw ID and --reason WORDS belong together. Give both. (SK-CLI-086)";

    public static string NotADay(string name, string text) => $"'{text}' is no day for {name}. Write year, month and day, such as 2031-05-06. (SK-CLI-087)";

    public static Words NodesWithoutNetwork() => Words.Of(
        $"--nodes describes the nodes of a coded network. Give the file of its edges with --coded FILE. (SK-CLI-090)");

    public static Words NoGrouping(string by, string known) => Words.Of(
        $"Nothing parts the nodes by '{by}'. Give --by with one of: {known}. (SK-CLI-091)");

    public static Words FewGroups(string by, int groups, int left) => Words.Of(
        $"'{by}' parts the nodes into {groups} groups ({left} nodes are in none), and at least 2 are needed. Take another --by. (SK-CLI-092)");

    public static Words NoPlace(string name) => Words.Of(
        $"No gazetteer here has a place named '{name}'. Try another spelling, or import a file of GeoNames with: skein places import FILE (SK-CLI-023)");

    public static Words NoIncidentModel(string file, string why) => Words.Of(
        $"{file} is no model of incidents: {why} Write one with skein-training incidents, or leave --incident-model away. (SK-CLI-093)");

    public static Words NoSearch(string typed) => Words.Of(
        $"No search '{typed}' is saved with the case. See which there are with: skein searches list (SK-CLI-101)");

    public static string TieNeedsTwo() => "--with names the other end of what a note is about: give --about and --with together, and no other thing beside them. (SK-CLI-102)";

    public static string NoteOnOne() => "A note is about one thing: give one of --about, --document, --source, --statement and --chart. (SK-CLI-103)";

    public static Words NoOption(string word, string? meant) => meant is null
        ? Words.Of($"This command has no option '{word}'. A name that begins with dashes stands after -- (SK-CLI-108)")
        : Words.Of($"This command has no option '{word}'; it has {meant}. A name that begins with dashes stands after -- (SK-CLI-108)");

    public static string CaseGone() => "There is no case in this folder; it was moved or deleted. Serve it from where it lies now. (SK-CLI-104)";

    public static string NoLanguageOfPages(string tag, string known) => $"No words in '{SafeText.Clean(tag)}' are installed for the pages. Installed: {known}. (SK-CLI-105)";

    public static Words NoStretch(string reason) => Words.Of(
        $"--from and --to make no stretch of time. {reason} Give a --from that does not lie after --to, or leave one of them out. (SK-CLI-106)");

    public static string BadContradiction() =>
        "Say what is decided: one of --stands STATEMENT, --both and --unresolved. (SK-CLI-107)";

    public static string BadRevision() =>
        "A change of the case record and --reason belong together. Give both, or neither to see the record. (SK-CLI-109)";

    public static Words NoChart(string typed) => Words.Of(
        $"No chart '{typed}' is saved with the case. See which there are with: skein chart list (SK-CLI-096)");
}
