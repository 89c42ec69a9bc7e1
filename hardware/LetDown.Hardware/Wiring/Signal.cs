namespace LetDown.Hardware.Wiring;

/// <summary>One GPIO line of the board.</summary>
/// <param name="Name">As in board.json, without "sides.": <c>left.vent</c>. Nets of the schematic have the same names.</param>
/// <param name="Line">GPIO number.</param>
/// <param name="Kind">What hangs on it.</param>
/// <param name="Stage">The circuit between it and its part.</param>
/// <param name="Safe">Its safe value, and what that means.</param>
/// <param name="Pull">The resistor on the board that keeps it there while nobody drives it.</param>
/// <param name="Note">What to mind.</param>
internal sealed record Signal(string Name, int Line, SignalKind Kind, string Stage, string Safe, string Pull, string Note = "")
{
    public int Pin => PiHeader.PinOf(Line);

    public bool IsOutput => Kind is SignalKind.Gated or SignalKind.Driven or SignalKind.Heartbeat;
}
