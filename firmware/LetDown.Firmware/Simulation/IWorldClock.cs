namespace LetDown.Firmware.Simulation;

/// <summary>How the time of the simulated world goes on from tick to tick.</summary>
internal interface IWorldClock
{
    /// <summary>The next moment of the world.</summary>
    /// <param name="world">The world's present moment.</param>
    /// <param name="loop">The loop's stamp of this tick.</param>
    TimeSpan Next(TimeSpan world, TimeSpan loop);
}
