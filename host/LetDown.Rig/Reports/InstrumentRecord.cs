namespace LetDown.Rig.Reports;

/// <summary>An instrument as it is kept: where it was, and what it said to *IDN?.</summary>
internal sealed record InstrumentRecord(string Name, string Address, string Maker, string Model, string Serial, string Version);
