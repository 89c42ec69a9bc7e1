using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.Walk;

/// <summary>
/// A board without physics: a line is where its set point is, milk flows or does not, and one thing may be broken. Ticks of tens of milliseconds are
/// fine for it, because nothing in it has a time of its own.
/// </summary>
internal sealed class WalkBoard
{
    private const double BottleGrams = 120;

    /// <summary>FL02, g/s.</summary>
    private const double Milk = 0.5;

    /// <summary>What is left of a pull under a shield that does not seal.</summary>
    private const double LeakyShare = 0.1;

    /// <summary>As far as motor and vent alone take a line in which no wave runs, mmHg for each tick and at most.</summary>
    private const double Gain = 8;
    private const double Most = 60;

    private const double Tried = 80;
    private const double Vented = 0.6;

    /// <summary>A motor of some 5 W at 12 V, A.</summary>
    private const double AmperesAtFullDuty = 0.4;

    /// <summary>Cable and adapter, ohm.</summary>
    private const double Cable = 0.15;

    private double _manifold;
    private PerSide<double> _line;
    private PerSide<double> _grams;
    private Sample<Vacuum> _lastLeft;
    private int _ticks;

    public bool IsMilkThere { get; set; }

    public bool IsUnsealed { get; set; }

    public bool IsScaleLost { get; set; }

    public PerSide<bool> IsFull { get; set; }

    public WalkTrouble Trouble { get; set; }

    /// <summary>Everything that is set, as one number: part of what makes a place.</summary>
    public int Conditions => (IsMilkThere ? 1 : 0) | (IsUnsealed ? 2 : 0) | (IsScaleLost ? 4 : 0) | (IsFull.Left ? 8 : 0) | (IsFull.Right ? 16 : 0);

    /// <summary>What is measured after <paramref name="last"/> was driven for <paramref name="dt"/> s.</summary>
    public Readings Measure(TimeSpan at, in PumpStatus status, in Actuation last, Buttons buttons, double dt)
    {
        _ticks++;
        _line = new(Line(Side.Left, status, last), Line(Side.Right, status, last));
        _grams = new(_grams.Left + Drops(Side.Left, status, dt), _grams.Right + Drops(Side.Right, status, dt));
        var amperes = Trouble == WalkTrouble.MotorRuns ? 0.5 : Trouble == WalkTrouble.MotorStands ? 0 : AmperesAtFullDuty * (last.Motor?.Fraction ?? 0);
        return new()
        {
            At = at,
            Sides = new(Left(at), Measured(Side.Right, at, _line.Right)),
            Manifold = new(new(Manifold(status, last)), at),
            MotorAmperes = new(amperes, at),
            SupplyVolts = new(Trouble == WalkTrouble.SupplyLow ? 8 : 12 - (Cable * amperes), at),
            ReferenceShare = new(Trouble == WalkTrouble.ReferenceOff ? 0 : SafetyLimits.ReferenceShare, at),
            Buttons = buttons,
        };
    }

    /// <summary>As deep as the deeper line, and as the self-test wants it while both are shut off.</summary>
    private double Manifold(in PumpStatus status, in Actuation last)
    {
        var isShut = !last.Sides.Left.LineValveOpen && !last.Sides.Right.LineValveOpen;
        return _manifold = status.Target is not null || !isShut ? Math.Max(_line.Left, _line.Right)
            : last.Motor is null || Trouble == WalkTrouble.MotorStands ? _manifold
            : Tried;
    }

    private SideReadings Left(TimeSpan at)
    {
        var line = Trouble switch
        {
            WalkTrouble.LineNoNumber => double.NaN,
            WalkTrouble.LineStuck => 0,
            WalkTrouble.LineShallow => 0.7 * _line.Left,
            WalkTrouble.LineOffset => _line.Left + 30,
            WalkTrouble.DoesNotRelease => Math.Max(_line.Left, 60),
            _ => _line.Left,
        };
        var measured = Measured(Side.Left, at, line);
        _lastLeft = Trouble == WalkTrouble.LineSilent ? _lastLeft : measured.Line;
        return measured with { Line = _lastLeft, Pad = new(new(Trouble == WalkTrouble.PadHot ? 45 : 33), at) };
    }

    /// <summary>No scale ever says the very same count for seconds.</summary>
    private SideReadings Measured(Side side, TimeSpan at, double line) => new()
    {
        Line = new(new(Trouble == WalkTrouble.TooDeep ? 260 : line), at),
        Scale = new(new(IsScaleLost ? double.NaN : BottleGrams + _grams[side] + (0.005 * (_ticks % 3))), at),
        Pad = new(new(33), at),
        BottleFull = IsFull[side],
    };

    private double Line(Side side, in PumpStatus status, in Actuation last)
    {
        var told = last.Sides[side];
        var isPulled = last.Motor is not null && told.LineValveOpen && told.VentClosed;
        var isHere = status.IsTogether || status.Side == side;
        var goal = isHere && status.Target is { } target ? target.MmHg : isPulled ? Math.Min(_line[side] + Gain, Most) : 0;
        goal *= IsUnsealed ? LeakyShare : 1;

        // Without valve and vent a line can lose vacuum, never win any; with the vent open it loses most of it in three ticks.
        return !told.VentClosed ? Math.Min(goal, Vented * _line[side]) : goal;
    }

    private double Drops(Side side, in PumpStatus status, double dt) =>
        IsMilkThere && status.State is (PumpState.Stimulating or PumpState.Expressing) && (status.IsTogether || status.Side == side) ? Milk * dt : 0;
}
