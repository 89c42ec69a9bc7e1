using LetDown.Core.Units;

namespace LetDown.Core.Safety;

/// <summary>Zeroed vacuum of both lines and the manifold.</summary>
internal sealed class LineSenses
{
    /// <summary>A valve needs up to 9 ms to open, and the manifold as long to empty into the line, s.</summary>
    private const double Alike = 0.03;

    /// <summary>After a tick this late, s, the one-shot may have dropped the valves meanwhile (20 ms is the shortest that a board file may name).</summary>
    public const double Unwatched = 0.02;

    private readonly PerSide<SensorZero> _zero = new(new(), new());
    private readonly SensorZero _manifoldZero = new();
    private PerSide<double> _joined;

    public PerSide<Vacuum> Line { get; private set; }

    public Vacuum Manifold { get; private set; }

    /// <summary>True while a line and the manifold are one room with no way to the air, and have had the time to become alike.</summary>
    public PerSide<bool> AreJoined => new(_joined.Left > Alike, _joined.Right > Alike);

    /// <summary>True when a sensor, last seen vented, read what cannot be its zero.</summary>
    public bool IsZeroOff => _manifoldZero.IsOff || _zero.Left.IsOff || _zero.Right.IsOff;

    /// <summary>Takes the readings that followed <paramref name="last"/>, which tells what was vented.</summary>
    /// <param name="readings">What was measured.</param>
    /// <param name="last">What the actuators were told before.</param>
    /// <param name="dt">s.</param>
    /// <param name="areVentsDoubted">Whether a line stands that did not let go: then what was told to be open is no air, and nothing is learned from it.</param>
    public void Update(in Readings readings, in Actuation last, double dt, bool areVentsDoubted = false)
    {
        Line = new(Zeroed(Side.Left, readings, last, dt, areVentsDoubted), Zeroed(Side.Right, readings, last, dt, areVentsDoubted));
        _joined = new(JoinedFor(Side.Left, last, dt), JoinedFor(Side.Right, last, dt));
        var raw = readings.Manifold.Value;
        _manifoldZero.Update(raw, !areVentsDoubted && IsManifoldVented(last), dt);
        Manifold = _manifoldZero.Apply(raw);
    }

    private Vacuum Zeroed(Side side, in Readings readings, in Actuation last, double dt, bool areVentsDoubted)
    {
        var raw = readings.Sides[side].Line.Value;
        var zero = _zero[side];
        zero.Update(raw, !areVentsDoubted && IsLineVented(last, side), dt);
        return zero.Apply(raw);
    }

    private double JoinedFor(Side side, in Actuation last, double dt) =>
        dt <= Unwatched && last.Sides[side] is { LineValveOpen: true, VentClosed: true } ? _joined[side] + dt : 0;

    private static bool IsLineVented(in Actuation last, Side side)
    {
        var told = last.Sides[side];
        return !told.VentClosed && (!told.LineValveOpen || last.Motor is null);
    }

    private static bool IsManifoldVented(in Actuation last) =>
        last.Motor is null && (IsOpenThrough(last.Sides.Left) || IsOpenThrough(last.Sides.Right));

    private static bool IsOpenThrough(SideActuation told) => told.LineValveOpen && !told.VentClosed;
}
