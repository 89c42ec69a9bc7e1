using LetDown.Core.Milk;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.LetDowns;

/// <summary>The pump's own.</summary>
internal sealed class OwnWatcher(double caution = 1) : IMilkWatcher
{
    private readonly BreastMilk _milk = new(caution);

    public Mass Collected => _milk.Collected;

    public void Begin() => _milk.Begin();

    public void Listen() => _milk.Listen();

    public bool Update(double seconds, double grams)
    {
        var now = TimeSpan.FromSeconds(seconds);
        _milk.Update(new(new Mass(grams), now), now);
        return _milk.Change == MilkChange.LetDown;
    }
}
