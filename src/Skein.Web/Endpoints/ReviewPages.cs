using Skein.Casework.Review.Batches;
using Skein.Casework.Review.Clashes;
using Skein.Casework.Review.Groups;
using Skein.Casework.Review.SecondLooks;
using Skein.Model;
using Skein.Web.Links;
using Skein.Web.Pages;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>The review desk, batches, second looks and what they say of agreement.</summary>
internal static class ReviewPages
{
    private const int PageLength = 10;

    public static Task Desk(PageRequest page)
    {
        var request = new DeskRequest
        {
            Filter = Filter(page),
            Member = PageRequest.Id<ProposalId>(page.Query("member")),
            Limit = PageLength,
            Offset = page.Number("offset", otherwise: 0, least: 0, most: 1_000_000),
        };
        return page.RenderAsync<ReviewPage>(new Dictionary<string, object?>
        {
            ["Model"] = new ShowReviewDesk(page.Session).Run(request),
            ["Request"] = request,
        });
    }

    /// <summary>What would be accepted in one go, before it is.</summary>
    public static Task Batch(PageRequest page)
    {
        var filter = Filter(page) with { LeastScore = null };
        var request = new BatchRequest
        {
            Filter = filter,
            LeastScore = ReviewAddress.Share(page.Query("least")) ?? BatchRequest.UsualLeast,
            Member = PageRequest.Id<ProposalId>(page.Query("member")),
        };
        return page.RenderAsync<ReviewBatchPage>(new Dictionary<string, object?>
        {
            ["Model"] = new PreviewBatch(page.Session).Run(request),
            ["Return"] = ReviewAddress.Of("/review", filter),
        });
    }

    public static Task SecondLooks(PageRequest page) =>
        page.RenderAsync<SecondLookPage>(new ShowSecondLooks(page.Session).Run(new SecondLookSample(), PageLength));

    public static Task Agreement(PageRequest page) =>
        page.RenderAsync<AgreementPage>(new ReportAgreement(page.Session).Run(new SecondLookSample()));

    /// <summary>Statements that cannot all be so, for a decision.</summary>
    public static Task Contradictions(PageRequest page)
    {
        var state = Enum.TryParse<ContradictionState>(page.Query("state"), ignoreCase: true, out var asked) && Enum.IsDefined(asked) ? asked : ContradictionState.Open;
        var offset = page.Number("offset", otherwise: 0, least: 0, most: 1_000_000);
        return page.RenderAsync<ContradictionsPage>(new Dictionary<string, object?>
        {
            ["Model"] = new ListContradictions(page.Session).Run(state, PageLength, offset),
            ["State"] = state,
            ["Offset"] = offset,
            ["Limit"] = PageLength,
        });
    }

    private static ReviewFilter Filter(PageRequest page) => new()
    {
        Document = PageRequest.Id<DocumentId>(page.Query("document")),
        Property = PageRequest.Id<PropertyCode>(page.Query("property")),
        Rule = Text(page, "rule"),
        Source = PageRequest.Id<SourceId>(page.Query("source")),
        LeastScore = ReviewAddress.Share(page.Query("least")),
        State = ReviewAddress.State(page.Query("state")),
        Coder = Coder.TryFrom(page.Query("coder"), out var coder) ? coder : null,
    };

    private static string? Text(PageRequest page, string name) => page.Query(name)?.Trim() is { Length: > 0 and <= 120 } text ? text : null;
}
