namespace LetDown.Host.Store;

/// <summary>What a store holds.</summary>
/// <param name="SchemaVersion">Version of its tables.</param>
/// <param name="Pumps">Pumps it has heard from.</param>
/// <param name="Sessions">Sessions it keeps.</param>
/// <param name="Entries">Journal entries it keeps.</param>
/// <param name="Records">Records of what happened away from the pump.</param>
/// <param name="Portions">Portions of milk in the fridge and the freezer.</param>
public readonly record struct StoreState(int SchemaVersion, int Pumps, int Sessions, long Entries, int Records, int Portions);
