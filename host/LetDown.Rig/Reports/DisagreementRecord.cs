namespace LetDown.Rig.Reports;

/// <summary>How far pump and bench were apart.</summary>
internal sealed record DisagreementRecord(string What, string Unit, double Largest, double AtSeconds, double NineteenOfTwenty, double Mean, int Count);
