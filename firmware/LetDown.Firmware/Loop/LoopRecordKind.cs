namespace LetDown.Firmware.Loop;

/// <summary>What a record from the loop carries.</summary>
internal enum LoopRecordKind
{
    Event,
    Sample,
}
