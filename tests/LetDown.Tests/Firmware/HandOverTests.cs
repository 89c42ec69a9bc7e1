using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Firmware.Loop;

namespace LetDown.Tests.Firmware;

/// <summary>What crosses from the loop's thread to others.</summary>
public sealed class HandOverTests
{
    [Fact]
    public void A_snapshot_is_never_torn()
    {
        var holder = new StatusHolder();
        var isDone = false;
        var writer = new Thread(() =>
        {
            for (var tick = 1; tick <= 300_000; tick++)
            {
                holder.Publish(Whole(tick));
            }

            Volatile.Write(ref isDone, true);
        });
        writer.Start();
        var last = 0L;
        while (!Volatile.Read(ref isDone))
        {
            var seen = holder.Read();
            Assert.Equal(seen.Ticks == 0 ? default : Whole((int)seen.Ticks), seen);
            Assert.True(seen.Ticks >= last);
            last = seen.Ticks;
        }

        writer.Join();
        Assert.Equal(300_000, holder.Read().Ticks);
    }

    [Fact]
    public void A_ring_hands_everything_over_once_and_in_order()
    {
        var ring = new Ring<int>(64);
        var writer = new Thread(() =>
        {
            for (var number = 0; number < 100_000;)
            {
                number += ring.TryWrite(number) ? 1 : 0;
            }
        });
        writer.Start();
        for (var expected = 0; expected < 100_000;)
        {
            if (ring.TryRead(out var number))
            {
                Assert.Equal(expected++, number);
            }
        }

        writer.Join();
    }

    [Fact]
    public void A_full_ring_refuses_and_says_how_much_room_there_is()
    {
        var ring = new Ring<int>(4);
        Assert.All(Enumerable.Range(0, 4), number => Assert.True(ring.TryWrite(number)));
        Assert.False(ring.TryWrite(4));
        Assert.True(ring.TryRead(out _));
        Assert.Equal(1, ring.Room);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Ring<int>(3));
    }

    [Fact]
    public async Task A_command_that_nobody_takes_times_out_and_is_never_done()
    {
        var desk = new CommandDesk();
        await Assert.ThrowsAsync<TimeoutException>(() => desk.AskAsync(new() { Kind = CommandKind.Start }, TimeSpan.FromMilliseconds(20), CancellationToken.None));
        Assert.Null(desk.Take());
    }

    [Fact]
    public async Task A_command_brings_back_the_pump_right_after_it()
    {
        var desk = new CommandDesk();
        var answer = desk.AskAsync(new() { Kind = CommandKind.Stop }, TimeSpan.FromSeconds(10), CancellationToken.None);
        var taken = desk.Take()!;
        Assert.Equal(CommandKind.Stop, taken.Commands.Kind);
        taken.Complete(Whole(7));
        Assert.Equal(Whole(7), await answer);
    }

    [Fact]
    public async Task More_commands_than_anybody_means_are_refused()
    {
        var desk = new CommandDesk();
        var waiting = Enumerable.Range(0, 16).Select(_ => desk.AskAsync(default, TimeSpan.FromMilliseconds(50), CancellationToken.None)).ToList();
        await Assert.ThrowsAsync<CommandDeskFullException>(() => desk.AskAsync(default, TimeSpan.FromSeconds(1), CancellationToken.None));
        await Assert.ThrowsAsync<TimeoutException>(() => Task.WhenAll(waiting));
    }

    private static PumpSnapshot Whole(int tick) => new(
        new PumpStatus { At = new(tick), Round = tick, Manifold = new(tick), Collected = new(new Mass(tick), new Mass(tick)), Target = new Vacuum(tick), LetDowns = tick },
        tick,
        tick,
        tick);
}
