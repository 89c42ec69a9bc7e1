using System.Numerics;
using LetDown.Board;
using LetDown.Board.Description;
using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Firmware.Boards;
using LetDown.Firmware.RealTime;
using LetDown.KernelRig.Boards;
using LetDown.KernelRig.Device;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;
using LetDown.Simulator;

namespace LetDown.KernelRig.Running;

/// <summary>
/// The pump's chips and physics behind the drivers, and the scenario's hand at its buttons. Its time is the guest's; a scenario's time begins
/// with the loop's first heartbeat. Owned by one thread, which comes before the firmware's loop.
/// </summary>
internal sealed class FarSide : IDisposable
{
    private const long Millisecond = 1_000_000;
    private const int ScreenEvery = 20;

    /// <summary>How long a freeze lasts, s: shorter than any watchdog's patience, longer than any driver's.</summary>
    private const double FreezeSeconds = 2;

    /// <summary>Chips answer whatever the processor is doing: above the firmware's loop (80), below the kernel's own watchdogs (99).</summary>
    private const int Priority = 90;

    private readonly MonotonicClock _clock = new();
    private readonly SimulatedPump _pump;
    private readonly FarBoard _board;
    private readonly RigDevice _device;
    private readonly Recording _recording;
    private readonly Queue<ScenarioStep> _steps;
    private readonly double _end;
    private readonly long _begin;
    private long _zero;
    private long _shown;
    private uint? _levels;
    private readonly uint _outputs;
    private double _letGoAt = double.MaxValue;
    private double _frozenUntil;
    private double _seconds;
    private long _busy;
    private volatile int _outputsOn;
    private volatile bool _isOver;
    private volatile bool _isClosing;

    public FarSide(Scenario scenario, BoardDescription description, RigDevice device, Recording recording)
    {
        _pump = new(WiringMap.ToWiring(description), scenario.Mother);
        _board = new(_pump, description.Heartbeat.Pin) { Beat = NoteBeat };
        (_device, _recording, _end) = (device, recording, scenario.End);
        _steps = new(scenario.Timeline.OrderBy(step => step.At));
        _begin = _clock.Nanoseconds;
        _outputs = Outputs(description.Sides.Left) | Outputs(description.Sides.Right);
    }

    /// <summary>Told what befalls process or computer, at its moment.</summary>
    public Action<Upset>? Befalls { get; set; }

    /// <summary>Told what a console is to ask for, at its moment.</summary>
    public Action<ScenarioStep>? Asks { get; set; }

    /// <summary>Valves, vents, pads, massage and lights that are driven now, and the motor's channel.</summary>
    public int OutputsOn => _outputsOn;

    /// <summary>True when the scenario has come to its end.</summary>
    public bool IsOver => _isOver;

    /// <summary>When the loop beat first, on the guest's wall clock; nothing before.</summary>
    public DateTimeOffset? Zero { get; private set; }

    /// <summary>When a part failed first, s; nothing when none did.</summary>
    public double? FailedAt { get; private set; }

    /// <summary>How long chips and physics have been at work, ns.</summary>
    public long Busy => Volatile.Read(ref _busy);

    /// <summary>The deeper of both lines now.</summary>
    public Vacuum DeepestLine
    {
        get
        {
            var lines = _pump.Truth.Lines;
            return Vacuum.Max(lines.Left, lines.Right);
        }
    }

    /// <summary>Serves until it is closed.</summary>
    public void Run()
    {
        if (RealTimeThread.Rise(Priority) is { } refusal)
        {
            throw new IOException($"No real-time priority: {refusal}");
        }

        var awake = _clock.Nanoseconds;
        while (!_isClosing)
        {
            Advance(_clock.Nanoseconds);
            var isFrozen = _seconds < _frozenUntil;
            if (!isFrozen && _device.ServeNext(_board))
            {
                continue;
            }

            var now = _clock.Nanoseconds;
            Volatile.Write(ref _busy, _busy + now - awake);
            Rest(now, isFrozen);
            awake = _clock.Nanoseconds;
        }
    }

    /// <summary>From any thread: ends it soon.</summary>
    public void Close() => _isClosing = true;

    public void Dispose() => _board.Dispose();

    /// <summary>Until the next millisecond, or until something is asked.</summary>
    private void Rest(long now, bool isFrozen)
    {
        if (isFrozen)
        {
            // Waiting for a request would be over at once: there is one, and it is not to be answered.
            Thread.Sleep(1);
            return;
        }

        _device.Wait(TimeSpan.FromTicks((Millisecond - ((now - _begin) % Millisecond)) / TimeSpan.NanosecondsPerTick));
    }

    /// <summary>The world first, then what a hand does in it, then what the lines show of both.</summary>
    private void Advance(long now)
    {
        var elapsed = (now - _begin) / Millisecond;
        if (elapsed == _shown)
        {
            return;
        }

        _shown = elapsed;
        _pump.AdvanceTo(TimeSpan.FromMilliseconds(elapsed));
        if (_zero != 0)
        {
            Play((now - _zero) / (1000.0 * Millisecond));
        }
        else
        {
            // Whatever is done for the first time may have to wait for locks of the runtime that lesser threads hold: it is done before it matters.
            Record();
            _recording.AddBeat(now);
        }

        Show();
    }

    private static uint Outputs(SideDescription side) =>
        Bit(side.LineValve) | Bit(side.Vent) | Bit(side.Pad) | Bit(side.Massage) | Bit(side.Light);

    private static uint Bit(OutputDescription output) => 1u << output.Pin;

    private void Play(double seconds)
    {
        _seconds = seconds;
        if (seconds >= _letGoAt)
        {
            _pump.Hold(Buttons.None);
            _letGoAt = double.MaxValue;
        }

        while (_steps.TryPeek(out var step) && step.At <= seconds)
        {
            Do(_steps.Dequeue(), seconds);
        }

        while (_recording.Count <= seconds * 1000 && !_isOver)
        {
            Record();
        }

        _isOver |= seconds >= _end;
    }

    private void Record()
    {
        _recording.Add(_pump.Truth);
        if (_recording.Count % ScreenEvery == 0)
        {
            _recording.AddScreen(_pump.DisplayLines);
        }
    }

    private void Do(ScenarioStep step, double seconds)
    {
        if (step.Fail is { } fail)
        {
            _pump.Fail(fail.Part, fail.Kind);
            FailedAt ??= seconds;
        }

        if (step.Upset is { } upset)
        {
            FailedAt ??= seconds;
            Befall(upset, seconds);
        }

        if (step.Leak is { } leak)
        {
            _pump.Leak(leak.Side, leak.Size);
        }

        if ((step.Hold ?? step.Press) is { } buttons)
        {
            _pump.Hold(buttons);
            _letGoAt = step.Press is null ? double.MaxValue : seconds + ScenarioRun.PressSeconds;
        }

        if (step.Command is not null)
        {
            Asks?.Invoke(step);
        }
    }

    private void Befall(Upset upset, double seconds)
    {
        switch (upset)
        {
            case Upset.Freeze:
                _frozenUntil = seconds + FreezeSeconds;
                break;
            case Upset.CutPower:
                // That is the end of the scenario.
                _isOver = true;
                break;
            default:
                Befalls?.Invoke(upset);
                break;
        }
    }

    private void Show()
    {
        var levels = _board.Levels;
        _outputsOn = BitOperations.PopCount(levels & _outputs) + (_board.IsMotorDriven ? 1 : 0);
        if (levels != _levels)
        {
            _levels = levels;
            _device.TellLevels(levels);
        }
    }

    private void NoteBeat()
    {
        var now = _clock.Nanoseconds;
        if (_zero == 0)
        {
            _zero = now;
            _recording.Restart();
            Zero = TimeProvider.System.GetUtcNow();
        }

        _recording.AddBeat(now - _zero);
    }
}
