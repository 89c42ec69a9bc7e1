using System.Device.Gpio;
using LetDown.Simulator.Chips;

namespace LetDown.Tests.Chips;

public sealed class SimulatedGpioTests : IDisposable
{
    private const int Pin = 20;
    private const int Other = 21;

    private readonly SimulatedGpio _lines = new();
    private readonly GpioController _gpio;
    private readonly List<(int Pin, bool High)> _changes = [];

    public SimulatedGpioTests()
    {
        _gpio = new GpioController(_lines);
        _lines.OutputChanged = (pin, high) => _changes.Add((pin, high));
    }

    public void Dispose() => _gpio.Dispose();

    [Fact]
    public void Has_the_28_lines_of_the_header() => Assert.Equal(28, _gpio.PinCount);

    [Fact]
    public void An_output_drives_what_is_written_and_reads_it_back()
    {
        _gpio.OpenPin(Pin, PinMode.Output);

        _gpio.Write([new PinValuePair(Pin, PinValue.High)]);

        Assert.True(_lines.IsHigh(Pin));
        Assert.Equal(PinValue.High, _gpio.Read(Pin));
        Assert.Equal([(Pin, true)], _changes);
    }

    [Fact]
    public void A_write_to_an_input_goes_nowhere_and_a_closed_output_stays()
    {
        _gpio.OpenPin(Pin, PinMode.Input);
        _gpio.Write([new PinValuePair(Pin, PinValue.High)]);
        Assert.False(_lines.IsHigh(Pin));

        _gpio.SetPinMode(Pin, PinMode.Output);
        Assert.False(_lines.IsHigh(Pin));
        _gpio.Write([new PinValuePair(Pin, PinValue.High)]);
        _gpio.ClosePin(Pin);

        Assert.True(_lines.IsHigh(Pin));
    }

    [Fact]
    public void An_output_with_a_first_level_never_shows_the_other()
    {
        _gpio.OpenPin(Pin, PinMode.Output, PinValue.High);
        _gpio.OpenPin(Other, PinMode.Output, PinValue.Low);

        Assert.Equal([(Pin, true)], _changes);
        Assert.Equal(PinMode.Output, _gpio.GetPinMode(Pin));
    }

    [Fact]
    public void An_output_that_becomes_an_input_drives_nothing()
    {
        _gpio.OpenPin(Pin, PinMode.Output, PinValue.High);

        _gpio.SetPinMode(Pin, PinMode.InputPullDown);

        Assert.False(_lines.IsHigh(Pin));
        Assert.Equal([(Pin, true), (Pin, false)], _changes);
    }

    [Fact]
    public void An_open_input_follows_its_pull_resistor_and_a_driven_one_does_not()
    {
        _gpio.OpenPin(Pin, PinMode.InputPullUp);
        _gpio.OpenPin(Other, PinMode.InputPullDown);
        Assert.Equal((PinValue.High, PinValue.Low), (_gpio.Read(Pin), _gpio.Read(Other)));

        _lines.SetInput(Pin, high: false);
        _lines.SetInput(Other, high: true);
        Assert.Equal((PinValue.Low, PinValue.High), (_gpio.Read(Pin), _gpio.Read(Other)));

        _lines.ReleaseInput(Pin);
        Assert.Equal(PinValue.High, _gpio.Read(Pin));
    }

    [Fact]
    public void Reads_and_writes_many_lines_in_one_call_without_allocating()
    {
        _gpio.OpenPin(Pin, PinMode.Output);
        _gpio.OpenPin(Other, PinMode.InputPullUp);
        PinValuePair[] high = [new(Pin, PinValue.High)];
        PinValuePair[] low = [new(Pin, PinValue.Low)];
        PinValuePair[] read = [new(Pin, PinValue.Low), new(Other, PinValue.Low)];
        _lines.OutputChanged = null;

        var allocated = Allocation.Of(() =>
        {
            _gpio.Write(low);
            _gpio.Write(high);
            _gpio.Read(read);
        });

        Assert.Equal(0, allocated);
        Assert.All(read, pair => Assert.Equal(PinValue.High, pair.PinValue));
    }

    [Fact]
    public void Toggles()
    {
        _gpio.OpenPin(Pin, PinMode.Output);
        _gpio.Toggle(Pin);
        _gpio.Toggle(Pin);

        Assert.Equal([(Pin, true), (Pin, false)], _changes);
    }

    [Fact]
    public void Refuses_lines_that_are_not_there()
    {
        Assert.ThrowsAny<ArgumentException>(() => _lines.SetInput(28, high: true));
        Assert.ThrowsAny<ArgumentException>(() => _lines.IsHigh(-1));
    }
}
