using System.Device.Gpio;
using Iot.Device.Button;
using LetDown.Simulator.Chips;

namespace LetDown.Tests.DeviceBindings;

public sealed class GpioButtonTests : IDisposable
{
    private const int Pin = 5;

    private static readonly TimeSpan Ages = TimeSpan.FromHours(1);

    private readonly SimulatedGpio _lines = new();
    private readonly GpioController _gpio;
    private readonly List<string> _heard = [];

    public GpioButtonTests() => _gpio = new GpioController(_lines);

    public void Dispose() => _gpio.Dispose();

    [Fact]
    public void A_press_is_down_up_and_press()
    {
        using var button = Listen(new GpioButton(Pin, gpio: _gpio, shouldDispose: false));

        Assert.False(button.IsPressed);
        _lines.SetInput(Pin, high: false);
        Assert.True(button.IsPressed);
        Assert.Equal(["down"], _heard);

        _lines.ReleaseInput(Pin);
        Assert.False(button.IsPressed);
        Assert.Equal(["down", "up", "press"], _heard);
    }

    [Fact]
    public void Without_a_pull_up_a_press_is_a_high_line()
    {
        using var button = Listen(new GpioButton(Pin, isPullUp: false, gpio: _gpio, shouldDispose: false));

        _lines.SetInput(Pin, high: true);
        Assert.True(button.IsPressed);

        _lines.SetInput(Pin, high: false);
        Assert.Equal(["down", "up", "press"], _heard);
    }

    [Theory]
    [InlineData(true, false, PinMode.InputPullUp)]
    [InlineData(false, false, PinMode.InputPullDown)]
    [InlineData(true, true, PinMode.Input)]
    [InlineData(false, true, PinMode.Input)]
    public void The_resistor_of_the_line_is_used_where_the_board_has_none(bool isPullUp, bool hasExternalResistor, PinMode mode)
    {
        using var button = new GpioButton(Pin, isPullUp, hasExternalResistor, _gpio, shouldDispose: false);

        Assert.Equal(mode, _gpio.GetPinMode(Pin));
        Assert.Equal(hasExternalResistor, button.HasExternalResistor);
    }

    [Fact]
    public void A_press_too_soon_after_a_release_is_a_bounce()
    {
        using var button = Listen(new GpioButton(Pin, 3 * Ages, Ages, gpio: _gpio, shouldDispose: false, debounceTime: Ages));

        Click();
        Click();

        Assert.Equal(["down", "up", "press"], _heard);
    }

    [Fact]
    public void Two_presses_within_the_time_are_a_double_press_and_the_third_is_a_first_one()
    {
        using var button = Listen(new GpioButton(Pin, Ages, Ages, gpio: _gpio, shouldDispose: false));
        button.IsDoublePressEnabled = true;

        Click();
        Click();
        Click();

        Assert.Equal(["down", "up", "press", "down", "up", "press", "double", "down", "up", "press"], _heard);
    }

    [Fact]
    public void Two_presses_far_from_each_other_are_none()
    {
        using var button = Listen(new GpioButton(Pin, TimeSpan.Zero, Ages, gpio: _gpio, shouldDispose: false));
        button.IsDoublePressEnabled = true;

        Click();
        var first = TimeProvider.System.GetUtcNow();
        SpinWait.SpinUntil(() => TimeProvider.System.GetUtcNow() > first);
        Click();

        Assert.DoesNotContain("double", _heard);
    }

    [Fact]
    public void Double_presses_and_holding_are_told_only_when_asked_for()
    {
        using var button = Listen(new GpioButton(Pin, Ages, TimeSpan.Zero, gpio: _gpio, shouldDispose: false));

        Click();
        Click();

        Assert.Equal((false, false), (button.IsDoublePressEnabled, button.IsHoldingEnabled));
        Assert.Equal(["down", "up", "press", "down", "up", "press"], _heard);
    }

    [Fact]
    public void Holding_starts_after_its_time_and_ends_with_the_release()
    {
        using var held = new ManualResetEventSlim();
        using var button = Listen(new GpioButton(Pin, Ages, TimeSpan.FromMilliseconds(1), gpio: _gpio, shouldDispose: false));
        button.IsHoldingEnabled = true;
        button.Holding += (_, _) => held.Set();

        _lines.SetInput(Pin, high: false);
        Assert.True(held.Wait(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        Assert.Equal(["down", "Started"], _heard);

        _lines.ReleaseInput(Pin);
        Assert.Equal(["down", "Started", "up", "Completed"], _heard);
    }

    [Fact]
    public void Let_go_of_in_time_it_was_not_held()
    {
        using var button = Listen(new GpioButton(Pin, Ages, Ages, gpio: _gpio, shouldDispose: false));
        button.IsHoldingEnabled = true;

        Click();

        Assert.Equal(["down", "up", "press"], _heard);
    }

    [Fact]
    public void A_bounce_must_fit_a_double_press_three_times() =>
        Assert.Throws<ArgumentException>(() => new GpioButton(Pin, TimeSpan.FromMilliseconds(59), Ages, gpio: _gpio, shouldDispose: false, debounceTime: TimeSpan.FromMilliseconds(20)));

    [Fact]
    public void Lets_only_its_line_go_when_the_controller_is_somebody_elses()
    {
        Listen(new GpioButton(Pin, gpio: _gpio, shouldDispose: false)).Dispose();
        Click();

        Assert.False(_gpio.IsPinOpen(Pin));
        Assert.Empty(_heard);
    }

    [Fact]
    public void Disposes_a_controller_that_it_was_given_for_good()
    {
        using var gpio = new GpioController(_lines);
        new GpioButton(Pin, gpio: gpio).Dispose();

        Assert.Throws<ObjectDisposedException>(() => gpio.OpenPin(Pin));
    }

    private void Click()
    {
        _lines.SetInput(Pin, high: false);
        _lines.ReleaseInput(Pin);
    }

    private GpioButton Listen(GpioButton button)
    {
        button.ButtonDown += (_, _) => _heard.Add("down");
        button.ButtonUp += (_, _) => _heard.Add("up");
        button.Press += (_, _) => _heard.Add("press");
        button.DoublePress += (_, _) => _heard.Add("double");
        button.Holding += (_, e) => _heard.Add($"{e.HoldingState}");
        return button;
    }
}
