using LetDown.Board.Description;
using LetDown.Core.Units;

namespace LetDown.Hardware.Calculations;

/// <summary>From mmHg to volts and counts, by board.json.</summary>
internal sealed class VacuumScale(AnalogDescription analog)
{
    private const double Counts = 4096;

    /// <summary>Volts at the converter for each mmHg.</summary>
    public double VoltsPerMmHg { get; } =
        analog.Vacuum.SupplyVolts * analog.Vacuum.SharePerKilopascal / Vacuum.MmHgPerKilopascal * analog.Vacuum.Divider;

    /// <summary>Volts at the converter at ambient.</summary>
    public double VoltsAtAmbient { get; } = analog.Vacuum.SupplyVolts * analog.Vacuum.ShareAtAmbient * analog.Vacuum.Divider;

    /// <summary>One count of the converter, mmHg.</summary>
    public double MmHgPerCount => analog.ReferenceVolts / Counts / VoltsPerMmHg;

    /// <summary>What a share of the reading at ambient is worth, mmHg: a supply that is 1 % off shifts the reading by a hundredth of it.</summary>
    public double MmHgOfAmbient => VoltsAtAmbient / VoltsPerMmHg;

    /// <summary>Share of the divider's ratio that two resistors of this tolerance may be off.</summary>
    public double DividerError(double tolerance) => 2 * tolerance * (1 - analog.Vacuum.Divider);
}
