using LetDown.Core;
using LetDown.Core.Session;

namespace LetDown.Board.Panel;

/// <summary>Dark at night: the light goes out when nothing has happened for some minutes and no session is on.</summary>
internal sealed class Backlight
{
    /// <summary>Long enough to read the sum of a session twice. Our choice.</summary>
    private static readonly TimeSpan Lit = TimeSpan.FromMinutes(3);

    private TimeSpan _lastChange;

    public bool IsOn(in PumpStatus status, bool screenChanged)
    {
        var isResting = status.State is PumpState.Idle or PumpState.Complete;
        if (screenChanged || !isResting || status.At < _lastChange)
        {
            _lastChange = status.At;
        }

        return status.At - _lastChange < Lit;
    }
}
