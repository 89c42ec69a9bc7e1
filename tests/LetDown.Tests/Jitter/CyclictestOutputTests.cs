using LetDown.Benchmarks.Jitter;
using LetDown.Protocol;
using LetDown.Protocol.V1;

namespace LetDown.Tests.Jitter;

public sealed class CyclictestOutputTests
{
    /// <summary>As cyclictest 2.40 (Debian rt-tests 2.4) prints with -q -h 5.</summary>
    private const string Printed = """
        # /dev/cpu_dma_latency set to 0us
        # Histogram
        000000 000000
        000001 000970
        000002 000020
        000003 000008
        000004 000001
        # Total: 000000999
        # Min Latencies: 00001
        # Avg Latencies: 00001
        # Max Latencies: 01234
        # Histogram Overflows: 00001
        # Histogram Overflow at cycle number:
        # Thread 0: 00412
        """;

    [Fact]
    public void The_histogram_is_read_whole_with_what_did_not_fit_in_its_last_place()
    {
        var histogram = CyclictestOutput.Parse(Printed);
        Assert.Equal([0UL, 970, 20, 8, 1, 1], histogram.Counts);
        Assert.Equal((1000UL, 1234), (histogram.Total(), histogram.LongestUs));
        Assert.Equal([1, 2, 3, 5], new[] { 0.5, 0.99, 0.998, 1 }.Select(histogram.Percentile));
    }

    [Theory]
    [InlineData("")]
    [InlineData("policy: fifo: loadavg: 0.70 0.52 0.38 2/139 28593")]
    [InlineData("# Max Latencies: 00012")]
    [InlineData("000000 000000\n000002 000005\n# Max Latencies: 00002")]
    public void Anything_else_is_refused(string printed) => Assert.Throws<FormatException>(() => CyclictestOutput.Parse(printed));

    [Fact]
    public void A_difference_of_two_histograms_is_what_came_between_them()
    {
        var before = new Histogram { Counts = { 5, 1 }, LongestUs = 1.4 };
        var after = new Histogram { Counts = { 7, 1, 0, 2 }, LongestUs = 3.9 };
        Assert.Equal([2UL, 0, 0, 2], after.Since(before).Counts);
        Assert.Equal((4UL, 3.9), (after.Since(before).Total(), after.Since(before).LongestUs));
        Assert.Equal(0, new Histogram().Percentile(0.999));
    }
}
