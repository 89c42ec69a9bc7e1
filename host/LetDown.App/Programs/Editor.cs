using System.Diagnostics;

namespace LetDown.App.Programs;

/// <summary>Her editor, as the shell knows it: it may be a command with words of its own, such as “code --wait”.</summary>
internal sealed class Editor(string command)
{
    /// <exception cref="AppException">None is set; the message says how to go on.</exception>
    public static Editor Find(Surroundings around, string program)
    {
        var said = new[] { around.Environment("VISUAL"), around.Environment("EDITOR") }.FirstOrDefault(command => !string.IsNullOrWhiteSpace(command));
        return said is not null ? new Editor(said) : throw new AppException(
            $"No editor is set. Say which: EDITOR=nano letdown program edit {program}. Or write the program to a file (letdown program show {program} --json > {program}.json), change it, and letdown program save {program}.json.",
            ExitCode.Usage);
    }

    /// <summary>Waits until she has closed it; false when it says that it failed.</summary>
    public async Task<bool> OpenAsync(string file)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"{command} \"$1\"", "letdown", file]) { UseShellExecute = false })
            ?? throw new AppException("The editor did not start.", ExitCode.Unexpected);

        // Ctrl-C is the editor's while it is open.
        await shell.WaitForExitAsync(CancellationToken.None);
        return shell.ExitCode == 0;
    }
}
