using System.Globalization;
using System.Security.Cryptography;

namespace LetDown.Firmware.Telemetry;

/// <summary>
/// Names sessions. The loop only counts them; a name is made by whoever asks first, so that the loop reads no wall clock and
/// the first answer that mentions a session already carries its name.
/// </summary>
internal sealed class SessionNames(TimeProvider time)
{
    private readonly Lock _gate = new();
    private int _number;
    private SessionIdentity? _newest;
    private SessionIdentity? _before;

    /// <summary>Of the newest session or the one before it; null before the first.</summary>
    public SessionIdentity? Of(int number)
    {
        if (number == 0)
        {
            return null;
        }

        lock (_gate)
        {
            if (number > _number)
            {
                _before = _newest;
                _newest = Make(time.GetLocalNow());
                _number = number;
            }

            return number == _number ? _newest : _before;
        }
    }

    private static SessionIdentity Make(DateTimeOffset now) => new(
        string.Create(CultureInfo.InvariantCulture, $"{now:yyyyMMdd-HHmmss}-{RandomNumberGenerator.GetHexString(4, lowercase: true)}"),
        now);
}
