namespace LetDown.Rig.Bench.Files;

/// <summary>What goes with each quantity.</summary>
internal static class BenchQuantities
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<BenchQuantity> All { get; } = Enum.GetValues<BenchQuantity>();

    /// <summary>What readings come to, once scale and offset are applied.</summary>
    public static string Unit(this BenchQuantity quantity) => quantity switch
    {
        BenchQuantity.LineLeft or BenchQuantity.LineRight or BenchQuantity.Manifold => "mmHg",
        BenchQuantity.BottleLeft or BenchQuantity.BottleRight => "g",
        BenchQuantity.MotorCurrent => "A",
        _ => "V",
    };

    /// <summary>How the simulated bench is asked for it (docs/testing/bench.md).</summary>
    public static string UsualQuestion(this BenchQuantity quantity) => quantity switch
    {
        BenchQuantity.LineLeft => "MEAS:PRES? (@left)",
        BenchQuantity.LineRight => "MEAS:PRES? (@right)",
        BenchQuantity.Manifold => "MEAS:PRES? (@manifold)",
        BenchQuantity.BottleLeft => "MEAS:WEIG? (@left)",
        BenchQuantity.BottleRight => "MEAS:WEIG? (@right)",
        BenchQuantity.MotorCurrent => "MEAS:CURR?",
        _ => "MEAS:VOLT?",
    };
}
