using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Sources;
using Skein.Networks.Rules;
using Skein.Web.Filters;

namespace Skein.Web.Tests.Filters;

/// <summary>Addresses become filters; what is wrong becomes a sentence beside its field and filters nothing.</summary>
public class FilterReaderTests
{
    [Fact]
    public void An_empty_address_asks_for_nothing_in_particular()
    {
        var query = Read();

        Assert.False(query.IsActive);
        Assert.Equal(ViewFilter.Everything, query.Filter);
    }

    [Fact]
    public void Every_field_reaches_the_filter()
    {
        var query = Read(
            ("true-at", "2015-11~"), ("said-by", "2016"), ("recorded-by", "2026-01-31"), ("known-to", "police"), ("known-by", "2015-06"),
            ("min-reliability", "C"), ("min-credibility", "2"), ("unjudged", "1"), ("machine", "1"), ("protected", "1"), ("ties", "extended"));

        Assert.Empty(query.Faults);
        Assert.Equal(
            new ViewFilter
            {
                TrueAt = Edtf.Parse("2015-11~"),
                SaidBy = Edtf.Parse("2016"),
                RecordedBy = new DateTimeOffset(2026, 1, 31, 23, 59, 59, TimeSpan.Zero).AddTicks(9_999_999),
                KnownTo = new KnownTo(EntityId.From("en-police"), Edtf.Parse("2015-06")),
                MinReliability = Reliability.C,
                MinCredibility = Credibility.ProbablyTrue,
                IncludeUnjudged = true,
                IncludeUnreviewed = true,
                IncludeProtected = true,
                Variant = TieVariant.Extended,
            },
            query.Filter);
    }

    [Theory]
    [InlineData("true-at", "31 February")]
    [InlineData("said-by", "2015-02-31")]
    [InlineData("recorded-by", "yesterday")]
    [InlineData("min-reliability", "F")]
    [InlineData("min-reliability", "AB")]
    [InlineData("min-credibility", "6")]
    [InlineData("machine", "yes")]
    [InlineData("ties", "all")]
    [InlineData("known-to", "nobody")]
    [InlineData("known-to", "twins")]
    public void What_is_wrong_is_said_beside_its_field_and_filters_nothing(string field, string text)
    {
        var query = Read((field, text));

        Assert.EndsWith(".", Assert.Single(query.Faults, fault => fault.Key == field).Value, StringComparison.Ordinal);
        Assert.Equal(text, query[field]);
        Assert.Equal(ViewFilter.Everything, query.Filter);
    }

    [Fact]
    public void An_authority_without_a_date_is_asked_for_its_date() => Assert.Contains("known-by", Read(("known-to", "police")).Faults.Keys);

    [Fact]
    public void A_date_without_an_authority_is_asked_for_its_authority() => Assert.Contains("known-to", Read(("known-by", "2015")).Faults.Keys);

    [Fact]
    public void The_filter_stays_in_force_from_page_to_page_and_is_escaped()
    {
        var query = Read(("true-at", "2015-11~"), ("known-to", "a&b=c#d"));

        Assert.Equal("/entities/en-1?x=1&true-at=2015-11~&known-to=a%26b%3Dc%23d#s-1", query.On("/entities/en-1?x=1#s-1"));
    }

    private static FilterQuery Read(params (string Field, string Text)[] typed) => new FilterReader(
        field => typed.FirstOrDefault(pair => pair.Field == field).Text,
        name => name switch
        {
            "police" => [EntityId.From("en-police")],
            "twins" => [EntityId.From("en-1"), EntityId.From("en-2")],
            _ => [],
        }).Read();
}
