using Skein.Reading.Faults;

namespace Skein.Reading.Tests.Faults;

public class ReadFaultsTests
{
    [Fact]
    public void Every_code_is_given_once_and_stands_in_order()
    {
        var codes = ReadFaults.All.Select(entry => entry.Code).ToList();
        Assert.All(codes, code => Assert.Matches("^SK-READ-[0-9]{3}$", code));
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Every_entry_is_made_of_sentences() => Assert.All(ReadFaults.All, entry =>
    {
        Assert.Matches("^[A-Z].*[^.]$", entry.Title);
        Assert.Matches("^[A-Z].*\\.$", entry.Cause);
        Assert.Matches("^[A-Z].*\\.$", entry.NextStep);
    });

    [Fact]
    public void The_defaults_are_the_documented_ones()
    {
        var options = new ReadingOptions();
        Assert.Equal(67_108_864, options.MaxBytes);
        Assert.Equal(16_000_000, options.MaxCharacters);
        Assert.Equal(5_000, options.MaxPages);
        Assert.Equal(TimeSpan.FromSeconds(60), options.Timeout);
        Assert.Equal(3, options.MaxNesting);
        Assert.Equal(10_000, options.MaxMembers);
        Assert.Equal(1_073_741_824, options.MaxExpandedBytes);
        Assert.Equal(200, options.MaxExpansionRatio);
        options.Validate();
    }

    [Fact]
    public void A_bound_out_of_its_range_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentReader(new ReadingOptions { MaxNesting = 0 }));
}
