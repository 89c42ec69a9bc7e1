namespace LetDown.Rig.Reports;

/// <summary>What was read of one quantity in a run, in its unit.</summary>
internal sealed record ReadingRecord(
    string Quantity, string Unit, string Instrument, string Ask, double Scale, double Offset, int Count, double PerSecond, double LongestGapSeconds, double? Least, double? Most, double? Mean);
