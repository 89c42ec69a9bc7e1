using LetDown.Core.Units;

namespace LetDown.Core.Comfort;

/// <summary>Warm pad, massage motor and light of one side.</summary>
internal sealed class SideComfort
{
    private readonly WarmPad _pad = new();
    private readonly MassagePattern _massage = new();

    /// <summary>True when the warm pad was given up for this session.</summary>
    public bool IsPadGivenUp => _pad.IsGivenUp;

    /// <summary>A new session.</summary>
    public void Begin() => _pad.Begin();

    /// <summary>What one tick adds to what suction asks of this side.</summary>
    public SideActuation Add(in SideActuation suction, in ComfortWish wish, Sample<Temperature> pad, TimeSpan now, double dt) =>
        suction with
        {
            PadOn = _pad.Update(wish.Warmth, pad, now, dt),
            MassageOn = _massage.Update(wish.Massage, dt),
            LightOn = wish.Light,
        };
}
