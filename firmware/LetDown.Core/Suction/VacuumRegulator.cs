using LetDown.Core.Safety;
using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>
/// Makes one or both lines follow the wave with one motor. Feed-forward from the plant that was learned, feedback on the observed vacuum;
/// the line valves end each build-up, and what a cycle missed of its peak corrects the next.
/// </summary>
internal sealed class VacuumRegulator
{
    private readonly MotorModel _motor = new();
    private readonly MotorPace _pace;
    private readonly PerSide<PulledLine> _pulled = new(new(Side.Left), new(Side.Right));
    private readonly PerSide<ShortfallWatch> _short = new(new(), new());
    private readonly PlantEstimate _left;
    private readonly PlantEstimate _right;
    private readonly PlantEstimate _both;
    private readonly AirMeter _meter = new();

    /// <summary>Knows nothing yet but <paramref name="headSpace"/>, the air in one line with an empty bottle, mL: a first guess.</summary>
    public VacuumRegulator(double headSpace)
    {
        _pace = new(_motor);
        _left = new(headSpace);
        _right = new(headSpace);
        _both = new(2 * headSpace);
    }

    /// <summary>The air that was found; only in the tick in which a build-up ended that told it.</summary>
    public AirReading? Air { get; private set; }

    /// <summary>Why the wave is not reached on a side.</summary>
    public Shortfall Shortfall(Side side) => _short[side].Shortfall;

    /// <summary>Nothing is pulled: what the lines are like may change meanwhile, and the next wave begins anew from where they are.</summary>
    public void Rest(LineSenses senses, double volts, double dt)
    {
        _motor.Rest(volts, dt);
        _meter.Begin();
        Air = null;
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
            _meter.Begin();
            BeginCycle(wave, lines, plant);
        }

        var isReadyTime = !IsPulling(wave) && _pace.IsReadyTime(wave, plant);
        Steer(Side.Left, wave, lines, senses, alone, isReadyTime, dt);
        Steer(Side.Right, wave, lines, senses, alone, isReadyTime, dt);
        return new Actuation
        {
            Motor = _motor.DutyFor(Speed(wave, lines, plant, isReadyTime, isQuiet), isQuiet, dt),
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
            _meter.Pull(_motor.Speed, mean, manifold, dt);
            Air = null;
        }
        else
        {
            estimate.Skip();
            Air = _meter.Part(lines);
        }

        var flow = _motor.Speed * PlantModel.CapacityAt(manifold);
        var pulled = estimate.Plant.Share(Count(joined) / (double)Count(lines));
        _pulled.Left.Observe(line.Left.MmHg, flow, pulled, dt);
        _pulled.Right.Observe(line.Right.MmHg, flow, pulled, dt);
    }

    private void Steer(Side side, SuctionWave wave, PerSide<bool> lines, LineSenses senses, in Plant alone, bool isReadyTime, double dt)
    {
        if (!lines[side])
        {
            return;
        }

        var (line, manifold) = (_pulled[side], senses.Manifold.MmHg);
        var isOtherOpen = lines[side.Other()] && _pulled[side.Other()].IsValveOpen;
        var behind = new BehindValve(manifold, _motor.Speed * PlantModel.CapacityAt(manifold), alone, isOtherOpen);
        if (IsPulling(wave))
        {
            line.Pull(wave, behind, _motor.IsAtItsEnd, dt);
        }
        else
        {
            line.LetGo(wave, behind, isReadyTime, dt);
        }
    }

    private double Speed(SuctionWave wave, PerSide<bool> lines, in Plant plant, bool isReadyTime, bool isQuiet)
    {
        if (!IsPulling(wave))
        {
            return isReadyTime ? _pace.ReadySpeed(wave, plant, Count(lines), isQuiet) : 0;
        }

        var open = new PerSide<bool>(lines.Left && _pulled.Left.IsValveOpen, lines.Right && _pulled.Right.IsValveOpen);
        var pulled = plant.Share(Count(open) / (double)Count(lines));
        return Math.Max(
            lines.Left ? _pace.Speed(_pulled.Left, wave, pulled, isQuiet) : 0,
            lines.Right ? _pace.Speed(_pulled.Right, wave, pulled, isQuiet) : 0);
    }

    private static bool IsPulling(SuctionWave wave) => wave.Stage is WaveStage.Build or WaveStage.Hold;
}
