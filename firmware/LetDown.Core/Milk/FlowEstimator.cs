using LetDown.Core.Units;

namespace LetDown.Core.Milk;

/// <summary>Milk and flow of one bottle, from its scale at whatever rate that has, and how sure they are. Allocates nothing.</summary>
internal sealed class FlowEstimator
{
    /// <summary>A scale silent for longer than this is lost.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(1);

    private readonly BlockMaker _blocks = new();
    private readonly WeightFilter _filter = new();
    private TimeSpan _last = TimeSpan.MinValue;
    private double _tare;
    private int _lateTares;
    private bool _isTareOwed;
    private bool _hasSeen;

    /// <summary>Flow, 0 or more; 0 while the scale is lost. While something disturbs it goes on as it was, and fades.</summary>
    public Flow Flow => IsLost ? default : new(Estimate.GramsPerSecond);

    /// <summary>True while flow and milk are measured, not only carried on.</summary>
    public bool IsSure => _hasSeen && !IsLost && Estimate.IsSure;

    /// <summary>Milk since the tare, g. May fall back with the scale.</summary>
    public double Weighed => _isTareOwed || !_hasSeen ? 0 : Estimate.Grams - _tare;

    /// <summary>How often so far the weight did not go on from what it was: something came or went that is no milk, or it was only tared when it came back.</summary>
    public int Breaks => _filter.Steps + _lateTares;

    /// <summary>True when no sample came for a second.</summary>
    public bool IsLost { get; private set; } = true;

    /// <summary>The newest that the scale told, a fifth of a second at a time.</summary>
    public MilkEstimate Estimate => _filter.Estimate;

    /// <summary>What rests on the scale now counts as nothing; with a lost scale, what rests on it when it comes back.</summary>
    public void Tare()
    {
        _tare = Estimate.Grams;
        _isTareOwed = IsLost || !_hasSeen;
    }

    /// <summary>What is on it now counts as this much.</summary>
    public void Continue(Mass collected) => _tare = Estimate.Grams - collected.Grams;

    /// <summary>True when there is a new <see cref="Estimate"/>.</summary>
    public bool Update(Sample<Mass> scale, TimeSpan now)
    {
        IsLost = !scale.IsFresh(now, LongestSilence);
        if (IsLost)
        {
            _blocks.Clear();
            return false;
        }

        if (scale.At <= _last || !double.IsFinite(scale.Value.Grams))
        {
            return false;
        }

        _last = scale.At;
        return _blocks.Add(scale.At.TotalSeconds, scale.Value.Grams, out var block) && Take(block);
    }

    private bool Take(in WeightBlock block)
    {
        _filter.Add(block);
        _hasSeen = true;
        if (_isTareOwed && Estimate.IsSure)
        {
            _tare = Estimate.Grams;
            _isTareOwed = false;
            _lateTares++;
        }

        return true;
    }
}
