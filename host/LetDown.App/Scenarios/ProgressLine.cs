using System.Globalization;

namespace LetDown.App.Scenarios;

/// <summary>How far a long run is, on one line of the error output, where that is a terminal. Gone when the run is.</summary>
internal sealed class ProgressLine(Surroundings around, string what)
{
    private const string EraseLine = "\r\u001b[K";
    private const int Columns = 79;
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(0.5);

    private long _shown = around.Time.GetTimestamp();
    private bool _isShown;

    /// <param name="share">0 to 1.</param>
    public void Show(double share)
    {
        if (!around.ErrorIsTerminal || around.Time.GetElapsedTime(_shown) < Pace)
        {
            return;
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"{(int)(share * 100),3} %  {what}");
        around.Error.Profile.Out.Writer.Write(EraseLine + (text.Length > Columns ? text[..Columns] : text));
        (_shown, _isShown) = (around.Time.GetTimestamp(), true);
    }

    /// <summary>Makes room on the line, whatever stands there.</summary>
    public static void Erase(Surroundings around)
    {
        if (around.ErrorIsTerminal)
        {
            around.Error.Profile.Out.Writer.Write(EraseLine);
        }
    }

    public void Clear()
    {
        if (_isShown)
        {
            Erase(around);
        }
    }
}
