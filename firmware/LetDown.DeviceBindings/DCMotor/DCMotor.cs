using System.Device.Gpio;
using System.Device.Pwm;

namespace Iot.Device.DCMotor;

/// <summary>A brushed motor on a bridge that turns it both ways. The pump's motor turns one way: a <see cref="PwmChannel"/> alone is simpler there.</summary>
public abstract class DCMotor : IDisposable
{
    private readonly bool _shouldDispose;

    /// <summary>Keeps the controller.</summary>
    /// <param name="controller">Null makes one of its own.</param>
    /// <param name="shouldDispose">False leaves a controller that was given alone; one of its own is always disposed.</param>
    protected DCMotor(GpioController? controller, bool shouldDispose)
    {
        _shouldDispose = shouldDispose || controller is null;
        Controller = controller ?? new GpioController();
    }

    /// <summary>-1 to 1, a share of full speed; below zero it turns the other way. What is outside is taken for the nearest end.</summary>
    public abstract double Speed { get; set; }

    /// <summary>The controller of the line that says which way.</summary>
    protected GpioController Controller { get; set; }

    /// <summary>A motor whose direction a line says. It starts to be driven at once, at the channel's duty cycle: give it one of 0.</summary>
    /// <param name="speedControlChannel">How fast; disposed with the motor.</param>
    /// <param name="directionPin">Which way.</param>
    /// <param name="controller">Null makes one of its own.</param>
    /// <param name="shouldDispose">False leaves a controller that was given alone.</param>
    /// <param name="singleBiDirectionPin">True for a bridge with an input for speed and one for direction; false for one with two inputs, of which the
    /// motor's speed is the difference.</param>
    /// <returns>The motor, standing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public static DCMotor Create(
        PwmChannel speedControlChannel,
        int directionPin,
        GpioController? controller = null,
        bool shouldDispose = true,
        bool singleBiDirectionPin = false)
    {
        ArgumentNullException.ThrowIfNull(speedControlChannel);
        ArgumentOutOfRangeException.ThrowIfEqual(directionPin, -1);
        return singleBiDirectionPin
            ? new SpeedAndDirectionMotor(speedControlChannel, directionPin, controller, shouldDispose)
            : new TwoInputMotor(speedControlChannel, directionPin, controller, shouldDispose);
    }

    /// <summary>Lets channel and, when asked for, controller go.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the controller when asked for in the constructor.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _shouldDispose)
        {
            Controller.Dispose();
        }
    }
}
