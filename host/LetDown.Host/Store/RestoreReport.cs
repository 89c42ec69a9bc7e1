namespace LetDown.Host.Store;

/// <summary>What became of the sessions of a file.</summary>
/// <param name="Restored">They were not here, and are now.</param>
/// <param name="Known">They were here, and stay as they are.</param>
/// <param name="Deleted">She deleted them here, and they stay deleted.</param>
public readonly record struct RestoreReport(int Restored, int Known, int Deleted);
