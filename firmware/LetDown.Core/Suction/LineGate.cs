namespace LetDown.Core.Suction;

/// <summary>
/// Line valve and vent of one line. The valve ends the build-up to the millisecond, because the motor cannot; it opens again where what
/// waits in the manifold is just what the line has lost. In release the vent opens for a share of each short window.
/// </summary>
internal sealed class LineGate
{
    /// <summary>What a line still gains after its valve was told to shut, in seconds of its present slope: sensor, tick and half the valve's travel.</summary>
    private const double ShutLead = 0.0055;

    /// <summary>A valve needs this long from one end to the other, s.</summary>
    public const double Travel = 0.009;

    /// <summary>The vent is told to shut this long before the build-up begins, s: half its travel.</summary>
    private const double VentLead = 0.004;

    /// <summary>The valve shuts where the line would go beyond its goal by this, mmHg ...</summary>
    private const double ShutAbove = 0.7;

    /// <summary>... and a shut line that has lost this, mmHg, is topped up.</summary>
    private const double TopUpBelow = 2.5;

    /// <summary>Above the peak by this, mmHg, the vent lets a little air in.</summary>
    private const double BleedAbove = 6;

    /// <summary>Window in which the vent opens once while releasing, s: well above the vent's own delay.</summary>
    private const double VentWindow = 0.024;

    /// <summary>A shorter opening than this, s, would hardly lift the vent from its seat.</summary>
    private const double ShortestVenting = 0.004;

    /// <summary>Every cycle comes down to this, mmHg, well below 20, whatever its shape says.</summary>
    private const double Released = 8;

    /// <summary>Room for vents that are narrower than they should be: a share of the time.</summary>
    private const double VentReserve = 1.3;

    private double _sinceChange;
    private double _sinceVenting;
    private double _sinceLetGo;
    private double _window;
    private double _venting;
    private bool _isEmpty;

    public bool ValveOpen { get; private set; }

    public bool VentClosed { get; private set; }

    /// <summary>True when motor and line are one room and no air comes in.</summary>
    public bool IsJoined => ValveOpen && VentClosed && _sinceChange > Travel && _sinceVenting > Travel;

    public void Restart()
    {
        ValveOpen = false;
        VentClosed = false;
        _sinceChange = 0;
        _window = VentWindow;
    }

    /// <summary>Build-up and hold: up to <paramref name="goal"/> and no further.</summary>
    /// <param name="line">Vacuum of the line and its slope.</param>
    /// <param name="goal">mmHg.</param>
    /// <param name="limit">What it must not pass even if all that leaks were sealed in this moment, mmHg.</param>
    /// <param name="behind">What the valve opens to.</param>
    /// <param name="dt">s.</param>
    public void Pull(LineObserver line, double goal, double limit, in BehindValve behind, double dt)
    {
        Tick(dt);
        _isEmpty = false;
        _sinceLetGo = 0;
        _window = VentWindow;
        VentClosed = line.Vacuum < goal + BleedAbove;
        if (ValveOpen)
        {
            var isSafe = line.Deepest + (Math.Max(behind.Pull, line.Slope) * ShutLead) < limit;
            SetValve(isSafe && line.Vacuum + (line.Slope * ShutLead) < goal + ShutAbove);
        }
        else if (_sinceChange > Travel && line.Vacuum < goal - TopUpBelow && (!behind.IsOtherOpen || behind.Manifold > line.Vacuum))
        {
            // Never into a manifold that is shallower: the deeper of two lines would pull the other along.
            SetValve(line.Vacuum + behind.Gift(line.Vacuum) + (behind.Pull * Travel) < Math.Min(goal, limit));
        }
    }

    /// <summary>Release and rest: down along the set point, and to ambient in time. Line and manifold empty together.</summary>
    /// <param name="line">mmHg.</param>
    /// <param name="peak">What the line must not pass when the valve opens, mmHg.</param>
    /// <param name="soon">Where the set point will be at the end of a window.</param>
    /// <param name="left">What is left of the cycle, s.</param>
    /// <param name="behind">What the valve opens to.</param>
    /// <param name="dt">s.</param>
    public void LetGo(double line, double peak, in WavePoint soon, double left, in BehindValve behind, double dt)
    {
        Tick(dt);
        _sinceLetGo += dt;
        _isEmpty |= line < Released && behind.Manifold < Released;
        var isSafe = line + (ValveOpen ? behind.Pull * ShutLead : behind.Gift(line) + (behind.Pull * Travel)) < peak;

        // Once in each cycle the valve really shuts: what still turns of the motor must not fight the vent.
        SetValve(isSafe && !_isEmpty && _sinceLetGo > Travel);
        var perRoot = PlantModel.Atmosphere * PlantModel.VentFlow / PlantModel.AirOf(behind.Alone.Fill);
        VentClosed = !(MustHurry(line, left, perRoot) || IsVenting(line, soon, perRoot, dt));
    }

    /// <summary>The next build-up is near: the motor starts through the open vent, so that it turns when the vent shuts.</summary>
    public void MakeReady(double left, double dt)
    {
        Tick(dt);
        SetValve(true);
        VentClosed = left <= VentLead;
    }

    private static bool MustHurry(double line, double left, double perRoot)
    {
        var needed = 2 * (Math.Sqrt(Math.Max(line, Released)) - Math.Sqrt(Released)) / perRoot;
        return line < Released || (VentReserve * needed) + Travel >= left;
    }

    private bool IsVenting(double line, in WavePoint soon, double perRoot, double dt)
    {
        _window += dt;
        if (_window >= VentWindow)
        {
            _window = 0;
            var needed = (line - soon.Target.MmHg) / (perRoot * Math.Sqrt(Math.Max(line, 1)));
            _venting = needed < ShortestVenting ? 0 : needed;
        }

        return _window < _venting;
    }

    private void SetValve(bool open)
    {
        _sinceChange = open == ValveOpen ? _sinceChange : 0;
        ValveOpen = open;
    }

    private void Tick(double dt)
    {
        _sinceChange += dt;
        _sinceVenting = VentClosed ? _sinceVenting + dt : 0;
    }
}
