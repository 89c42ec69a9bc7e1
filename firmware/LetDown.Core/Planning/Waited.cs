namespace LetDown.Core.Planning;

/// <summary>What passed before a let-down came.</summary>
/// <param name="Seconds">Under suction since the one before, s.</param>
/// <param name="InVain">Of that stimulated without milk, s.</param>
internal readonly record struct Waited(double Seconds, double InVain);
