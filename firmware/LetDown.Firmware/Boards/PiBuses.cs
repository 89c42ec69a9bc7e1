using System.Device.Gpio;
using System.Device.I2c;
using System.Device.Pwm;
using System.Device.Spi;
using LetDown.Board;

namespace LetDown.Firmware.Boards;

/// <summary>The buses of a Raspberry Pi, through the kernel's drivers.</summary>
internal static class PiBuses
{
    /// <summary>The buzzer is clearest near its resonance.</summary>
    private const int BuzzerHertz = 2700;

    /// <exception cref="StartException">Something is not there; the message says what and what to do.</exception>
    public static BoardBuses Open(BoardDescription board)
    {
        RefuseMissing(PiDevices.NeededBy(board));
        var opened = new Stack<IDisposable>();
        try
        {
            var gpio = Keep(opened, new GpioController(KernelGpio.Open(PiDevices.GpioChip(board))));
            var analog = Keep(opened, SpiDevice.Create(new(board.Analog.SpiBus, board.Analog.ChipSelect) { ClockFrequency = board.Analog.ClockHz, Mode = SpiMode.Mode0 }));
            var i2c = Keep(opened, I2cBus.Create(board.I2c.Bus));
            var motor = Keep(opened, PwmChannel.Create(board.Motor.PwmChip, board.Motor.PwmChannel, board.Motor.FrequencyHz, dutyCyclePercentage: 0));
            var buzzer = Keep(opened, PwmChannel.Create(board.Buzzer.PwmChip, board.Buzzer.PwmChannel, BuzzerHertz, dutyCyclePercentage: 0));
            return new() { Gpio = gpio, Analog = analog, I2c = i2c, Motor = motor, Buzzer = buzzer };
        }
        catch (Exception e)
        {
            CloseAll(opened);
            throw new StartException(ExitCode.NoBoard, $"The board cannot be opened: {e.Message.ReplaceLineEndings(" ").TrimEnd('.')}. Is another program using it?", e);
        }
    }

    private static T Keep<T>(Stack<IDisposable> opened, T bus)
        where T : IDisposable
    {
        opened.Push(bus);
        return bus;
    }

    private static void CloseAll(Stack<IDisposable> opened)
    {
        while (opened.TryPop(out var bus))
        {
            try
            {
                bus.Dispose();
            }
            catch (Exception e) when (e is IOException or InvalidOperationException or UnauthorizedAccessException)
            {
                // The first failure is the one to tell; a channel that closes badly would hide it.
            }
        }
    }

    private static void RefuseMissing(IEnumerable<PiDevice> needed)
    {
        var missing = needed.Where(device => !device.IsThere).ToList();
        if (missing.Count > 0)
        {
            throw new StartException(
                ExitCode.NoBoard,
                $"No LetDown board here: {string.Join("; ", missing.Select(device => $"{device.Path} is missing ({device.Remedy})"))}. Without a board, run with --board simulated.");
        }
    }
}
