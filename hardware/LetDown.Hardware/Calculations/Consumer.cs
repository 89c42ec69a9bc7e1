namespace LetDown.Hardware.Calculations;

/// <summary>Something that draws current.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Volts">Its rail.</param>
/// <param name="Amperes">What it draws at most for longer than a second.</param>
/// <param name="Why">Where that comes from.</param>
internal readonly record struct Consumer(string Name, double Volts, double Amperes, string Why)
{
    public double Watts => Volts * Amperes;
}
