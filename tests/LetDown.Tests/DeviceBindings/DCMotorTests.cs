using System.Device.Gpio;
using CsCheck;
using Iot.Device.DCMotor;
using LetDown.Simulator.Chips;

namespace LetDown.Tests.DeviceBindings;

public sealed class DCMotorTests : IDisposable
{
    private const int Pin = 6;

    private readonly SimulatedGpio _lines = new();
    private readonly SimulatedPwm _pwm = new(20_000, 0);
    private readonly GpioController _gpio;

    public DCMotorTests() => _gpio = new GpioController(_lines);

    public void Dispose() => _gpio.Dispose();

    [Theory]
    [InlineData(false, 0.3, false, 0.3)]
    [InlineData(false, -0.3, true, 0.7)]
    [InlineData(false, -1, true, 0)]
    [InlineData(true, 0.3, true, 0.3)]
    [InlineData(true, -0.3, false, 0.3)]
    [InlineData(true, -1, false, 1)]
    public void Drives_channel_and_line_as_its_bridge_wants(bool singleBiDirectionPin, double speed, bool line, double duty)
    {
        using var motor = Make(singleBiDirectionPin);

        motor.Speed = speed;

        Assert.Equal(speed, motor.Speed);
        Assert.Equal(line, _lines.IsHigh(Pin));
        Assert.Equal(duty, _pwm.Output, 12);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Stands_at_first_and_at_zero(bool singleBiDirectionPin)
    {
        using var motor = Make(singleBiDirectionPin);
        Assert.Equal((0.0, 0.0, false), (motor.Speed, _pwm.Output, _lines.IsHigh(Pin)));

        motor.Speed = -0.8;
        motor.Speed = 0;

        Assert.Equal((0.0, 0.0), (motor.Speed, _pwm.Output));
    }

    /// <summary>With two inputs, the motor feels the difference between them.</summary>
    [Fact]
    public void Any_speed_is_what_the_motor_feels_and_none_is_beyond_full()
    {
        using var motor = Make(singleBiDirectionPin: false);

        Gen.Double[-3, 3].Sample(
            speed =>
            {
                motor.Speed = speed;
                Assert.Equal(Math.Clamp(speed, -1, 1), _pwm.Output - (_lines.IsHigh(Pin) ? 1 : 0), 12);
            },
            threads: 1);
    }

    [Fact]
    public void Wants_a_channel_and_a_line()
    {
        Assert.Throws<ArgumentNullException>(() => DCMotor.Create(null!, Pin, _gpio, shouldDispose: false));
        Assert.Throws<ArgumentOutOfRangeException>(() => DCMotor.Create(_pwm, -1, _gpio, shouldDispose: false));
    }

    [Fact]
    public void Leaves_a_controller_alone_that_it_does_not_own()
    {
        Make(singleBiDirectionPin: false).Dispose();

        Assert.True(_gpio.IsPinOpen(Pin));
    }

    [Fact]
    public void Disposes_a_controller_that_it_was_given_for_good()
    {
        using var gpio = new GpioController(_lines);
        DCMotor.Create(_pwm, Pin, gpio).Dispose();

        Assert.Throws<ObjectDisposedException>(() => gpio.OpenPin(Pin));
    }

    private DCMotor Make(bool singleBiDirectionPin) => DCMotor.Create(_pwm, Pin, _gpio, shouldDispose: false, singleBiDirectionPin);
}
