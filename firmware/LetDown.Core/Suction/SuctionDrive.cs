using LetDown.Core.Safety;
using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>Turns what the session wants of suction into valves, vents and motor duty.</summary>
internal sealed class SuctionDrive(double headSpace)
{
    /// <summary>Air that milk can never displace, mL: shield and tubing.</summary>
    private const double LeastHeadSpace = 20;

    private readonly SuctionWave _wave = new();
    private readonly VacuumRegulator _regulator = new();
    private Side _side;

    /// <summary>Set point of the last tick; no value while suction is off.</summary>
    public Vacuum? Target { get; private set; }

    /// <summary>Depth and rate of the present cycle; default while off.</summary>
    public SuctionShape Shape => _wave.Shape;

    /// <summary>True in the tick in which a cycle begins.</summary>
    public bool CycleBegan => _wave.CycleBegan;

    /// <summary>Forgets the cycle; the next one begins softly.</summary>
    public void Restart()
    {
        _wave.Restart();
        _regulator.Restart();
        Target = null;
    }

    public Actuation Drive(in SuctionIntent intent, LineSenses senses, PerSide<Mass> collected, double dt)
    {
        if (intent.Mode != SuctionMode.Wave || intent.Side != _side)
        {
            Restart();
            _side = intent.Side;
        }

        return intent.Mode switch
        {
            SuctionMode.Wave => RunWave(intent, senses, collected[intent.Side], dt),
            SuctionMode.Zeroing => OpenEverything(),
            _ => Actuation.Safe,
        };
    }

    private Actuation RunWave(in SuctionIntent intent, LineSenses senses, Mass milk, double dt)
    {
        var now = _wave.Advance(dt, intent.Shape);
        var air = Math.Max(LeastHeadSpace, headSpace - milk.Millilitres);
        var line = senses.Line[intent.Side];
        var drive = _regulator.Follow(
            now, _wave.Ahead(PlantModel.MotorLag), line, senses.Manifold, _wave.Shape.Peak, air, dt);
        Target = now.Target;
        var side = new SideActuation { LineValveOpen = drive.LineValveOpen, VentClosed = drive.VentClosed };
        return new Actuation { Motor = drive.Motor, Sides = default(PerSide<SideActuation>).With(intent.Side, side) };
    }

    private static Actuation OpenEverything()
    {
        var open = new SideActuation { LineValveOpen = true };
        return new Actuation { Sides = new(open, open) };
    }
}
