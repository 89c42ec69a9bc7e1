using LetDown.Core.Safety;
using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>Turns what the session wants of suction into valves, vents and motor duty.</summary>
/// <param name="headSpace">Air in one line with an empty bottle, mL: a first guess, the rest is learned.</param>
internal sealed class SuctionDrive(double headSpace) : ISuctionWatch
{
    /// <summary>Enough to start a worn, cold motor on a weak supply. Our choice.</summary>
    private static readonly Duty Gentle = Duty.Clamped(0.5);

    private readonly SuctionWave _wave = new();
    private readonly VacuumRegulator _regulator = new(headSpace);
    private PerSide<bool> _lines;

    /// <summary>Vents and line valves open, motor off: lines and manifold come to ambient and their sensors can be zeroed.</summary>
    public static Actuation Zeroing => new() { Sides = new(new() { LineValveOpen = true }, new() { LineValveOpen = true }) };

    /// <summary>Set point of the last tick, of the deeper side if both run; no value while suction is off.</summary>
    public Vacuum? Target { get; private set; }

    /// <summary>Depth and rate of the present cycle, of the deeper side if both run; default while off.</summary>
    public SuctionShape Shape => new(Vacuum.Max(_wave.Peaks.Left, _wave.Peaks.Right), _wave.Rate);

    /// <summary>Peak of the present cycle on a side; ambient where there is none.</summary>
    public Vacuum PeakOf(Side side) => _wave.Peaks[side];

    /// <summary>True in the tick in which a cycle begins.</summary>
    public bool CycleBegan => _wave.CycleBegan;

    /// <summary>The air that was found in the lines; only in the tick in which a build-up ended that told it.</summary>
    public AirReading? Air => _regulator.Air;

    /// <summary>Why the wave is not reached on a side.</summary>
    public Shortfall Shortfall(Side side) => _regulator.Shortfall(side);

    /// <summary>Decides motor, line valves and vents of a tick.</summary>
    /// <param name="intent">What is wanted.</param>
    /// <param name="senses">What was measured.</param>
    /// <param name="volts">The 12 V rail, V.</param>
    /// <param name="isQuiet">True when the motor should be as soft as the wave allows.</param>
    /// <param name="dt">s.</param>
    public Actuation Drive(in SuctionIntent intent, LineSenses senses, double volts, bool isQuiet, double dt)
    {
        if (intent.Mode != SuctionMode.Wave || intent.Lines != _lines)
        {
            Rest(senses, volts, dt);
            _lines = intent.Lines;
        }

        return intent.Mode switch
        {
            SuctionMode.Wave when _wave.IsOff && !IsReleased(intent.Lines, senses) => Actuation.Safe,
            SuctionMode.Wave => RunWave(intent, senses, volts, isQuiet, dt),
            SuctionMode.Zeroing => Zeroing,
            SuctionMode.Build => new() { Motor = Gentle },
            SuctionMode.Empty => new() { Sides = new(Valve(intent.Lines.Left), Valve(intent.Lines.Right)) },
            _ => Actuation.Safe,
        };
    }

    private static SideActuation Valve(bool isOpen) => new() { LineValveOpen = isOpen };

    /// <summary>Forgets the cycle; the next one begins softly.</summary>
    private void Rest(LineSenses senses, double volts, double dt)
    {
        _wave.Restart();
        _regulator.Rest(senses, volts, dt);
        Target = null;
    }

    private Actuation RunWave(in SuctionIntent intent, LineSenses senses, double volts, bool isQuiet, double dt)
    {
        _wave.Advance(dt, intent);
        Target = Vacuum.Max(_wave.Now(Side.Left).Target, _wave.Now(Side.Right).Target);
        return _regulator.Follow(_wave, intent.Lines, senses, volts, isQuiet, dt);
    }

    /// <summary>A wave begins on released lines only: else what was held before would be held on.</summary>
    private static bool IsReleased(PerSide<bool> lines, LineSenses senses) =>
        !(lines.Left && senses.Line.Left >= SafetyLimits.Released) && !(lines.Right && senses.Line.Right >= SafetyLimits.Released);
}
