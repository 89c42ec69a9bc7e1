using LetDown.Core.Units;
using LetDown.Rig.Bench.Files;
using LetDown.Rig.Running;

namespace LetDown.Rig.Bench.Running;

/// <summary>One look of all instruments.</summary>
/// <param name="At">Pump's seconds since the run began, in the middle between question and answer.</param>
/// <param name="Took">How long that was: nobody knows when in between it was so, s.</param>
/// <param name="Values">By quantity; no number for what the bench does not measure.</param>
internal readonly record struct BenchReading(double At, double Took, IReadOnlyList<double> Values)
{
    public double this[BenchQuantity quantity] => Values[(int)quantity];

    /// <summary>What is not measured counts as nothing; who needs it is refused before the run.</summary>
    public Measured Measured => new(
        new(new Vacuum(Known(BenchQuantity.LineLeft)), new Vacuum(Known(BenchQuantity.LineRight))),
        new(new Mass(Known(BenchQuantity.BottleLeft)), new Mass(Known(BenchQuantity.BottleRight))));

    private double Known(BenchQuantity quantity) => double.IsNaN(this[quantity]) ? 0 : this[quantity];
}
