using System.Device.Gpio;
using Iot.Device.LiquidLevel;
using LetDown.Simulator.Chips;

namespace LetDown.Tests.DeviceBindings;

public sealed class Llc200d3shTests : IDisposable
{
    private const int Pin = 27;

    private readonly SimulatedGpio _lines = new();

    public void Dispose() => _lines.Dispose();

    [Fact]
    public void Liquid_pulls_the_line_low()
    {
        using var gpio = new GpioController(_lines);
        using var level = new Llc200d3sh(Pin, gpio, shouldDispose: false);

        _lines.SetInput(Pin, high: true);
        Assert.False(level.IsLiquidPresent());

        _lines.SetInput(Pin, high: false);
        Assert.True(level.IsLiquidPresent());
    }

    [Fact]
    public void Leaves_a_controller_alone_that_it_does_not_own()
    {
        using var gpio = new GpioController(_lines);
        new Llc200d3sh(Pin, gpio, shouldDispose: false).Dispose();

        Assert.True(gpio.IsPinOpen(Pin));
    }

    [Fact]
    public void Disposes_a_controller_that_it_was_given_for_good()
    {
        var gpio = new GpioController(_lines);
        var level = new LiquidLevelSwitch(Pin, PinValue.High, gpio);
        level.Dispose();

        Assert.Throws<ObjectDisposedException>(() => level.IsLiquidPresent());
        Assert.Throws<ObjectDisposedException>(() => gpio.Read(Pin));
    }
}
