using System.Device.Pwm;

namespace LetDown.Simulator.Chips;

/// <summary>One PWM output. Like the kernel's it has no owner: closing the channel does not stop it, only <see cref="Stop"/> does.</summary>
internal sealed class SimulatedPwm : PwmChannel
{
    private readonly Lock _gate;
    private int _frequency;
    private double _dutyCycle;
    private bool _running;

    public SimulatedPwm(int frequency, double dutyCycle, Lock? gate = null)
    {
        _gate = gate ?? new Lock();
        Frequency = frequency;
        DutyCycle = dutyCycle;
    }

    /// <summary>Hz.</summary>
    public override int Frequency
    {
        get => _frequency;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            lock (_gate)
            {
                _frequency = value;
            }
        }
    }

    /// <summary>0 to 1, what is driven while running.</summary>
    public override double DutyCycle
    {
        get => _dutyCycle;
        set
        {
            if (value is not (>= 0 and <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A duty cycle is a number from 0 to 1.");
            }

            lock (_gate)
            {
                _dutyCycle = value;
            }
        }
    }

    /// <summary>Share of the time for which the pin is high: 0 while stopped.</summary>
    public double Output
    {
        get
        {
            lock (_gate)
            {
                return _running ? _dutyCycle : 0;
            }
        }
    }

    public override void Start()
    {
        lock (_gate)
        {
            _running = true;
        }
    }

    public override void Stop()
    {
        lock (_gate)
        {
            _running = false;
        }
    }
}
