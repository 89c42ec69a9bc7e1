using LetDown.Core.Units;

namespace LetDown.Simulator.Mother;

/// <summary>How one session finds her. The default is an ordinary one.</summary>
public sealed record Sitting
{
    /// <summary>An ordinary session.</summary>
    public static Sitting Usual { get; } = new();

    /// <summary>Which session of her life this is: the same woman, other chances.</summary>
    public int Number { get; init; }

    /// <summary>Milk in each breast, g; without a value what is there after a usual interval.</summary>
    public PerSide<Mass>? Milk { get; init; }

    /// <summary>What weighs on her.</summary>
    public Stress Stress { get; init; }

    /// <summary>How tired or sleepy she is, 0 to 1.</summary>
    public double Tiredness { get; init; }

    /// <summary>How much reminds her of her baby: sounds, picture, relaxation, massage; 0 to 1. Some women do not answer to it.</summary>
    public double Cues { get; init; }

    /// <summary>Whether her breasts were warmed before (ST09).</summary>
    public bool IsWarmed { get; init; }

    /// <summary>What a change to the other breast leaves of the wait for the next ejection, 0 to 1: the change may hasten it, which no study says.</summary>
    public double WaitAfterChange { get; init; } = MotherParameters.WaitAfterChange;

    /// <summary>Names a random stream of this session; session 0 keeps the plain name.</summary>
    internal string Purpose(string name) => Number == 0 ? name : FormattableString.Invariant($"{name} {Number}");
}
