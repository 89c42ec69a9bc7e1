using LetDown.Board.Measuring;

namespace LetDown.Tests.Board;

public sealed class LatestTests
{
    [Fact]
    public void Gives_the_default_before_the_first_and_the_newest_ever_after()
    {
        var latest = new Latest<int>();
        Assert.Equal(0, latest.Get());

        latest.Put(1);
        latest.Put(2);
        Assert.Equal(2, latest.Get());
        Assert.Equal(2, latest.Get());

        latest.Put(3);
        Assert.Equal(3, latest.Get());
    }

    [Fact]
    public void Is_never_torn_and_never_goes_back_between_two_threads()
    {
        const int puts = 300_000;
        var latest = new Latest<Wide>();
        var writer = new Thread(() =>
        {
            for (long i = 1; i <= puts; i++)
            {
                latest.Put(new Wide(i, i, i, i, i));
            }
        });

        writer.Start();
        long last = 0;
        while (writer.IsAlive)
        {
            var seen = latest.Get();
            Assert.Equal(new Wide(seen.A, seen.A, seen.A, seen.A, seen.A), seen);
            Assert.True(seen.A >= last);
            last = seen.A;
        }

        Assert.Equal(puts, latest.Get().A);
    }

    private readonly record struct Wide(long A, long B, long C, long D, long E);
}
