using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

internal enum HappeningKind
{
    Milk,
    Press,
    Ask,
    Scale,
    Bottle,
}

internal enum ScaleSpoil
{
    Good,
    Silent,
    Stuck,
    Wild,
    OtherBottle,
}

/// <summary>Something that happens to a pump in session, some seconds after what happened before.</summary>
internal sealed record Happening(HappeningKind Kind)
{
    public double Wait { get; init; }

    public PerSide<double> Flow { get; init; }

    public Buttons Buttons { get; init; }

    public CommandKind Command { get; init; }

    public Side Side { get; init; }

    public ScaleSpoil Scale { get; init; }

    public bool IsOn { get; init; }
}
