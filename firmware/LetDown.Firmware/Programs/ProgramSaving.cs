namespace LetDown.Firmware.Programs;

/// <summary>What became of a program that was to be kept.</summary>
internal enum ProgramSaving
{
    Added,
    Replaced,
    BuiltIn,
    NameTaken,
    TooMany,
}
