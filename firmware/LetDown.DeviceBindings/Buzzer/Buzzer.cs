using System.Device.Pwm;

namespace Iot.Device.Buzzer;

/// <summary>A passive buzzer on a PWM channel. How loud it is, the channel's duty cycle says: 0 is silent, 0.5 the loudest. It is left alone here.</summary>
public class Buzzer : IDisposable
{
    private PwmChannel? _channel;

    /// <summary>Takes the channel over: it is disposed with the buzzer.</summary>
    public Buzzer(PwmChannel pwmChannel)
    {
        ArgumentNullException.ThrowIfNull(pwmChannel);
        _channel = pwmChannel;
    }

    /// <summary>Starts a tone, or changes the one that sounds. The caller sees to the duty cycle.</summary>
    /// <param name="frequency">Hz; fractions are cut off.</param>
    public void StartPlaying(double frequency)
    {
        Channel.Frequency = (int)frequency;
        Channel.Start();
    }

    /// <summary>Silence.</summary>
    public void StopPlaying() => Channel.Stop();

    /// <summary>A tone of some length; the calling thread sleeps meanwhile.</summary>
    /// <param name="frequency">Hz; fractions are cut off.</param>
    /// <param name="duration">Milliseconds.</param>
    public void PlayTone(double frequency, int duration)
    {
        StartPlaying(frequency);
        try
        {
            Thread.Sleep(duration);
        }
        finally
        {
            StopPlaying();
        }
    }

    /// <summary>Disposes the channel.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the channel.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _channel?.Dispose();
            _channel = null;
        }
    }

    private PwmChannel Channel => _channel ?? throw new ObjectDisposedException(nameof(Buzzer));
}
