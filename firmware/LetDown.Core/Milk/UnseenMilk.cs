namespace LetDown.Core.Milk;

/// <summary>Milk that cannot be seen goes on as it was last seen, but less and less, for nothing says that it still does.</summary>
/// <param name="From">When it was seen last, s.</param>
/// <param name="Grams">Milk then.</param>
/// <param name="Flow">Flow then, g/s.</param>
internal readonly record struct UnseenMilk(double From, double Grams, double Flow)
{
    public double FlowAt(double seconds) => Flow * Left(seconds);

    public double GramsAt(double seconds) => Grams + (Flow * MilkLimits.FlowMemory * (1 - Left(seconds)));

    private double Left(double seconds) => Math.Exp(-(seconds - From) / MilkLimits.FlowMemory);
}
