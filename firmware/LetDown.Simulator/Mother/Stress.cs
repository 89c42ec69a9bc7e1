namespace LetDown.Simulator.Mother;

/// <summary>What weighs on her while she pumps, as studied (LD26 to LD28).</summary>
public enum Stress
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>Loud noise.</summary>
    Noise,

    /// <summary>Sums in her head.</summary>
    MentalArithmetic,
}
