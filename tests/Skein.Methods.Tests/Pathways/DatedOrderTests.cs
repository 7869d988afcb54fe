using Skein.Methods.Pathways;

namespace Skein.Methods.Tests.Pathways;

public class DatedOrderTests
{
    [Theory]
    [InlineData(1, 3, 4, 6, DatedOrder.Before)]
    [InlineData(4, 6, 1, 3, DatedOrder.After)]
    [InlineData(1, 4, 4, 6, DatedOrder.CannotBeTold)]
    [InlineData(2, 2, 2, 2, DatedOrder.CannotBeTold)]
    [InlineData(null, 3, 4, null, DatedOrder.Before)]
    [InlineData(null, null, 4, 4, DatedOrder.CannotBeTold)]
    [InlineData(5, null, null, 4, DatedOrder.After)]
    [InlineData(1, null, 4, 4, DatedOrder.CannotBeTold)]
    public void Order_is_told_only_when_every_pair_of_days_says_so(int? first, int? last, int? otherFirst, int? otherLast, DatedOrder order) =>
        Assert.Equal(order, DatedOrders.Of(Days.Bounds(first, last), Days.Bounds(otherFirst, otherLast)));
}
