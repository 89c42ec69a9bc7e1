using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>
/// Follows the wave in one line: feed-forward from the plant model, proportional and integral action on the error while
/// vacuum builds and holds; in release the vent is opened for a share of each short window.
/// </summary>
internal sealed class VacuumRegulator
{
    /// <summary>Duty for each mmHg of error.</summary>
    private const double Proportional = 0.008;

    /// <summary>Duty for each mmHg of error and second.</summary>
    private const double Integral = 0.05;

    /// <summary>Most that the integral may add: what the largest expected leak needs.</summary>
    private const double IntegralMost = 0.6;

    /// <summary>Above the set point by this, mmHg, the line valve shuts so that the manifold cannot pull on.</summary>
    private const double ShutAbove = 1.5;

    /// <summary>Above the set point by this, mmHg, the vent lets a little air in.</summary>
    private const double BleedAbove = 6;

    /// <summary>Window in which the vent opens once while releasing, s: well above the vent's own delay.</summary>
    private const double VentWindow = 0.024;

    /// <summary>Share of the time open for each mmHg above the set point.</summary>
    private const double VentProportional = 0.01;

    /// <summary>Below this set point, mmHg, the vent stays open: every cycle reaches ambient.</summary>
    private const double VentFullyBelow = 18;

    /// <summary>Duty that keeps the shut-off manifold ready for the next cycle.</summary>
    private const double IdleDuty = 0.25;

    private double _integral;
    private double _window;

    public void Restart()
    {
        _integral = 0;
        _window = 0;
    }

    public LineDrive Follow(in WavePoint now, in WavePoint ahead, Vacuum line, Vacuum manifold, Vacuum peak, double headSpace, double dt) =>
        now.Stage switch
        {
            WaveStage.Off => LineDrive.Vented,
            WaveStage.Build or WaveStage.Hold => Pull(now, ahead, line, headSpace, dt),
            _ => LetGo(now, line, manifold, peak, headSpace, dt),
        };

    private LineDrive Pull(in WavePoint now, in WavePoint ahead, Vacuum line, double headSpace, double dt)
    {
        var error = (now.Target - line).MmHg;
        var forward = PlantModel.DutyFor(Math.Max(ahead.Slope, 0), line.MmHg, headSpace);
        var wanted = forward + (Proportional * error) + _integral;
        if (wanted is > 0 and < 1)
        {
            _integral = Math.Clamp(_integral + (Integral * error * dt), 0, IntegralMost);
        }

        return new(Duty.Clamped(wanted), LineValveOpen: error > -ShutAbove, VentClosed: error > -BleedAbove);
    }

    private LineDrive LetGo(in WavePoint now, Vacuum line, Vacuum manifold, Vacuum peak, double headSpace, double dt)
    {
        _window = _window + dt >= VentWindow ? 0 : _window + dt;
        var share = PlantModel.VentShareFor(now.Slope, line.MmHg, headSpace) + (VentProportional * (line - now.Target).MmHg);
        var open = now.Target.MmHg < VentFullyBelow || _window < share * VentWindow;
        return new(Duty.Clamped(manifold < peak ? IdleDuty : 0), LineValveOpen: false, VentClosed: !open);
    }
}
