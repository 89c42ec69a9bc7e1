using LetDown.Core.Units;

namespace LetDown.Core.Safety.Parts;

/// <summary>A level switch that changes all the time, and may not tell when a bottle is full.</summary>
internal sealed class UnsteadyLevelCheck : IPartCheck
{
    private Chatter _chatter;
    private PerSide<bool> _before;

    public Notice Notice => Notice.LevelUnsteady;

    public bool Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        var now = new PerSide<bool>(readings.Sides.Left.BottleFull, readings.Sides.Right.BottleFull);
        var hasChanged = now != _before;
        _before = now;
        return _chatter.Update(hasChanged ? 1 : 0, dt);
    }
}
