using LetDown.Core.Units;

namespace LetDown.Simulator.Mother;

/// <summary>
/// Pumps a mother with an ideal wave, as a research protocol does: no pump, no chips, no controller. Steps of 20 ms, so that a thousand
/// women take seconds.
/// </summary>
internal sealed class ResearchPump(SimulatedMother mother)
{
    /// <summary>Step, s: a fifth of the shortest part of the fastest cycle.</summary>
    public const double Dt = 0.02;

    private double _phase;

    public SimulatedMother Mother => mother;

    /// <summary>Time pumped so far, s.</summary>
    public double Seconds { get; private set; }

    /// <summary>Grams that came from each breast.</summary>
    public PerSide<double> Grams { get; private set; }

    public PerSide<Flow> Flow { get; private set; }

    /// <summary>One step with this peak vacuum on the breasts that are pumped.</summary>
    public void Step(bool left, bool right, double peak, double rate)
    {
        Seconds += Dt;
        _phase = (_phase + (rate / 60 * Dt)) % 1;
        var vacuum = new Vacuum(peak * Wave(_phase));
        Flow = mother.Advance(Dt, new(left ? vacuum : default, right ? vacuum : default));
        Grams = new(Grams.Left + (Flow.Left.GramsPerSecond * Dt), Grams.Right + (Flow.Right.GramsPerSecond * Dt));
    }

    /// <summary>Fast build-up, hold, slower release, rest (VA08).</summary>
    private static double Wave(double phase) => phase switch
    {
        < 0.28 => Swing(phase / 0.28),
        < 0.46 => 1,
        < 0.78 => 1 - Swing((phase - 0.46) / 0.32),
        _ => 0,
    };

    private static double Swing(double share) => (1 - Math.Cos(Math.PI * share)) / 2;
}
