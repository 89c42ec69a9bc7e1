using LetDown.Core.Units;

namespace LetDown.Firmware.Analysis;

/// <summary>One line of a file of weights.</summary>
/// <param name="Seconds">When.</param>
/// <param name="Grams">What each scale showed; null where the cell is empty.</param>
internal readonly record struct WeightRow(double Seconds, PerSide<double?> Grams);
