using LetDown.Core.Units;

namespace LetDown.Core.Safety.Parts;

/// <summary>A scale that falls silent again and again for moments. Each by itself costs no milk, so that it is trusted on.</summary>
internal sealed class LooseScaleCheck : IPartCheck
{
    /// <summary>Eight samples at 80 a second, s. Our choice.</summary>
    private const double Moment = 0.1;

    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(40);

    private LooseWire _left = new(Moment);
    private LooseWire _right = new(Moment);

    public Notice Notice => Notice.ScaleLoose;

    public bool Look(in Readings readings, LineSenses senses, in Actuation told, double dt) =>
        _left.Update(IsMissing(readings, Side.Left), dt) | _right.Update(IsMissing(readings, Side.Right), dt);

    private static bool IsMissing(in Readings readings, Side side) => !readings.Sides[side].Scale.IsFresh(readings.At, Fresh);
}
