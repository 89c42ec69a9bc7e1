namespace LetDown.Core.Safety.Parts;

/// <summary>The display does not take what it is sent: she is told by the console, and the journal.</summary>
internal sealed class DisplayCheck : IPartCheck
{
    /// <summary>A disturbed message is sent again within a moment, s; this is longer. Our choice.</summary>
    private const double Long = 1;

    private double _lost;

    public Notice Notice => Notice.DisplayLost;

    public bool Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        _lost = readings.IsDisplayLost ? _lost + dt : 0;
        return _lost >= Long;
    }
}
