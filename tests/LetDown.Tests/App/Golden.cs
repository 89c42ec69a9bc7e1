using System.Runtime.CompilerServices;

namespace LetDown.Tests.App;

/// <summary>Compares a screen with its text file; <c>LETDOWN_RENEW_GOLDEN=1</c> writes the files anew.</summary>
internal static class Golden
{
    public static void Matches(string name, string screen, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, "Golden", $"{name}.txt");
        var shown = string.Join('\n', screen.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("LETDOWN_RENEW_GOLDEN") == "1")
        {
            File.WriteAllText(file, shown);
            return;
        }

        Assert.Equal(File.ReadAllText(file), shown);
    }
}
