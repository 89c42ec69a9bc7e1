namespace LetDown.Firmware.Boards;

/// <param name="Path">Of the kernel's device.</param>
/// <param name="Remedy">What to do when it is missing.</param>
internal sealed record PiDevice(string Path, string Remedy)
{
    public bool IsThere => File.Exists(Path) || Directory.Exists(Path);
}
