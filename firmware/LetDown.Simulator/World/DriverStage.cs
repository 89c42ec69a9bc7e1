using LetDown.Core.Units;

namespace LetDown.Simulator.World;

/// <summary>
/// Output levels become power. Motor, line valves and vents hang behind the one-shot; pads and massage motors do not, pads have a
/// thermostat of their own.
/// </summary>
internal sealed class DriverStage(SimulatedWiring wiring)
{
    private readonly OneShot _oneShot = new(wiring.OneShot);
    private uint _levels;

    /// <summary>A GPIO output changed. Any edge on the heartbeat line triggers the one-shot again.</summary>
    public void Change(int pin, bool isHigh, TimeSpan now)
    {
        var bit = 1u << pin;
        _levels = isHigh ? _levels | bit : _levels & ~bit;
        if (pin == wiring.HeartbeatPin)
        {
            _oneShot.Trigger(now);
        }
    }

    public bool IsHigh(int pin) => ((_levels >> pin) & 1) != 0;

    public bool IsDropped(TimeSpan now) => _oneShot.IsDropped(now);

    public WorldDrive Drive(double motor, TimeSpan now)
    {
        var pads = Levels(wiring.PadPins);
        var massage = Levels(wiring.MassagePins);
        return IsDropped(now)
            ? new(0, default, default, pads, massage)
            : new(motor, Levels(wiring.LineValvePins), Levels(wiring.VentPins), pads, massage);
    }

    private PerSide<bool> Levels(PerSide<int> pins) => new(IsHigh(pins.Left), IsHigh(pins.Right));
}
