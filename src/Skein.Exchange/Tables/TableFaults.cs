namespace Skein.Exchange.Tables;

/// <summary>The catalogue of faults of this library: a code and a sentence each. A code keeps its meaning for ever.</summary>
internal static class TableFaults
{
    public static (string Code, string Sentence) NoTables =>
        ("SK-EXCH-001", $"The folder holds none of the tables {string.Join(", ", TableLayout.All.Select(layout => layout.File))}. Name a folder with at least one of them.");

    public static (string Code, string Sentence) NotUtf8 =>
        ("SK-EXCH-002", "The file is not UTF-8 text. Save it again as \"CSV UTF-8\".");

    public static (string Code, string Sentence) WrongDelimiter(char found) =>
        ("SK-EXCH-003", $"The columns are separated by {(found == '\t' ? "tabs" : $"'{found}'")}. Save the table with commas.");

    public static (string Code, string Sentence) BadQuotes =>
        ("SK-EXCH-004", "A quotation mark is not closed or stands inside a cell that is not quoted. Put the cell in quotation marks and double those inside it.");

    public static (string Code, string Sentence) MissingColumn(string column) =>
        ("SK-EXCH-005", $"The column '{column}' is missing. Add it to the first row, with this spelling.");

    public static (string Code, string Sentence) UnknownColumn(string column) =>
        ("SK-EXCH-006", $"The column '{column}' is not known, or stands twice. Correct its name or remove it; nothing is left out silently.");

    public static (string Code, string Sentence) CellCount(int found, int expected) =>
        ("SK-EXCH-007", $"The row has {found} cells where the first row has {expected}. Look for a comma that should be in quotation marks.");

    public static (string Code, string Sentence) Empty =>
        ("SK-EXCH-008", "The cell is empty, and every row needs it. Fill it in.");

    public static (string Code, string Sentence) NotAnIdentifier(string text) =>
        ("SK-EXCH-009", $"'{text}' is no identifier. Use 1 to 120 letters, digits or - _ . ~ : @ #, without spaces.");

    public static (string Code, string Sentence) UnknownCode(string text, IEnumerable<string> allowed) =>
        ("SK-EXCH-010", $"'{text}' is not known here. Use one of: {string.Join(", ", allowed)}.");

    public static (string Code, string Sentence) NotADate(string text, string? reason) =>
        ("SK-EXCH-011", $"'{text}' is no date in EDTF{(reason is null ? "" : $" ({reason.TrimEnd('.')})")}. Write 2015-11-13, 2015-11, 2015-11~ or 2015-11/2016-03.");

    public static (string Code, string Sentence) DuplicateIdentifier(string text, int first) =>
        ("SK-EXCH-012", $"The identifier '{text}' stands already in row {first}. Give this row an identifier of its own.");

    public static (string Code, string Sentence) UnknownIdentifier(string text, string what) =>
        ("SK-EXCH-013", $"'{text}' is no {what} of these tables or of the case. Correct it, or add a row for it.");

    public static (string Code, string Sentence) AgainstVocabulary(string sentence) =>
        ("SK-EXCH-014", $"{sentence} The reference page of the vocabulary lists what each property takes.");

    public static (string Code, string Sentence) NotTrueOrFalse(string text) =>
        ("SK-EXCH-015", $"'{text}' is neither true nor false. Write one of them, or leave the cell empty for false.");

    public static (string Code, string Sentence) BadList(string part, string form) =>
        ("SK-EXCH-016", $"'{part}' cannot be read. Write {form}, separated by semicolons.");

    public static (string Code, string Sentence) NoEvidence =>
        ("SK-EXCH-017", "The row names no place in its source. Fill in 'locator', or 'document' together with 'quote'.");

    public static (string Code, string Sentence) SameEntityTwice =>
        ("SK-EXCH-018", "A judgement is about two entities, and both cells name the same one. Correct one of them.");

    public static (string Code, string Sentence) QuoteNotFound(string document) =>
        ("SK-EXCH-019", $"The quoted words do not stand exactly once in '{document}'. Copy them from its text, and more of them if they stand there twice.");

    public static (string Code, string Sentence) JudgementChanged(string id) =>
        ("SK-EXCH-020", $"The case holds another judgement under '{id}', and a judgement is not edited. Withdraw it there and give this row a new identifier.");

    public static (string Code, string Sentence) NotASpan(string text) =>
        ("SK-EXCH-021", $"'{text}' is no place in a text version. Leave the cell as it was exported: identifier, start and end.");

    public static (string Code, string Sentence) TooLarge(long limit) =>
        ("SK-EXCH-022", $"The file is larger than {limit / (1024 * 1024)} MiB. Split it over several imports.");

    public static (string Code, string Sentence) SubjectWithdrawn(string id) =>
        ("SK-EXCH-023", $"'{id}' was withdrawn in the case and does not come back by import. Undo the withdrawal there, or give this row a new identifier.");

    public static (string Code, string Sentence) NotAProbability(string text) =>
        ("SK-EXCH-024", $"'{text}' is no probability. Write a number from 0 to 1 with a point, such as 0.4.");

    public static (string Code, string Sentence) NotAnAnalyst(string text) =>
        ("SK-EXCH-025", $"'{text}' cannot be the name of the analyst who judges: 1 to 80 printable characters, and not the program itself. Write a person's name, or leave the cell empty for whoever imports.");

    public static (string Code, string Sentence) LikelihoodChanged(string id) =>
        ("SK-EXCH-026", $"The case holds another judgement on a tie under '{id}', and a judgement is not edited. Give this row a new identifier: a later one by the same analyst takes the place of the former.");

    public static (string Code, string Sentence) LikelihoodTwice(int first) =>
        ("SK-EXCH-027", $"Row {first} is by the same analyst on the same two entities. Keep the later one of the two.");

    public static (string Code, string Sentence) LikelihoodClosed(string id) =>
        ("SK-EXCH-028", $"'{id}' was withdrawn in the case, or replaced by a later one, and does not come back by import. Remove this row, or give it a new identifier.");

    public static (string Code, string Sentence) FewHypotheses(int found) =>
        ("SK-EXCH-029", $"The table has {found} columns that are hypotheses, and two are needed to compete. Add a column for each, headed by its name.");

    public static (string Code, string Sentence) NotARating(string text, IEnumerable<string> codes) =>
        ("SK-EXCH-030", $"'{text}' is no rating. Use one of {string.Join(", ", codes)}, or leave the cell empty while nobody has rated it.");
}
