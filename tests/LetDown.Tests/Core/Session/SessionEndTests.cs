using LetDown.Core.Safety;
using LetDown.Core.Session;

namespace LetDown.Tests.Core.Session;

public sealed class SessionEndTests
{
    private readonly SessionLog _log = new();
    private readonly FakeSuction _suction = new();
    private readonly SessionEnd _end;

    public SessionEndTests() => _end = new(_suction, new(() => default, _log));

    [Fact]
    public void An_end_is_written_with_its_reason_and_its_numbers()
    {
        _end.Begin(SessionReason.TimeUp);
        Assert.True(_end.IsEasing);
        _end.Write(new() { Worth = 0.5 });
        var ended = Taken();
        Assert.Equal((SessionEventKind.Ended, SessionReason.TimeUp, 0.5, Fault.None), (ended.Kind, ended.Reason, ended.Grounds.Worth, ended.Fault));
    }

    [Fact]
    public void A_fault_is_written_once_and_is_why_it_ended()
    {
        _end.Note(Fault.OverVacuum);
        _end.Note(Fault.OverVacuum);
        Assert.Equal((SessionEventKind.Fault, Fault.OverVacuum), (Taken().Kind, _end.Fault));
        _end.Write(default);
        var ended = Taken();
        Assert.Equal((SessionEventKind.Ended, SessionReason.Fault, Fault.OverVacuum), (ended.Kind, ended.Reason, ended.Fault));
        Assert.Equal(SessionReason.Fault, _end.Reason);
        Assert.False(_log.TryTake(out _));
    }

    [Fact]
    public void Another_fault_is_written_as_well_and_a_new_session_has_none()
    {
        _end.Note(Fault.OverVacuum);
        _end.Note(Fault.SensorStale);
        Assert.Equal(Fault.OverVacuum, Taken().Fault);
        Assert.Equal(Fault.SensorStale, Taken().Fault);
        _end.Reset();
        Assert.Equal((SessionReason.None, Fault.None), (_end.Reason, _end.Fault));
    }

    [Fact]
    public void With_suction_off_nothing_is_eased()
    {
        _suction.Target = null;
        _end.Begin(SessionReason.Asked);
        Assert.False(_end.IsEasing);
    }

    private SessionEvent Taken()
    {
        Assert.True(_log.TryTake(out var taken));
        return taken;
    }
}
