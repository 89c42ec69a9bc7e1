using LetDown.Core.Units;
using LetDown.Simulator.Failures;

namespace LetDown.Simulator.World;

/// <summary>
/// Output levels become power. Motor, line valves and vents hang behind the one-shot; pads and massage motors do not, pads have a
/// thermostat of their own.
/// </summary>
internal sealed class DriverStage(SimulatedWiring wiring, FailingParts failing)
{
    private readonly OneShot _oneShot = new(wiring.OneShot);
    private uint _levels;
    private bool _isEdge;

    /// <summary>A GPIO output changed. Any edge on the heartbeat line triggers the one-shot again.</summary>
    public void Change(int pin, bool isHigh, TimeSpan now)
    {
        var bit = 1u << pin;
        _levels = isHigh ? _levels | bit : _levels & ~bit;
        if (pin == wiring.HeartbeatPin)
        {
            _isEdge = true;
            if (failing.Contact(FailurePart.Heartbeat) is null)
            {
                _oneShot.Trigger(now);
            }
        }
    }

    public bool IsHigh(int pin) => ((_levels >> pin) & 1) != 0;

    public bool IsDropped(TimeSpan now) => _oneShot.IsDropped(now);

    /// <summary>What is powered in the next millisecond. What fails, fails before the one-shot: that cuts its power all the same.</summary>
    public WorldDrive Drive(double motor, TimeSpan now)
    {
        PassHeartbeat(now);
        var pads = Levels(wiring.PadPins, FailurePart.PadLeft, FailurePart.PadRight);
        var massage = Levels(wiring.MassagePins, FailurePart.MassageLeft, FailurePart.MassageRight);
        var valves = Levels(wiring.LineValvePins, FailurePart.LineValveLeft, FailurePart.LineValveRight);
        var vents = Levels(wiring.VentPins, FailurePart.VentLeft, FailurePart.VentRight);
        motor = Math.Clamp(failing.Signal(FailurePart.Motor)?.Step(motor) ?? motor, 0, 1);
        return IsDropped(now)
            ? new(0, default, default, pads, massage)
            : new(motor, valves, vents, pads, massage);
    }

    /// <summary>A line that fails passes its own edges on, late or made up or none.</summary>
    private void PassHeartbeat(TimeSpan now)
    {
        if (failing.Contact(FailurePart.Heartbeat)?.Step(_isEdge) == true)
        {
            _oneShot.Trigger(now);
        }

        _isEdge = false;
    }

    private PerSide<bool> Levels(PerSide<int> pins, FailurePart left, FailurePart right) =>
        new(failing.Pass(left, IsHigh(pins.Left)), failing.Pass(right, IsHigh(pins.Right)));
}
