namespace Skein.Reading.Faults;

/// <summary>The catalogue of everything that reading can report. A code, once given, keeps its meaning and is never given again.</summary>
public static class ReadFaults
{
    internal static readonly ReadFaultEntry Empty = new(
        "SK-READ-001", "The file is empty", "A download or copy was probably cut off at once.", "Fetch the file again.");

    internal static readonly ReadFaultEntry TooLarge = new(
        "SK-READ-002", "The file is larger than a file may be", "It is probably a data dump or a scan and not one report.",
        "Split the file, or raise the limit on bytes per file.");

    internal static readonly ReadFaultEntry TextTooLong = new(
        "SK-READ-003", "The file holds more text than one document may have", "It is probably a collection and not one report.",
        "Split the file, or raise the limit on characters per document.");

    internal static readonly ReadFaultEntry UnsupportedType = new(
        "SK-READ-004", "The type of the file is not supported", "The content is not text, Markdown, HTML, PDF, DOCX, e-mail or ZIP.",
        "Save the document as one of these types and add it again.");

    internal static readonly ReadFaultEntry NotText = new(
        "SK-READ-005", "The file is not a text document", "It is an image, whose words are not read: it is listed with its hash and not kept.",
        "Add a transcript or a description as a text file if its content matters.");

    internal static readonly ReadFaultEntry DamagedPdf = new(
        "SK-READ-006", "The PDF is damaged", "It was probably cut off while it was downloaded or copied.",
        "Fetch the file again, or open it in a PDF program and save it anew.");

    internal static readonly ReadFaultEntry EncryptedPdf = new(
        "SK-READ-007", "The PDF is encrypted", "A password is needed to open it.", "Save a copy without a password and add that.");

    internal static readonly ReadFaultEntry TooManyPages = new(
        "SK-READ-008", "The PDF has more pages than a document may have", "It is probably a collection and not one report.",
        "Split the file, or raise the limit on pages.");

    internal static readonly ReadFaultEntry TimedOut = new(
        "SK-READ-009", "Reading took longer than a file may take", "The file is very complex, or the machine is busy.",
        "Run the import again, or raise the limit on seconds per file.", DependsOnMachine: true);

    internal static readonly ReadFaultEntry NoPdfTool = new(
        "SK-READ-010", "PDF files cannot be read here", "The program pdftotext is not installed.",
        "Install it (Debian: apt install poppler-utils) and run the import again.", DependsOnMachine: true);

    internal static readonly ReadFaultEntry ChildFailed = new(
        "SK-READ-011", "The program that reads this type of file stopped", "It ran into its limit of memory or output, or the file is hostile.",
        "Open the file in a PDF program, save it anew and add that, or raise the limit on memory.", DependsOnMachine: true);

    internal static readonly ReadFaultEntry DamagedDocx = new(
        "SK-READ-012", "The Word document is damaged", "It was probably cut off while it was downloaded or copied.",
        "Fetch the file again, or open it in a word processor and save it anew.");

    internal static readonly ReadFaultEntry EncryptedOffice = new(
        "SK-READ-013", "The Office document is encrypted", "A password is needed to open it.", "Save a copy without a password and add that.");

    internal static readonly ReadFaultEntry ExpandsTooMuch = new(
        "SK-READ-014", "The archive expands to more than it may", "It is probably a ZIP bomb: a small file made to fill memory.",
        "Unpack it by hand if it is known to be sound, and add the files.");

    internal static readonly ReadFaultEntry DamagedZip = new(
        "SK-READ-015", "The ZIP archive is damaged", "It was probably cut off while it was downloaded or copied.", "Fetch the file again.");

    internal static readonly ReadFaultEntry EncryptedMember = new(
        "SK-READ-016", "The file inside the archive is encrypted", "A password is needed to unpack it.", "Unpack it by hand and add the file.");

    internal static readonly ReadFaultEntry UnsafeName = new(
        "SK-READ-017", "The file inside the archive has a name that leads out of it", "The archive is hostile or made by a faulty program.",
        "Unpack it by hand in an empty folder if the file is needed.");

    internal static readonly ReadFaultEntry TooManyMembers = new(
        "SK-READ-018", "The archive holds more files than it may", "It is probably a backup and not a collection of reports.",
        "Unpack it and add the folder.");

    internal static readonly ReadFaultEntry NestedTooDeep = new(
        "SK-READ-019", "The archive lies too deep inside other archives", "Archives may be packed inside each other a few times only.",
        "Unpack it by hand and add the files.");

    internal static readonly ReadFaultEntry DamagedMail = new(
        "SK-READ-020", "The e-mail is damaged", "Its headers or its parts cannot be told apart.", "Export the message again as an .eml file.");

    internal static readonly ReadFaultEntry NoText = new(
        "SK-READ-021", "The file holds no text", "It is blank, or the page shows its text only by running a script.",
        "Open it in a browser or word processor and save what is seen as text or PDF.");

    internal static readonly ReadFaultEntry CannotOpen = new(
        "SK-READ-022", "The file cannot be opened", "The right to read it is missing, or another program holds it.",
        "Check the rights of the file and run the import again.", DependsOnMachine: true);

    internal static readonly ReadFaultEntry Vanished = new(
        "SK-READ-023", "The file is gone", "It was moved or deleted while the folder was being read.",
        "Put it back and run the import again, or ignore it.", DependsOnMachine: true);

    internal static readonly ReadFaultEntry LeadsOut = new(
        "SK-READ-024", "The link leads out of the folder or goes nowhere", "Links are not followed out of the folder that was given.",
        "Copy the file into the folder if it belongs to the case.");

    internal static readonly ReadFaultEntry Unexpected = new(
        "SK-READ-025", "The file could not be read", "Its content breaks a rule that the reader of this type relies on.",
        "Save the document anew from its own program, and report the fault if that does not help.");

    internal static readonly ReadFaultEntry NeedsOcr = new(
        "SK-READ-026", "The PDF is a scan without text", "Its words are pictures, and character recognition is not available or switched off.",
        "Install it (Debian: apt install tesseract-ocr) and run the import again.", DependsOnMachine: true);

    internal static readonly ReadFaultEntry LegacyOffice = new(
        "SK-READ-027", "The file is in an old Office format", "Formats before DOCX are not read.", "Save it as .docx and add that.");

    internal static readonly ReadFaultEntry NestedPage = new(
        "SK-READ-028", "The web page is nested deeper than a page may be", "It is hostile, or made by a faulty program.",
        "Open it in a browser, and save what is seen as text or PDF.");

    internal static readonly ReadFaultEntry WrongExtension = new(
        "SK-READ-101", "The name of the file does not fit its content", "It was read by its content.", "Rename it if the name misleads.");

    internal static readonly ReadFaultEntry InvalidBytes = new(
        "SK-READ-102", "Some bytes are not valid in the encoding of the file", "They are shown as the replacement character.",
        "Check the passages with \uFFFD against the original before quoting them.");

    internal static readonly ReadFaultEntry ReadByOcr = new(
        "SK-READ-103", "The text was recognized from pictures", "Letters, names and numbers may be wrong.",
        "Check every quote against the page before accepting it.");

    internal static readonly ReadFaultEntry NoArticle = new(
        "SK-READ-104", "No article was found on the web page", "All visible text was taken, so menus may be among it.",
        "Check the passages before quoting them.");

    internal static readonly ReadFaultEntry DateFromFile = new(
        "SK-READ-105", "The publication date comes from the properties of the file", "It says when the file was made, which may be later.",
        "Check the date against the document.");

    internal static readonly ReadFaultEntry PagesWithoutText = new(
        "SK-READ-106", "Some pages have no text", "They are blank, or pictures of text among pages that have text.",
        "Look at these pages in the original.");

    internal static readonly ReadFaultEntry RunningHeads = new(
        "SK-READ-107", "Repeated lines at the edge of pages were left out", "They are page numbers or running heads.",
        "Look at the original if one of them matters.");

    internal static readonly ReadFaultEntry PartlyDamaged = new(
        "SK-READ-108", "The file has faults that were worked around", "Parts of the text may be missing.", "Compare the text with the original.");

    internal static readonly ReadFaultEntry ImpossibleDate = new(
        "SK-READ-109", "The document gives a date that does not exist", "It was probably mistyped.", "Enter the date by hand.");

    /// <summary>Every fault and warning, in order of code, for the reference page.</summary>
    public static IReadOnlyList<ReadFaultEntry> All { get; } =
    [
        Empty, TooLarge, TextTooLong, UnsupportedType, NotText, DamagedPdf, EncryptedPdf, TooManyPages, TimedOut, NoPdfTool, ChildFailed,
        DamagedDocx, EncryptedOffice, ExpandsTooMuch, DamagedZip, EncryptedMember, UnsafeName, TooManyMembers, NestedTooDeep, DamagedMail,
        NoText, CannotOpen, Vanished, LeadsOut, Unexpected, NeedsOcr, LegacyOffice, NestedPage,
        WrongExtension, InvalidBytes, ReadByOcr, NoArticle, DateFromFile, PagesWithoutText, RunningHeads, PartlyDamaged, ImpossibleDate,
    ];
}
