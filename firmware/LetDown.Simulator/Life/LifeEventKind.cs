namespace LetDown.Simulator.Life;

/// <summary>What takes milk from her.</summary>
public enum LifeEventKind
{
    /// <summary>She pumps.</summary>
    Pumping,

    /// <summary>Her baby drinks.</summary>
    Nursing,
}
