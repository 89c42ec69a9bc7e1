using System.Device.Gpio;
using System.Device.Pwm;

namespace Iot.Device.DCMotor;

/// <summary>The channel and the line are the bridge's two inputs: backwards, the line is high and the motor turns while the channel is low.</summary>
internal sealed class TwoInputMotor(PwmChannel channel, int directionPin, GpioController? controller, bool shouldDispose)
    : DirectedMotor(channel, directionPin, controller, shouldDispose)
{
    protected override PinValue Direction(double speed) => speed < 0;

    protected override double Duty(double speed) => speed < 0 ? 1 + speed : speed;
}
