using System.Device.Pwm;
using LetDown.Board.Description;
using LetDown.Core.Units;

namespace LetDown.Board.Driving;

/// <summary>The vacuum pump motor. Off and duty 0 drive the same nothing.</summary>
internal sealed class MotorDrive
{
    private readonly PwmChannel _channel;
    private readonly OnTimeGuard _guard;
    private double _driven;
    private bool _isStopped;

    /// <exception cref="ArgumentException">The channel was handed over with a duty: it would have run the motor already.</exception>
    public MotorDrive(PwmChannel channel, MotorDescription motor)
    {
        (_channel, _guard) = (channel, new OnTimeGuard(motor.LongestOn));
        var found = channel.DutyCycle;
        channel.DutyCycle = 0;
        if (found != 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"The motor's PWM was made with duty {found}; make it with duty 0."), nameof(channel));
        }

        channel.Start();
    }

    /// <summary>Writes only what changed: a PWM write is a file write on a Pi.</summary>
    public void Apply(Duty? duty, TimeSpan now)
    {
        var fraction = duty?.Fraction ?? 0;
        var wanted = _guard.Allow(fraction > 0, now) ? fraction : 0;
        if (wanted != _driven)
        {
            // Forget first: if the write throws, nobody knows what is driven, and the next one must not be skipped.
            _driven = double.NaN;
            _channel.DutyCycle = wanted;
            if (_isStopped)
            {
                _channel.Start();
                _isStopped = false;
            }

            _driven = wanted;
        }
    }

    /// <summary>Duty 0 and stopped, each tried for itself.</summary>
    public void MakeSafe()
    {
        _driven = double.NaN;
        _isStopped = true;
        Attempt.To(() => _channel.DutyCycle = 0);
        Attempt.To(_channel.Stop);
    }
}
