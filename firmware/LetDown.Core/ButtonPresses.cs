namespace LetDown.Core;

/// <summary>Makes presses of button levels: a level counts once it has stood for as long as a contact bounces.</summary>
internal sealed class ButtonPresses
{
    /// <summary>Longer than a tactile switch bounces (5 to 10 ms is usual), s. Our choice.</summary>
    private const double Bounce = 0.02;

    private static readonly Buttons[] All =
    [
        Buttons.Stop, Buttons.StartPause, Buttons.LetDown, Buttons.Switch, Buttons.SuctionUp, Buttons.SuctionDown,
    ];

    private readonly double[] _differs = new double[All.Length];

    /// <summary>Buttons held down, debounced.</summary>
    public Buttons Held { get; private set; }

    /// <summary>The buttons that were pressed down in this tick.</summary>
    public Buttons Update(Buttons levels, double dt)
    {
        var before = Held;
        for (var i = 0; i < All.Length; i++)
        {
            var differs = (levels & All[i]) != (Held & All[i]);
            _differs[i] = differs ? _differs[i] + dt : 0;
            Held = _differs[i] >= Bounce ? Held ^ All[i] : Held;
        }

        return Held & ~before;
    }
}
