namespace LetDown.Core.Safety.Parts;

/// <summary>A contact that changes more often than any hand or splash makes it.</summary>
internal struct Chatter
{
    /// <summary>
    /// Changes a second that are nothing: six presses, each with ten changes as it goes down and comes up, are 120. A broken contact seen each
    /// millisecond gives some 500. Our choice.
    /// </summary>
    private const double Usual = 200;

    /// <summary>Changes beyond that.</summary>
    private const double Most = 100;

    private double _changes;

    /// <summary>One tick with so many changes.</summary>
    public bool Update(int changes, double dt)
    {
        _changes = Math.Clamp(_changes + changes - (Usual * dt), 0, 2 * Most);
        return _changes >= Most;
    }
}
