namespace LetDown.Firmware.Loop;

/// <summary>What a record from the loop carries.</summary>
internal enum LoopRecordKind
{
    Event,
    Sample,

    /// <summary>Buttons were pressed that had no meaning then.</summary>
    Refused,

    /// <summary>Ticks were missed while a session was on.</summary>
    Overrun,
}
