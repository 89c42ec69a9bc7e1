namespace LetDown.Rig.Reports;

/// <summary>One entry of the pump's journal as it is kept; seconds count from the session's beginning.</summary>
internal sealed record EventRecord(double SessionSeconds, string Entry, string State, string Side, string? Reason, string? Fault, string? Notice);
