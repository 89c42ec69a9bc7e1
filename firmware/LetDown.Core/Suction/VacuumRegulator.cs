using LetDown.Core.Safety;
using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>
/// Makes one or both lines follow the wave with one motor. Feed-forward from the plant that was learned, feedback on the observed vacuum;
/// the line valves end each build-up, and what a cycle missed of its peak corrects the next.
/// </summary>
/// <param name="headSpace">Air in one line with an empty bottle, mL: a first guess.</param>
internal sealed class VacuumRegulator(double headSpace)
{
    /// <summary>How far ahead the motor looks, s: what it is late in spite of its lead.</summary>
    private const double Preview = 0.04;

    /// <summary>Fastest that the motor runs for each line that is still vented: 0.75 of 200 mL/s through one vent leaves 14 mmHg.</summary>
    private const double FastestVented = 0.75;

    /// <summary>Share of the time to the peak from which the motor begins to hurry, and from which it gives all it has.</summary>
    private const double HurryFrom = 0.5;
    private const double HurryAll = 0.75;

    /// <summary>With less time than this left, s, the motor cannot do anything about it any more.</summary>
    private const double TooLate = 0.04;

    /// <summary>Share of the time to the peak that a steady speed takes.</summary>
    private const double SteadyShare = 0.8;

    /// <summary>Time for the motor to come up before a build-up that needs it all, s.</summary>
    private const double LongReady = 0.1;

    private readonly MotorModel _motor = new();
    private readonly PerSide<PulledLine> _pulled = new(new(Side.Left), new(Side.Right));
    private readonly PerSide<ShortfallWatch> _short = new(new(), new());
    private readonly PlantEstimate _left = new(headSpace);
    private readonly PlantEstimate _right = new(headSpace);
    private readonly PlantEstimate _both = new(2 * headSpace);

    /// <summary>Why the wave is not reached on a side.</summary>
    public Shortfall Shortfall(Side side) => _short[side].Shortfall;

    /// <summary>Nothing is pulled: what the lines are like may change meanwhile, and the next wave begins anew from where they are.</summary>
    public void Rest(LineSenses senses, double volts, double dt)
    {
        _motor.Rest(volts, dt);
        _pulled.Left.Restart(senses.Line.Left.MmHg);
        _pulled.Right.Restart(senses.Line.Right.MmHg);
        _short.Left.Restart();
        _short.Right.Restart();
        _left.Doubt();
        _right.Doubt();
        _both.Doubt();
    }

    public Actuation Follow(SuctionWave wave, PerSide<bool> lines, LineSenses senses, double volts, bool isQuiet, double dt)
    {
        var estimate = lines.Left && lines.Right ? _both : lines.Left ? _left : _right;
        _motor.Update(volts, dt);
        Learn(estimate, lines, senses, dt);
        var plant = estimate.Plant;
        var alone = plant.Share(1.0 / Count(lines));
        if (wave.CycleBegan)
        {
            BeginCycle(wave, lines, plant);
        }

        Steer(Side.Left, wave, lines, senses, alone, dt);
        Steer(Side.Right, wave, lines, senses, alone, dt);
        return new Actuation
        {
            Motor = _motor.DutyFor(Speed(wave, lines, plant, alone, isQuiet), isQuiet, dt),
            Sides = new(lines.Left ? _pulled.Left.Actuation : default, lines.Right ? _pulled.Right.Actuation : default),
        };
    }

    private static int Count(PerSide<bool> lines) => lines.Left && lines.Right ? 2 : 1;

    private void BeginCycle(SuctionWave wave, PerSide<bool> lines, in Plant plant)
    {
        for (var side = Side.Left; side <= Side.Right; side++)
        {
            if (lines[side] && _pulled[side].Deepest > 0)
            {
                _short[side].Judge(wave.LastPeaks[side].MmHg, _pulled[side].Deepest, wave.LastTimeToPeak, plant, _motor);
            }
        }

        _pulled.Left.Judge(_pulled.Right.IsThere);
        _pulled.Right.Judge(_pulled.Left.IsThere);
        _pulled.Left.Begin(wave);
        _pulled.Right.Begin(wave);
    }

    private void Learn(PlantEstimate estimate, PerSide<bool> lines, LineSenses senses, double dt)
    {
        var joined = new PerSide<bool>(lines.Left && _pulled.Left.IsJoined, lines.Right && _pulled.Right.IsJoined);
        var (line, manifold) = (senses.Line, senses.Manifold.MmHg);
        if (joined == lines)
        {
            var mean = ((lines.Left ? line.Left.MmHg : 0) + (lines.Right ? line.Right.MmHg : 0)) / Count(lines);
            estimate.Update(_motor.Speed, mean, manifold, dt);
        }
        else
        {
            estimate.Skip();
        }

        var flow = _motor.Speed * PlantModel.CapacityAt(manifold);
        var pulled = estimate.Plant.Share(Count(joined) / (double)Count(lines));
        _pulled.Left.Observe(line.Left.MmHg, flow, pulled, dt);
        _pulled.Right.Observe(line.Right.MmHg, flow, pulled, dt);
    }

    private void Steer(Side side, SuctionWave wave, PerSide<bool> lines, LineSenses senses, in Plant alone, double dt)
    {
        if (!lines[side])
        {
            return;
        }

        var (line, manifold) = (_pulled[side], senses.Manifold.MmHg);
        var flow = _motor.Speed * PlantModel.CapacityAt(manifold);
        var isOtherOpen = lines[side.Other()] && _pulled[side.Other()].IsValveOpen;
        if (IsPulling(wave))
        {
            line.Pull(wave, manifold, flow, alone, isOtherOpen, _motor.IsAtItsEnd, dt);
        }
        else
        {
            line.LetGo(wave, manifold, flow, alone, isOtherOpen, IsReadyTime(wave, alone.Share(Count(lines))), dt);
        }
    }

    private double Speed(SuctionWave wave, PerSide<bool> lines, in Plant plant, in Plant alone, bool isQuiet)
    {
        if (!IsPulling(wave))
        {
            return IsReadyTime(wave, plant) ? ReadySpeed(wave, plant, FastestVented * Count(lines)) : 0;
        }

        var open = new PerSide<bool>(lines.Left && _pulled.Left.IsValveOpen, lines.Right && _pulled.Right.IsValveOpen);
        var pulled = alone.Share(Count(open));
        return Math.Max(
            lines.Left ? Speed(_pulled.Left, wave, pulled, isQuiet) : 0, lines.Right ? Speed(_pulled.Right, wave, pulled, isQuiet) : 0);
    }

    private double Speed(PulledLine line, SuctionWave wave, in Plant plant, bool isQuiet)
    {
        var needed = line.TimeToPeak(wave, _motor.Fastest, plant);
        var hurried = Hurry(needed, wave.LeftToPeak);
        var followed = line.SpeedWanted(wave, Preview, plant);

        // A steady speed through all of build-up and hold is the slowest that still reaches the peak.
        return isQuiet ? Math.Max(hurried, Math.Min(followed, Steady(needed, wave.LeftToPeak))) : Math.Max(hurried, followed);
    }

    private double Steady(double needed, double left) => _motor.Fastest * needed / (SteadyShare * Math.Max(left, TooLate));

    /// <summary>
    /// Speed from which the peak can just be reached in time, whatever the shape asks for now: nothing while there is time to spare, everything
    /// when there is none.
    /// </summary>
    private double Hurry(double needed, double left)
    {
        var share = needed / Math.Max(left, TooLate);
        return _motor.Fastest * Math.Clamp((share - HurryFrom) / (HurryAll - HurryFrom), 0, 1);
    }

    /// <summary>Speed with which the next build-up must begin if it is not to be late.</summary>
    private double HurryAtOnce(SuctionWave wave, in Plant plant) =>
        Hurry(plant.TimeFor(0, Deepest(wave), _motor.Fastest), wave.TimeToPeak);

    private bool IsReadyTime(SuctionWave wave, in Plant plant) =>
        wave.Left <= (HurryAtOnce(wave, plant) > 0 ? LongReady : Preview + LineGate.Travel);

    /// <summary>Speed that the next build-up will begin with, so that the motor turns when the vents shut.</summary>
    private double ReadySpeed(SuctionWave wave, in Plant plant, double most)
    {
        var ahead = wave.Ahead(wave.Peaks.Left >= wave.Peaks.Right ? Side.Left : Side.Right, Preview);
        var speed = ahead.Stage == WaveStage.Build ? plant.Fill * ahead.Slope : 0;
        return Math.Min(most, Math.Max(speed, HurryAtOnce(wave, plant)));
    }

    private static double Deepest(SuctionWave wave) => Vacuum.Max(wave.Peaks.Left, wave.Peaks.Right).MmHg;

    private static bool IsPulling(SuctionWave wave) => wave.Stage is WaveStage.Build or WaveStage.Hold;
}
