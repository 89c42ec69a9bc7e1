using System.Device.Gpio;
using System.Device.Pwm;

namespace Iot.Device.DCMotor;

/// <summary>What both kinds of bridge have in common: a channel, and a line that changes when the motor turns round.</summary>
internal abstract class DirectedMotor : DCMotor
{
    private readonly PwmChannel _channel;
    private readonly int _directionPin;
    private double _speed;

    private protected DirectedMotor(PwmChannel channel, int directionPin, GpioController? controller, bool shouldDispose)
        : base(controller, shouldDispose)
    {
        _channel = channel;
        _directionPin = directionPin;
        _channel.Start();
        Controller.OpenPin(directionPin, PinMode.Output);
        Controller.Write(directionPin, PinValue.Low);
    }

    public override double Speed
    {
        get => _speed;
        set
        {
            var speed = Math.Clamp(value, -1, 1);
            if (speed != _speed)
            {
                Controller.Write(_directionPin, Direction(speed));
                _channel.DutyCycle = Duty(speed);
                _speed = speed;
            }
        }
    }

    /// <summary>What the line says at this speed.</summary>
    protected abstract PinValue Direction(double speed);

    /// <summary>0 to 1, what the channel drives at this speed.</summary>
    protected abstract double Duty(double speed);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _channel.Dispose();
        }

        base.Dispose(disposing);
    }
}
