using LetDown.Core.Session;

namespace LetDown.Tests.Core.Session;

public sealed class SessionLogTests
{
    [Fact]
    public void What_happened_comes_out_in_order_and_of_too_much_the_oldest_goes()
    {
        var log = new SessionLog();
        for (var i = 0; i < SessionLog.Capacity + 2; i++)
        {
            log.Add(new() { Value = i });
        }

        for (var i = 2; i < SessionLog.Capacity + 2; i++)
        {
            Assert.True(log.TryTake(out var taken));
            Assert.Equal(i, taken.Value);
        }

        Assert.False(log.TryTake(out _));
    }
}
