using System.IO.Compression;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using LetDown.Protocol.V1;

namespace LetDown.Tests.Host;

/// <summary>Writes a pump's journal by hand, the way the pump does.</summary>
internal sealed class JournalScript
{
    private readonly List<JournalEntry> _entries = [];
    private string _session = "";
    private Side _side = Side.Left;
    private PumpState _state;
    private int _round;
    private double _left;
    private double _right;
    private bool _together;
    private Grounds? _grounds;

    public IReadOnlyList<JournalEntry> Entries => _entries;

    /// <summary>A whole session of 600 s: left, right, left again; three let-downs; 40 g left, 25 g right.</summary>
    public static JournalScript WholeSession(string id = "20261124-031200-5e55") => new JournalScript().Session(id);

    public JournalScript Session(string id) => Begin(id)
        .Enter(PumpState.Stimulating, 10, Reason.SelfTestPassed, round: 1)
        .LetDown(100, Reason.FlowRose, 0.35)
        .Enter(PumpState.Expressing, 100, Reason.FlowRose, left: 1)
        .Telemetry(100, [0, 200, 350, 500, 400], [0, 0, 0, 0, 0])
        .Enter(PumpState.Switching, 250, Reason.FlowFell, left: 30)
        .Enter(PumpState.Stimulating, 253, Reason.SideReady, side: Side.Right, round: 2)
        .LetDown(300, Reason.FeltLetDown, 0.05)
        .Enter(PumpState.Expressing, 300, Reason.FeltLetDown)
        .Telemetry(300, [0, 0, 0, 0], [100, 300, 250, 100])
        .Enter(PumpState.Switching, 450, Reason.FlowFell, left: 31, right: 25)
        .Enter(PumpState.Stimulating, 453, Reason.SideReady, side: Side.Left, round: 3)
        .LetDown(500, Reason.FlowRose, 0.2)
        .Enter(PumpState.Expressing, 500, Reason.FlowRose)
        .Enter(PumpState.Finishing, 595, Reason.NeitherSideGives, left: 40)
        .Enter(PumpState.Complete, 600, Reason.EasedDown)
        .End(600, PumpState.Complete, Reason.NeitherSideGives);

    public JournalScript Begin(string id, string program = "", double? target = null, bool together = false, bool simulated = true)
    {
        (_session, _side, _round, _left, _right, _state, _together) = (id, Side.Left, 0, 0, 0, PumpState.Preparing, together);
        var started = new SessionStarted
        {
            // A night in winter; the time zone of the tests is UTC.
            At = Timestamp.FromDateTimeOffset(new DateTimeOffset(2026, 11, 24, 3, 12, 0, TimeSpan.Zero)),
            FirstSide = Side.Left,
            SuctionLevelMmhg = 150,
            Length = Duration.FromTimeSpan(TimeSpan.FromMinutes(40)),
            FirmwareVersion = "0.1.0",
            Board = "LetDown revision A",
            Simulated = simulated,
            MotherSeed = 7,
            Program = program,
            ProgramExplanation = program.Length == 0 ? "" : "Follows your milk.",
        };
        if (target is { } grams)
        {
            started.TargetGrams = grams;
        }

        return Event(0, Reason.Asked, happened => happened.Started = started)
            .Event(0, Reason.Asked, happened => happened.StateChanged = new StateChanged { State = PumpState.Preparing });
    }

    public JournalScript Enter(PumpState state, double at, Reason reason, Side? side = null, int? round = null, double? left = null, double? right = null, bool? together = null)
    {
        _state = state;
        _side = side ?? _side;
        _round = round ?? _round;
        _left = left ?? _left;
        _right = right ?? _right;
        _together = together ?? _together;
        return Event(at, reason, happened => happened.StateChanged = new StateChanged { State = state });
    }

    /// <summary>The numbers behind the event that follows.</summary>
    public JournalScript Because(Grounds grounds)
    {
        _grounds = grounds;
        return this;
    }

    public JournalScript Because(double vain, (double Left, double Right) next, (double Left, double Right) rates) => Because(new Grounds
    {
        InVainSeconds = vain,
        ExpectedWaitSeconds = 221,
        NextGrams = new SidePair { Left = next.Left, Right = next.Right },
        GramsPerMinute = new SidePair { Left = rates.Left, Right = rates.Right },
        WorthGramsPerMinute = 1,
    });

    public JournalScript BecauseOfFlow(double left, double right) =>
        Because(new Grounds { FlowGramsPerSecond = new SidePair { Left = left, Right = right } });

    public JournalScript LetDown(double at, Reason reason, double flow, double? began = null, Side? on = null) => Event(
        at,
        reason,
        happened => happened.LetDown = new LetDownSeen { FlowGramsPerSecond = flow, Began = began is { } from ? Duration.FromTimeSpan(TimeSpan.FromSeconds(from)) : null },
        on);

    public JournalScript Over(double began, double until, double grams, Side? on = null)
    {
        _left += (on ?? _side) == Side.Left ? grams : 0;
        _right += (on ?? _side) == Side.Right ? grams : 0;
        var over = new LetDownOver { Began = Duration.FromTimeSpan(TimeSpan.FromSeconds(began)), Until = Duration.FromTimeSpan(TimeSpan.FromSeconds(until)), Grams = grams };
        return Event(until, Reason.FlowFell, happened => happened.LetDownOver = over, on);
    }

    public JournalScript Withdrawn(double at, double began, Side? on = null) => Event(
        at, Reason.FlowFell, happened => happened.LetDownWithdrawn = new LetDownWithdrawn { Began = Duration.FromTimeSpan(TimeSpan.FromSeconds(began)) }, on);

    public JournalScript Coaxed(double at, Coaxing coaxing) =>
        Event(at, Reason.MilkIsSlow, happened => happened.Coaxed = new Coaxed { Coaxing = coaxing });

    /// <summary>Of two, one is let go; from here on only the other is pumped.</summary>
    public JournalScript SideFinished(double at, Side let)
    {
        _together = false;
        _side = let == Side.Left ? Side.Right : Side.Left;
        return Event(at, Reason.NoMilkOnSide, happened => happened.SideFinished = new SideFinished(), let);
    }

    public JournalScript Level(double at, double mmhg) =>
        Event(at, Reason.Asked, happened => happened.SuctionLevel = new SuctionLevelChanged { Mmhg = mmhg });

    public JournalScript Notice(double at, Notice notice) =>
        Event(at, Reason.Unspecified, happened => happened.Notice = new NoticeRaised { Notice = notice });

    public JournalScript TicksMissed(double at, ulong count) =>
        Event(at, Reason.Unspecified, happened => happened.TicksMissed = new TicksMissed { Count = count });

    public JournalScript End(double at, PumpState state, Reason reason, Fault fault = Fault.Unspecified) => Event(at, reason, happened => happened.Ended = new SessionEnded
    {
        State = state,
        Fault = fault,
        At = Timestamp.FromDateTimeOffset(new DateTimeOffset(2026, 11, 24, 3, 12, 0, TimeSpan.Zero).AddSeconds(at)),
    });

    /// <summary>A second of flow, in 0.001 g/s.</summary>
    public JournalScript Telemetry(double from, int[] left, int[] right) => Add(entry => entry.Telemetry = Pack(new TelemetryChunk
    {
        From = Duration.FromTimeSpan(TimeSpan.FromSeconds(from)),
        FlowLeft = Deltas(left),
        FlowRight = Deltas(right),
    }));

    public static ByteString Pack(TelemetryChunk chunk)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            chunk.WriteTo(brotli);
        }

        return ByteString.CopyFrom(packed.ToArray());
    }

    public static DeltaColumn Deltas(IEnumerable<int> values)
    {
        var column = new DeltaColumn();
        var before = 0;
        foreach (var value in values)
        {
            column.Deltas.Add(value - before);
            before = value;
        }

        return column;
    }

    private JournalScript Event(double at, Reason reason, Action<SessionEvent> fill, Side? on = null)
    {
        var happened = new SessionEvent
        {
            Elapsed = Duration.FromTimeSpan(TimeSpan.FromSeconds(at)),
            State = _state,
            Side = on ?? _side,
            Together = _together,
            Grounds = _grounds,
            Round = _round,
            Reason = reason,
            CollectedGrams = new SidePair { Left = _left, Right = _right },
        };
        _grounds = null;
        fill(happened);
        return Add(entry => entry.Event = happened);
    }

    private JournalScript Add(Action<JournalEntry> fill)
    {
        var entry = new JournalEntry { Sequence = (ulong)_entries.Count + 1, SessionId = _session };
        fill(entry);
        _entries.Add(entry);
        return this;
    }
}
