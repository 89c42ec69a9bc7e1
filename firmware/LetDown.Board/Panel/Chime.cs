using System.Device.Pwm;
using Iot.Device.Buzzer;
using LetDown.Core;
using LetDown.Core.Session;

namespace LetDown.Board.Panel;

/// <summary>
/// The buzzer: silent while milk flows, one soft short tone when a session is complete, three calm ones when the pump has stopped
/// for a fault. Never waits: each call starts or stops what is due.
/// </summary>
internal sealed class Chime(Buzzer buzzer, PwmChannel channel)
{
    /// <summary>Half is the loudest; a tenth does not wake the baby. Our choice.</summary>
    private const double Softly = 0.1;

    private static readonly Melody Done = new(Hertz: 523, Count: 1, Length: TimeSpan.FromMilliseconds(150), Gap: TimeSpan.Zero);
    private static readonly Melody Trouble = new(Hertz: 440, Count: 3, Length: TimeSpan.FromMilliseconds(300), Gap: TimeSpan.FromMilliseconds(300));

    private PumpState _state;
    private Melody? _playing;
    private TimeSpan _began;
    private bool _sounds;

    public void Update(in PumpStatus status)
    {
        if (status.State != _state)
        {
            _state = status.State;
            _playing = _state switch { PumpState.Complete => Done, PumpState.Faulted => Trouble, _ => null };
            _began = status.At;
        }

        if (_playing is { } melody && melody.Sounds(status.At - _began))
        {
            Play(melody);
        }
        else
        {
            Silence();
        }
    }

    public void Silence()
    {
        if (_sounds)
        {
            channel.DutyCycle = 0;
            buzzer.StopPlaying();
            _sounds = false;
        }
    }

    /// <summary>The duty comes last: the binding sets the frequency, and a changed frequency may pass through the old duty.</summary>
    private void Play(Melody melody)
    {
        if (!_sounds)
        {
            _sounds = true;
            buzzer.StartPlaying(melody.Hertz);
            channel.DutyCycle = Softly;
        }
    }

    private readonly record struct Melody(double Hertz, int Count, TimeSpan Length, TimeSpan Gap)
    {
        public bool Sounds(TimeSpan since)
        {
            var one = Length + Gap;
            return since >= TimeSpan.Zero && since < Count * one && since.Ticks % one.Ticks < Length.Ticks;
        }
    }
}
