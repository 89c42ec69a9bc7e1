using Google.Protobuf.WellKnownTypes;
using LetDown.Core.Session;
using LetDown.KernelRig.Running;
using SessionEvent = LetDown.Protocol.V1.SessionEvent;
using Side = LetDown.Protocol.V1.Side;

namespace LetDown.Tests.KernelRig;

public sealed class JournalTaleTests
{
    private static readonly DateTimeOffset Zero = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_entry_is_dated_by_its_session()
    {
        var tale = JournalTale.Tell([Started(2), Seen(5, Side.Left), Started(60), Seen(1, Side.Left)], Zero);
        Assert.Equal([2, 7, 60, 61], tale.Select(entry => entry.At.TotalSeconds));
        Assert.Equal([SessionEventKind.Started, SessionEventKind.LetDown, SessionEventKind.Started, SessionEventKind.LetDown], tale.Select(entry => entry.Event.Kind));
        Assert.Equal([0, 1, 0, 1], tale.Select(entry => entry.LetDowns));
    }

    /// <summary>The pump counts it so too; on the kernel four were told where there were two.</summary>
    [Fact]
    public void What_both_breasts_show_at_once_is_one_let_down() =>
        Assert.Equal([0, 1, 1, 2], JournalTale.Tell([Started(0), Seen(5, Side.Left), Seen(5, Side.Right), Seen(60, Side.Right)], Zero).Select(entry => entry.LetDowns));

    [Fact]
    public void A_withdrawn_let_down_does_not_count() => Assert.Equal(
        [0, 1, 0],
        JournalTale.Tell([Started(0), Seen(5, Side.Left), Event(9, Side.Left, happened => happened.LetDownWithdrawn = new())], Zero).Select(entry => entry.LetDowns));

    private static SessionEvent Started(double at) => Event(0, Side.Left, happened => happened.Started = new() { At = Zero.AddSeconds(at).ToTimestamp() });

    private static SessionEvent Seen(double at, Side side) => Event(at, side, happened => happened.LetDown = new());

    private static SessionEvent Event(double at, Side side, Action<SessionEvent> what)
    {
        var happened = new SessionEvent { Elapsed = Duration.FromTimeSpan(TimeSpan.FromSeconds(at)), Side = side, Together = true };
        what(happened);
        return happened;
    }
}
