namespace LetDown.Core.Safety.Parts;

/// <summary>A button that changes all the time: its presses may be made up, or lost.</summary>
internal sealed class UnsteadyButtonCheck : IPartCheck
{
    private Chatter _chatter;
    private Buttons _before;

    public Notice Notice => Notice.ButtonUnsteady;

    public bool Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        var hasChanged = readings.Buttons != _before;
        _before = readings.Buttons;
        return _chatter.Update(hasChanged ? 1 : 0, dt);
    }
}
