namespace LetDown.Core.Comfort;

/// <summary>A slow, soft massage: on for two seconds, off for two. Our choice; studies used hands (DB02).</summary>
internal sealed class MassagePattern
{
    private const double On = 2;
    private const double Period = 4;

    private double _seconds;

    public bool Update(bool isWished, double dt)
    {
        _seconds = isWished ? (_seconds + dt) % Period : 0;
        return isWished && _seconds < On;
    }
}
