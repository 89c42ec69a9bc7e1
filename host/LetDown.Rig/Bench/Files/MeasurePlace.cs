namespace LetDown.Rig.Bench.Files;

/// <summary>A quantity: which instrument measures it, how it is asked, and what its answer comes to.</summary>
/// <param name="Quantity">What.</param>
/// <param name="Instrument">By the name of an instrument.</param>
/// <param name="Ask">The query.</param>
/// <param name="Scale">The answer is multiplied by this.</param>
/// <param name="Offset">Then this is added, in the quantity's unit.</param>
internal sealed record MeasurePlace(BenchQuantity Quantity, string Instrument, string Ask, double Scale, double Offset)
{
    public double Value(double answer) => (answer * Scale) + Offset;
}
