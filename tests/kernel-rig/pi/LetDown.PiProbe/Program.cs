using System.Diagnostics;
using LetDown.Board;
using LetDown.Firmware.Boards;
using LetDown.PiProbe;

// In the guest: LetDown.PiProbe probe|leave-on BOARD. tests/kernel-rig/pi/run boots one that does this and looks from outside.
if (args is not [("probe" or "leave-on") and var what, var file])
{
    Console.Error.WriteLine("LetDown.PiProbe probe|leave-on BOARD: works every pin and bus of a board on a Raspberry Pi's own chips.");
    return 2;
}

var description = BoardDescription.Load(file);
var buses = PiBuses.Open(description);
using var board = new PiBoard(description, buses);
var outside = new Outside(Console.In, Console.Out);
var pins = new PinProbe(description, board, outside);
if (what == "leave-on")
{
    pins.LeaveOn();
    Process.GetCurrentProcess().Kill();
}

new PwmProbe(description.Motor, buses.Motor, outside).Run();
pins.Run();
new BusProbe(description, buses, board, outside).Run();
return 0;
