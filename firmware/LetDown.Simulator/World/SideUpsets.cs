using LetDown.Core.Units;
using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.World;

/// <summary>What disturbs one side: seal, sensor, and the bottle on its scale.</summary>
internal sealed class SideUpsets
{
    /// <summary>Time constant of a scale's creep, s. Our assumption.</summary>
    private const double CreepSeconds = 600;

    /// <summary>A shield slips, a bottle is taken, in a fifth of a second. Our assumption, as the knocks' pitch.</summary>
    private const double Ramp = 0.2;

    private static readonly Between KnockHertz = new(8, 20);

    private readonly Side _side;
    private readonly DisturbanceLog _log;
    private readonly EpisodeClock _slip;
    private readonly EpisodeClock _knock;
    private readonly EpisodeClock _pull;
    private readonly EpisodeClock _lift;
    private readonly RandomStream _pitch;
    private readonly Oscillation _ring = new();
    private readonly Drift _sensor;
    private readonly Drift _scale;
    private readonly double _creepShare;

    private double _load;
    private double _creep;
    private double _seat;
    private bool _isReplaced;

    public SideUpsets(int seed, Side side, Disturbances disturbances, DisturbanceLog log)
    {
        _side = side;
        _log = log;
        _slip = new(Stream("seal slips"), disturbances.SealSlips, Ramp);
        _knock = new(Stream("knocks"), disturbances.Knocks);
        _pull = new(Stream("cable pulls"), disturbances.CablePulls, Ramp, isSigned: true);
        _lift = new(Stream("bottle lifts"), disturbances.BottleLifts, Ramp, isSigned: true);
        _pitch = Stream("knock pitch");
        _sensor = new(Stream("sensor drift"), disturbances.SensorPerKelvin, disturbances.SensorWander);
        _scale = new(Stream("scale drift"), disturbances.ScalePerKelvin, wander: 0);
        _creepShare = disturbances.ScaleCreep * Stream("scale creep").Normal();

        RandomStream Stream(string what) => new(seed, $"disturbed {what} {(side == Side.Left ? "left" : "right")}");
    }

    /// <summary>What the slipped shield leaks on top, mL/s for each mmHg.</summary>
    public double Leak => _slip.Strength * _slip.Size;

    /// <summary>Drift of the vacuum sensor, mmHg.</summary>
    public double SensorError => _sensor.Value;

    /// <summary>Step from which on something happens or may have to end.</summary>
    public long Onset => Math.Min(Math.Min(_slip.Onset, _knock.Onset), Math.Min(_pull.Onset, _lift.Onset));

    public void Step(long step)
    {
        Note(step, _slip, DisturbanceKind.SealSlip);
        Note(step, _pull, DisturbanceKind.CablePull);
        if (Note(step, _knock, DisturbanceKind.Knock))
        {
            _ring.Begin(KnockHertz.Draw(_pitch), _knock.Duration.TotalSeconds);
        }

        _isReplaced &= !Note(step, _lift, DisturbanceKind.BottleLift);
        if (_lift.Strength > 0 && !_isReplaced && _lift.IsPastMiddle(step))
        {
            _seat += _lift.Size;
            _isReplaced = true;
        }
    }

    public void StepSecond(double kelvin)
    {
        _sensor.StepSecond(kelvin);
        _scale.StepSecond(kelvin);
        _creep += ((_creepShare * _load) - _creep) / CreepSeconds;
    }

    /// <summary>How far a scale is from the weight of bottle and milk in this step, g.</summary>
    public double ScaleError(double load, double walk)
    {
        _load = load;
        var ringing = _knock.Strength > 0 ? _knock.Size * _ring.Next() : 0;
        var resting = load + _seat + (load * walk) + (_pull.Strength * _pull.Size) + ringing;
        return (resting * (1 - _lift.Strength)) - load + _scale.Value + _creep;
    }

    private bool Note(long step, EpisodeClock clock, DisturbanceKind kind)
    {
        var begins = clock.Step(step);
        if (begins)
        {
            _log.Add(kind, step, clock, _side);
        }

        return begins;
    }
}
