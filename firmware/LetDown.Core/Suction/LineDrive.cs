using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>What the regulator asks of the motor and of one line.</summary>
internal readonly record struct LineDrive(Duty? Motor, bool LineValveOpen, bool VentClosed)
{
    public static LineDrive Vented => default;
}
