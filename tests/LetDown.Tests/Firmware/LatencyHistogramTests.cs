using CsCheck;
using LetDown.Firmware.RealTime;

namespace LetDown.Tests.Firmware;

public sealed class LatencyHistogramTests
{
    private readonly LatencyHistogram _histogram = new();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(999, 0)]
    [InlineData(1_000, 1)]
    [InlineData(9_999_999, 9_999)]
    [InlineData(10_000_000, 10_000)]
    [InlineData(3_000_000_000, 10_000)]
    [InlineData(-5, 0)]
    public void Each_time_is_counted_in_its_own_microsecond_and_what_is_longer_in_the_last(long nanoseconds, int place)
    {
        _histogram.Add(nanoseconds);
        var counts = _histogram.Read();
        Assert.Equal((place + 1, 1), (counts.Length, counts[place]));
        Assert.Equal(Math.Max(0, nanoseconds), _histogram.Longest);
    }

    [Fact]
    public void Nothing_is_lost() => Gen.Long[0, 20_000_000].Array[1, 200].Sample(times =>
    {
        var histogram = new LatencyHistogram();
        Array.ForEach(times, histogram.Add);
        Assert.Equal(times.Length, histogram.Read().Sum());
        Assert.Equal(times.Max(), histogram.Longest);
    });

    [Fact]
    public void Counting_allocates_nothing()
    {
        _histogram.Add(1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            _histogram.Add(i * 20_000L);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Reading_while_it_is_written_never_sees_more_than_was_counted()
    {
        const int Times = 200_000;
        var writer = new Thread(() =>
        {
            for (var i = 0; i < Times; i++)
            {
                _histogram.Add(i % 50 * 1_000);
            }
        });
        writer.Start();
        var last = 0L;
        while (writer.IsAlive)
        {
            var sum = _histogram.Read().Sum();
            Assert.InRange(sum, last, Times);
            last = sum;
        }

        Assert.Equal(Times, _histogram.Read().Sum());
    }
}
