namespace LetDown.Firmware.Workshop;

/// <summary>Time, and what happens beside the loop while it passes.</summary>
internal interface IWorld
{
    /// <summary>Waits for the next tick, lets what is beside the loop happen, and returns the tick's stamp.</summary>
    TimeSpan Next();
}
