using System.Runtime.CompilerServices;

namespace LetDown.Tests.Board;

/// <summary>Compares with the text files in Golden/. To renew them: <c>LETDOWN_RENEW_GOLDEN=1 dotnet test …</c>, then read the difference.</summary>
internal static class Golden
{
    public static void Compare(string name, string actual, [CallerFilePath] string caller = "")
    {
        if (Environment.GetEnvironmentVariable("LETDOWN_RENEW_GOLDEN") == "1")
        {
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(caller)!, "Golden", name + ".txt"), actual);
            return;
        }

        var path = Path.Combine(AppContext.BaseDirectory, "Board", "Golden", name + ".txt");
        Assert.True(File.Exists(path), $"There is no golden file {name}.txt; set LETDOWN_RENEW_GOLDEN=1 and run this test once to write it.");
        var expected = File.ReadAllText(path);
        Assert.True(
            expected == actual,
            $"{name}.txt has changed.\nExpected:\n{expected}\nActual:\n{actual}\nIf it is meant, set LETDOWN_RENEW_GOLDEN=1 and run this test once.");
    }
}
