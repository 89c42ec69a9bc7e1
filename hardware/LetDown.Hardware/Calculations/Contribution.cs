namespace LetDown.Hardware.Calculations;

/// <summary>One source of error of the vacuum reading.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Raw">Largest error at a vacuum, mmHg, when the sensor is not zeroed.</param>
/// <param name="Zeroed">Largest error at a vacuum, mmHg, when what it reads at ambient is taken off.</param>
/// <param name="Calibrated">The same when its span was also set by a gauge at bring-up.</param>
/// <param name="Why">Where the figure comes from.</param>
internal sealed record Contribution(string Name, Func<double, double> Raw, Func<double, double> Zeroed, Func<double, double> Calibrated, string Why);
