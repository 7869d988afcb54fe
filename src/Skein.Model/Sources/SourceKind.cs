namespace Skein.Model.Sources;

/// <summary>What kind of source speaks.</summary>
public enum SourceKind
{
    /// <summary>An article in a newspaper or magazine.</summary>
    Article = 1,

    /// <summary>A dispatch of a news agency.</summary>
    WireReport,

    /// <summary>A scholarly analysis, book or paper.</summary>
    Analysis,

    /// <summary>A decision or record of a court.</summary>
    CourtRecord,

    /// <summary>An announcement or report of an authority.</summary>
    OfficialStatement,

    /// <summary>A report of a parliamentary or public inquiry.</summary>
    Inquiry,

    /// <summary>A radio or television broadcast.</summary>
    Broadcast,

    /// <summary>A publication of a group that is itself studied.</summary>
    GroupPublication,

    /// <summary>A post on a network or a message.</summary>
    OnlinePost,

    /// <summary>A coded data set.</summary>
    Dataset,

    /// <summary>A note that restates another source for work or teaching; it is derived from that source and never a second origin.</summary>
    BackgroundNote,

    /// <summary>Anything else, or not yet said.</summary>
    Other,
}
