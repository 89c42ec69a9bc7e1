using System.Device.Gpio;
using System.Device.Pwm;

namespace Iot.Device.DCMotor;

/// <summary>The bridge has an input for speed and one for direction: high is forwards.</summary>
internal sealed class SpeedAndDirectionMotor(PwmChannel channel, int directionPin, GpioController? controller, bool shouldDispose)
    : DirectedMotor(channel, directionPin, controller, shouldDispose)
{
    protected override PinValue Direction(double speed) => speed >= 0;

    protected override double Duty(double speed) => Math.Abs(speed);
}
