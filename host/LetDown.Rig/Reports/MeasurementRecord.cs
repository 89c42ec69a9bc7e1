namespace LetDown.Rig.Reports;

/// <summary>One measurement as it is kept.</summary>
internal sealed record MeasurementRecord(string Kind, string Name, double? Value, string Unit, double? AtLeast, double? AtMost, string Verdict, string? Note);
