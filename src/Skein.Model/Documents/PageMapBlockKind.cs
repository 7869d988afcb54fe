namespace Skein.Model.Documents;

/// <summary>What a block of text is. The numbers are stored: a new kind is added at the end and none changes its number.</summary>
public enum PageMapBlockKind
{
    /// <summary>Running text.</summary>
    Paragraph = 0,

    /// <summary>A title or heading of any level.</summary>
    Heading = 1,

    /// <summary>One item of a list.</summary>
    ListItem = 2,

    /// <summary>One cell of a table.</summary>
    TableCell = 3,

    /// <summary>A paragraph of a quotation that is set apart.</summary>
    Quote = 4,
}
