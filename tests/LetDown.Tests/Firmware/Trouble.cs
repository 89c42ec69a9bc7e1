namespace LetDown.Tests.Firmware;

/// <summary>When a disk fails.</summary>
internal enum Trouble
{
    None,
    Open,
    BeforeCommit,
    AfterCommit,
}
