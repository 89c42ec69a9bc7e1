namespace LetDown.Firmware.Workshop;

/// <summary>What came of a step.</summary>
internal enum Verdict
{
    Passed,
    Failed,
    Skipped,
}
