using LetDown.Core;

namespace LetDown.Board.Description;

/// <summary>Which line each button pulls low while it is pressed.</summary>
public sealed record ButtonsDescription
{
    /// <summary>Pin of the stop button.</summary>
    public required int Stop { get; init; }

    /// <summary>Pin of the start and pause button.</summary>
    public required int StartPause { get; init; }

    /// <summary>Pin of the let-down button.</summary>
    public required int LetDown { get; init; }

    /// <summary>Pin of the switch button.</summary>
    public required int Switch { get; init; }

    /// <summary>Pin of the button for more suction.</summary>
    public required int SuctionUp { get; init; }

    /// <summary>Pin of the button for less suction.</summary>
    public required int SuctionDown { get; init; }

    /// <summary>The same, by button.</summary>
    public IReadOnlyDictionary<Buttons, int> Pins => new Dictionary<Buttons, int>
    {
        [Buttons.Stop] = Stop,
        [Buttons.StartPause] = StartPause,
        [Buttons.LetDown] = LetDown,
        [Buttons.Switch] = Switch,
        [Buttons.SuctionUp] = SuctionUp,
        [Buttons.SuctionDown] = SuctionDown,
    };
}
