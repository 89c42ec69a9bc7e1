using LetDown.Core.Units;

namespace LetDown.Board.Description;

/// <summary>Which converter channel, 0 to 7, measures what.</summary>
public sealed record AnalogChannelsDescription
{
    /// <summary>Line vacuum sensors.</summary>
    public required PerSide<int> Line { get; init; }

    /// <summary>Manifold vacuum sensor.</summary>
    public required int Manifold { get; init; }

    /// <summary>Motor current.</summary>
    public required int MotorCurrent { get; init; }

    /// <summary>12 V rail.</summary>
    public required int Supply { get; init; }

    /// <summary>Warm pad thermistors.</summary>
    public required PerSide<int> Pad { get; init; }

    /// <summary>Reference check.</summary>
    public required int Reference { get; init; }
}
