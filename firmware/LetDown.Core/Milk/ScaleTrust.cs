using LetDown.Core.Units;

namespace LetDown.Core.Milk;

/// <summary>
/// Whether a scale can be trusted: it answers, with what a scale can carry, trembling as every real one does. One that was not to be trusted
/// must behave for a while first, longer each time it happens again.
/// </summary>
internal sealed class ScaleTrust
{
    /// <summary>No weight that can be one for so long, s: lost.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(1);

    /// <summary>More than this, either way, is no bottle, g. Our choice: half of what the converter can count (PA11), several full bottles.</summary>
    private const double Most = 2000;

    /// <summary>
    /// Two samples so much alike, g, say the same: a tenth of a scale's noise (PA12). One in twenty of a good scale does; one after the other
    /// does of a scale that is stuck, or that lags so much that it has lost its noise.
    /// </summary>
    private const double Alike = 0.002;

    /// <summary>The same for so long, s, while the line tells of milk ...</summary>
    private const double StuckDespiteMilk = 3;

    /// <summary>... of this much, g: five deviations of what a cycle tells.</summary>
    private const double UnweighedMilk = 2;

    /// <summary>... or for so long, s, whatever the line says. A converter of 24 bits trembles by tens of counts (PA12), suction tugs at the bottle. Our choice.</summary>
    private const double Stuck = 10;

    /// <summary>Repeats for so long, s, already say nothing of what flows.</summary>
    private const double Pausing = 0.5;

    /// <summary>Nothing that could be milk for so long, s: longer than she walks about or takes a bottle away (30 s both in our simulated world).</summary>
    private const double LongestUpset = 45;

    /// <summary>It must behave so long at first, and at most, s; half of what it was again for each so long in which all was well. Our choice.</summary>
    private const double FirstProbation = 2;
    private const double LongestProbation = 60;
    private const double Forgiving = 120;

    private Sample<Mass> _weight;
    private TimeSpan _heard = TimeSpan.MinValue;
    private double _grams = double.NaN;
    private double _sameSince;
    private double _sureAt;
    private double _well;
    private double _probation = FirstProbation;
    private bool _hasHeard;

    /// <summary>False while it is lost or lies.</summary>
    public bool IsTrusted { get; private set; }

    /// <summary>True while it repeats itself: what it says then is not news.</summary>
    public bool IsRepeating { get; private set; }

    /// <summary>One tick. <paramref name="isSure"/> says that what it weighs passes for milk; <paramref name="unweighed"/> is what the line tells of beyond it, g.</summary>
    /// <returns>The newest reading that can be a weight; one wild reading is none.</returns>
    public Sample<Mass> Update(Sample<Mass> scale, TimeSpan now, bool isSure, double unweighed, double dt)
    {
        var seconds = now.TotalSeconds;
        var isWeight = scale.IsFresh(now, LongestSilence) && Math.Abs(scale.Value.Grams) <= Most;
        if (isWeight && scale.At != _heard)
        {
            Hear(scale, seconds);
            _weight = scale;
        }

        _sureAt = isSure || !IsTrusted ? seconds : _sureAt;
        var same = seconds - _sameSince;
        IsRepeating = same > Pausing;
        var isWell = _hasHeard && now - _heard <= LongestSilence
            && same < (IsTrusted ? Stuck : LongestSilence.TotalSeconds)
            && !(same > StuckDespiteMilk && unweighed > UnweighedMilk)
            && seconds - _sureAt < LongestUpset;
        Judge(isWell, dt);
        return _weight;
    }

    private void Hear(Sample<Mass> scale, double seconds)
    {
        if (!_hasHeard)
        {
            // Trusted from its first word: a pump that is switched on does not begin with doubt.
            _well = _probation;
            _hasHeard = true;
        }

        if (!(Math.Abs(scale.Value.Grams - _grams) <= Alike))
        {
            _sameSince = seconds;
        }

        _grams = scale.Value.Grams;
        _heard = scale.At;
    }

    private void Judge(bool isWell, double dt)
    {
        if (!isWell)
        {
            _probation = IsTrusted ? Math.Min(LongestProbation, 2 * _probation) : _probation;
            (IsTrusted, _well) = (false, 0);
            return;
        }

        _well += dt;
        if (!IsTrusted && _well >= _probation)
        {
            (IsTrusted, _well) = (true, 0);
        }
        else if (IsTrusted && _well >= Forgiving)
        {
            (_probation, _well) = (Math.Max(FirstProbation, _probation / 2), 0);
        }
    }
}
