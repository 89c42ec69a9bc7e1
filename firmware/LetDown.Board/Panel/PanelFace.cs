using LetDown.Core;

namespace LetDown.Board.Panel;

/// <summary>Display, its light and the buzzer, brought up to date together. Cheap while nothing changes.</summary>
internal sealed class PanelFace(PanelDisplay display, Chime chime, bool isSimulated) : IDisposable
{
    private readonly Backlight _backlight = new();
    private char[] _screen = new char[PanelText.Characters];
    private char[] _before = new char[PanelText.Characters];

    /// <summary>True while the display does not take what it is sent. Read by the loop, while another thread shows.</summary>
    public bool IsLost => display.IsLost;

    public void Show(in PumpStatus status)
    {
        PanelText.Render(status, isSimulated, _screen);
        var changed = !_screen.AsSpan().SequenceEqual(_before);
        display.Show(_screen, _backlight.IsOn(status, changed), status.At);
        (_screen, _before) = (_before, _screen);
        try
        {
            chime.Update(status);
        }
        catch (IOException)
        {
            // A silent buzzer is no reason to stop.
        }
    }

    public void Dispose()
    {
        Attempt.To(chime.Silence);
        display.Dispose();
    }
}
