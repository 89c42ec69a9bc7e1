using System.Device.I2c;
using System.Globalization;
using Iot.Device.Tca954x;
using LetDown.Board;
using LetDown.Core.Units;

namespace LetDown.PiProbe;

/// <summary>The buses: chips that QEMU has and that are not of our making, and those of the board, which are not there.</summary>
internal sealed class BusProbe(BoardDescription description, BoardBuses buses, PiBoard board, Outside outside)
{
    /// <summary>Thermometers (TMP105) behind channels of the switch, and one before it.</summary>
    private const int ThermometerAddress = 0x48;

    private const int BeforeAddress = 0x4A;

    /// <summary>Steps of a sixteenth of a degree (TI SBOS348, table 6), below zero too.</summary>
    private static readonly int[] Millidegrees = [0, 25_500, 36_625, -12_250, 127_000];

    public void Run()
    {
        Thermometer();
        Switch();
        Absent();
        Converter();
    }

    private void Thermometer()
    {
        using var before = Open(buses.I2c, BeforeAddress);
        foreach (var degrees in Millidegrees)
        {
            outside.Set("before", degrees);
            Compare("before the switch", before, degrees);
        }
    }

    private void Switch()
    {
        // A bus of its own, for the board has the switch on its own.
        using var bus = I2cBus.Create(description.I2c.Bus);
        using var chip = new Tca9548A(bus.CreateDevice(description.I2c.MultiplexerAddress), bus);
        using var left = Open(chip.GetChannel(description.Sides.Left.ScaleChannel), ThermometerAddress);
        using var right = Open(chip.GetChannel(description.Sides.Right.ScaleChannel), ThermometerAddress);
        foreach (var degrees in Millidegrees)
        {
            outside.Set("left", degrees);
            outside.Set("right", degrees - 1_000);
            Compare("behind the switch, left", left, degrees);
            Compare("behind the switch, right", right, degrees - 1_000);
        }

        outside.Tell(
            chip.TryGetSelectedChannel(out var selected) && selected == (MultiplexerChannel)(1 << description.Sides.Right.ScaleChannel),
            $"the switch says that {selected} is on");
    }

    private void Absent()
    {
        using var nobody = buses.I2c.CreateDevice(0x51);
        try
        {
            nobody.ReadByte();
            outside.Tell(isRight: false, "an address where nobody is can be read");
        }
        catch (IOException e)
        {
            outside.Tell(isRight: true, $"an address where nobody is: {e.Message.ReplaceLineEndings(" ")}");
        }

        board.PollScales(TimeSpan.FromSeconds(1));
        outside.Tell(board.ScaleTrouble(Side.Left) is not null, $"scale left: {board.ScaleTrouble(Side.Left)}");
        outside.Tell(board.ScaleTrouble(Side.Right) is not null, $"scale right: {board.ScaleTrouble(Side.Right)}");
    }

    /// <summary>Nobody drives its line back.</summary>
    private void Converter()
    {
        var readings = board.Read(TimeSpan.FromSeconds(1));
        outside.Tell(
            readings.ReferenceShare.Value is not (> 0.3 and < 0.9),
            string.Create(CultureInfo.InvariantCulture, $"converter that is not there: its reference reads {readings.ReferenceShare.Value:0.000}, which no reference does"));
    }

    /// <summary>A thermometer that tells sixteenths (bits R1 and R0 of its configuration).</summary>
    private static I2cDevice Open(I2cBus bus, int address)
    {
        var thermometer = bus.CreateDevice(address);
        thermometer.Write([0x01, 0x60]);
        return thermometer;
    }

    private void Compare(string where, I2cDevice thermometer, int millidegrees)
    {
        Span<byte> read = stackalloc byte[2];
        thermometer.WriteRead([0], read);
        var measured = (short)((read[0] << 8) | read[1]) / 256.0 * 1000;
        outside.Tell(
            Math.Abs(measured - millidegrees) < 1,
            string.Create(CultureInfo.InvariantCulture, $"thermometer {where}: {measured / 1000:0.000} °C of {millidegrees / 1000.0:0.000}"));
    }
}
