using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.Failures;

/// <summary>A loose contact: open at once, then closed and open by turns. Our assumption: 5 to 200 ms open, 50 to 500 ms closed.</summary>
internal sealed class Flicker(RandomStream random)
{
    private double _left = random.Uniform(0.005, 0.2);

    /// <summary>True while the contact is open.</summary>
    public bool IsOpen { get; private set; } = true;

    public void Step(double dt)
    {
        _left -= dt;
        if (_left <= 0)
        {
            IsOpen = !IsOpen;
            _left = IsOpen ? random.Uniform(0.005, 0.2) : random.Uniform(0.05, 0.5);
        }
    }
}
