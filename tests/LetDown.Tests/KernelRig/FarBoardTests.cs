using System.Buffers.Binary;
using LetDown.Board;
using LetDown.Core;
using LetDown.Firmware.Boards;
using LetDown.KernelRig.Boards;
using LetDown.KernelRig.Device;
using LetDown.Simulator;

namespace LetDown.Tests.KernelRig;

public sealed class FarBoardTests : IDisposable
{
    private static readonly BoardDescription Description = BoardDescription.Load(Path.Combine(Repository.Root, "hardware/board.json"));

    private readonly SimulatedPump _pump = new(WiringMap.ToWiring(Description), motherSeed: 1);
    private readonly FarBoard _board;

    public FarBoardTests() => _board = new FarBoard(_pump, Description.Heartbeat.Pin);

    public void Dispose() => _board.Dispose();

    [Fact]
    public void A_transfer_reaches_the_converter()
    {
        _pump.AdvanceTo(TimeSpan.FromMilliseconds(10));
        var back = new byte[3];

        // MCP3208 data sheet, figure 6-1: start bit, single-ended, channel 7; twelve bits come back.
        Assert.Equal(3, Ask(RequestKind.Spi, 1_000_000, 0, [0x07, 0xC0, 0], back));

        // The reference check divides by two (design §3): half of 4096 counts.
        var counts = BinaryPrimitives.ReadUInt16BigEndian(back.AsSpan(1)) & 0xFFF;
        Assert.InRange(counts, 2048 - 20, 2048 + 20);
    }

    [Fact]
    public void An_address_that_nobody_has_is_a_remote_error_as_on_a_Pi()
    {
        Assert.Equal(-121, Ask(RequestKind.I2cRead, 0x50, 1, []));
        Assert.Equal(-121, Ask(RequestKind.I2cWrite, 0x50, 0, [0]));
    }

    [Fact]
    public void A_chip_on_the_bus_is_written_and_read()
    {
        Assert.Equal(0, Ask(RequestKind.I2cWrite, Description.I2c.MultiplexerAddress, 0, [0x01]));
        var back = new byte[1];
        Assert.Equal(1, Ask(RequestKind.I2cRead, Description.I2c.MultiplexerAddress, 1, [], back));
        Assert.Equal(0x01, back[0]);
    }

    [Fact]
    public void A_pressed_button_pulls_its_line_low()
    {
        var line = Description.Buttons.Stop;
        Assert.Equal(0, Ask(RequestKind.Input, line, 1, []));
        Assert.NotEqual(0u, _board.Levels & (1u << line));
        _pump.Hold(Buttons.Stop);
        Assert.Equal(0u, _board.Levels & (1u << line));
    }

    [Fact]
    public void Only_the_heartbeat_line_beats()
    {
        var beats = 0;
        _board.Beat = () => beats++;
        var other = Description.Sides.Left.Vent.Pin;
        Ask(RequestKind.Output, Description.Heartbeat.Pin, 0, []);
        Ask(RequestKind.Output, other, 0, []);
        Ask(RequestKind.Level, other, 1, []);
        Ask(RequestKind.Level, Description.Heartbeat.Pin, 1, []);
        Assert.Equal(1, beats);
    }

    [Fact]
    public void A_channel_drives_its_share_of_the_period_and_nothing_once_it_is_stopped()
    {
        var times = new byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(times, 370_370); // 2700 Hz, the buzzer's
        BinaryPrimitives.WriteUInt64LittleEndian(times.AsSpan(8), 185_185);
        Ask(RequestKind.Pwm, 1, 1, times);
        Assert.Equal(0.5, _pump.BuzzerOutput, 6);
        Ask(RequestKind.Pwm, 1, 0, times);
        Assert.Equal(0, _pump.BuzzerOutput);
    }

    [Fact]
    public void The_motor_is_driven_while_its_channel_runs_with_a_duty()
    {
        Assert.False(_board.IsMotorDriven);
        Drive(channel: 1, runs: 1, high: 20_000);
        Assert.False(_board.IsMotorDriven);
        Drive(channel: 0, runs: 1, high: 20_000);
        Assert.True(_board.IsMotorDriven);
        Drive(channel: 0, runs: 1, high: 0);
        Assert.False(_board.IsMotorDriven);
        Drive(channel: 0, runs: 1, high: 20_000);
        Drive(channel: 0, runs: 0, high: 20_000);
        Assert.False(_board.IsMotorDriven);
    }

    /// <summary>A period of 50 µs, the motor's.</summary>
    private void Drive(int channel, int runs, ulong high)
    {
        var times = new byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(times, 50_000);
        BinaryPrimitives.WriteUInt64LittleEndian(times.AsSpan(8), high);
        Assert.Equal(0, Ask(RequestKind.Pwm, channel, runs, times));
    }

    private int Ask(RequestKind kind, int a, int b, byte[] bytes, byte[]? back = null)
    {
        var room = new byte[4096];
        var result = _board.Serve(new Request(1, kind, a, b), bytes, room);
        room.AsSpan(0, Math.Max(0, Math.Min(result, back?.Length ?? 0))).CopyTo(back);
        return result;
    }
}
